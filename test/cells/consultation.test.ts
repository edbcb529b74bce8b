import { expect, test } from 'vitest';
import {
  contextSentence,
  costWords,
  effectSentences,
  inOrder,
} from '../../src/cells/consultation/effect-words';
import { balanceWords, riseWords } from '../../src/cells/consultation/balance-words';
import { workerFor, withConsultation } from '../../src/cells/consultation/host-folder';
import { readingOf } from '../../src/cells/consultation/passages';
import { readingPage } from '../../src/cells/consultation/reading-page';
import type { Effect } from '../../src/consultation/consultation';
import { readConsultation } from '../../src/consultation/consultation-file';
import { riseFor } from '../../src/consultation/council-tax';
import { HOSTILE, hostileText } from '../browser/consultation';

const effect: Effect = {
  output: 'in-childrens-homes',
  month: '2031-03',
  unit: 'children',
  today: 100,
  without: 112,
  with: 100,
  low: -25,
  high: -3,
  fewer: 84,
};

test('an effect is told by whole sentences, both sides of it, and never as sure', () => {
  expect(effectSentences(effect)).toEqual([
    'In 8 of 10 simulated futures fewer children live in a children’s home in March 2031; in 2 of 10, as many or more.',
    'The middle difference is about 12 fewer; the range is 3 to 25 fewer.',
  ]);
  const never = effectSentences({ ...effect, with: 112, low: -1, high: 4, fewer: 0 });
  expect(never[0]).toContain('In fewer than 1 in 20 simulated futures');
  expect(never[1]).toBe('The middle difference is close to none; the range is 1 fewer to 4 more.');
  expect(effectSentences({ ...effect, fewer: 100 })[0]).not.toMatch(/10 of 10|0 of 10/);
  expect(contextSentence(effect)).toBe('Today: 100. As things go on: about 110 in March 2031.');
});

test('money is told after children', () => {
  const spend = { ...effect, output: 'spend', unit: '£ a year', without: 2e6, with: 1.5e6 };
  const money = { ...spend, low: -900_000, high: 100_000 };
  expect(inOrder([money, effect]).map(({ output }) => output)).toEqual([
    'in-childrens-homes',
    'spend',
  ]);
  expect(effectSentences(money)).toEqual([
    'In 8 of 10 simulated futures care costs less in the year to March 2031; in 2 of 10, as much or more.',
    'The middle difference is about £500,000 less a year; the range is £900,000 less to £100,000 more.',
  ]);
  expect([null, 0, -40_000, 250_000].map(costWords)).toEqual([
    'Not costed.',
    'No extra cost.',
    'It frees £40,000 a year.',
    'It costs £250,000 a year.',
  ]);
});

test('what is not paid for is said plainly', () => {
  const balance = { cost: 500_000, notCosted: [], budget: 400_000, taken: 0, left: -100_000 };
  expect(balanceWords(balance)).toBe('£100,000 a year is not paid for yet.');
  expect(balanceWords({ ...balance, left: 0 })).toBe('It balances.');
  expect(balanceWords({ ...balance, left: 0, notCosted: ['A club'] })).toBe(
    'It balances. Nobody has worked out the cost of A club.',
  );
});

test('a rise in council tax is told for one home, and held against the limit', () => {
  const tax = {
    taxBase: 50_000,
    bandD: 1600,
    limitPercent: 3,
    approvedBy: 'the section 151 officer',
    approvedOn: '2026-11-01',
  };
  expect(riseWords(riseFor(800_000, tax), tax)).toBe(
    'This is 1.00% more. A band D home would pay £16.00 more a year, or 31p a week. It is below 3%, from where a rise needs a vote by all residents. Council tax is one pot: it is not set aside for one service. Figures approved by the section 151 officer.',
  );
  expect(riseWords(riseFor(2_400_000, tax), tax)).toContain('A rise of 3% or more needs a vote');
});

const reading = readConsultation(hostileText);
if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
const hostile = reading.value;

test('the plain page says all that a resident needs, in an order that makes sense', () => {
  const headings = readingOf(hostile).flatMap((each) =>
    each.kind === 'heading' && each.level === 2 ? [each.text] : [],
  );
  expect(headings).toEqual([
    'In plain English',
    'Easy read',
    'Why we ask',
    'What the law has fixed',
    'What else cannot be changed here',
    'What was looked at and is not on offer',
    'The choices',
    'What there is to spend',
    'About you, if you like',
    'How to answer',
    'What happens next',
    'Fair to everyone',
    'Your data',
  ]);
});

test('whatever an officer wrote is text on the plain page', () => {
  const page = readingPage(hostile, 'consultation/');
  expect(page).not.toMatch(/<(script|img|iframe|object|form)/i);
  // Every tag is one of ours, and none has an attribute that could act.
  const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag));
  const ours = '!doctype html head meta title style body main h1 h2 h3 h4 p a ul li'.split(' ');
  expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
  expect(page).not.toMatch(/<[^>]*\son\w+=/i);
  expect(page.split('&lt;script&gt;').length).toBeGreaterThan(20);
  const escaped = HOSTILE.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  expect(page).toContain(`Why ${escaped.replaceAll("'", '&#39;')}`);
});

test('addresses on the plain page lead to https or to mail alone', () => {
  const harmful = { ...hostile, equality: 'javascript:alert(1)' };
  const page = readingPage(harmful as typeof hostile, 'consultation/');
  const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(
    addresses.filter((address) => !/^(consultation\/|https:\/\/|mailto:)/.test(address)),
  ).toEqual([]);
});

test('a folder to host holds the site, the consultation and a version of its own', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const script =
    'const PRECACHE = {"version":"abc","files":["./","./404.html","./a.js"]};\nwork();\n';
  const site = new Map([
    ['index.html', bytes('home')],
    ['a.js', bytes('a')],
    ['service-worker.js', bytes(script)],
  ]);
  const files = withConsultation(site, { consultation: hostile, text: hostileText, guide: 'How' });
  const read = (path: string) => new TextDecoder().decode(files.get(path));
  expect([...files.keys()]).toEqual([
    'a.js',
    'consultation.json',
    'how-to-host.txt',
    'index.html',
    'service-worker.js',
  ]);
  expect(read('index.html')).toContain('Answer on screen');
  expect(read('service-worker.js')).toBe(
    `const PRECACHE = {"version":"abc-${hostile.edition}","files":["./","./a.js"]};\nwork();\n`,
  );
  expect(() => workerFor('nothing', 'x')).toThrow('no list');
});
