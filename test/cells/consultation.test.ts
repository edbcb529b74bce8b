import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  costWords,
  dotShare,
  effectGroups,
  effectLabel,
  effectLine,
  effectSentence,
  TOLD_OUTPUTS,
} from '../../src/cells/consultation/effect-words';
import { balanceWords, riseWords } from '../../src/cells/consultation/balance-words';
import {
  withConsultation,
  withoutScripts,
  workerFor,
} from '../../src/cells/consultation/host-folder';
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

test('an effect is told by one whole sentence, both sides of it, and never as sure', () => {
  expect(effectLabel(effect)).toBe('Children in a children’s home, March 2031');
  expect(effectSentence(effect)).toBe(
    'Fewer in 8 of 10 simulated futures, as many or more in 2 of 10: about 12 fewer, from 3 to 25 fewer.',
  );
  expect(effectSentence({ ...effect, with: 112, low: -1, high: 4, fewer: 0 })).toBe(
    'Fewer in fewer than 1 of 20 simulated futures, as many or more in more than 19 of 20: about the same, from 1 fewer to 4 more.',
  );
  expect(effectLine(effect)).toBe(
    `${effectLabel(effect)}. ${effectSentence(effect)} Today: 100. As things go on: about 110 in March 2031.`,
  );
});

test('about even is said as about even, and nothing as nothing, without dots', () => {
  const even = { ...effect, output: 'moves', low: -5, high: 3, without: 299, with: 297, fewer: 58 };
  expect(effectLabel(even)).toBe('Moves between homes, year to March 2031');
  expect(effectSentence(even)).toBe(
    'Fewer in about half of the simulated futures, as many or more in the others: about 2 fewer, from 5 fewer to 3 more.',
  );
  expect(dotShare(even)).toBe(0.5);
  const none = { ...effect, low: 0, high: 0, without: 112, with: 112, fewer: 0 };
  expect(effectSentence(none)).toBe('The model shows no change in this.');
  expect(effectSentence({ ...none, low: -0.3, fewer: 80 })).toBe(
    'The model shows almost no change in this.',
  );
  expect([none, { ...none, low: -0.3, fewer: 80 }].map(dotShare)).toEqual([undefined, undefined]);
  expect(dotShare(effect)).toBe(0.84);
});

test('whatever the figures, the sentence is whole and the dots agree with it', () => {
  const size = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const drawn = fc.record({
    output: fc.constantFrom(...TOLD_OUTPUTS, 'in-care'),
    ends: fc.tuple(size, size),
    without: size,
    with: size,
    fewer: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(drawn, ({ ends, ...rest }) => {
      const [low, high] = ends.toSorted((a, b) => a - b);
      const told = { ...effect, ...rest, low, high };
      const sentence = effectSentence(told);
      expect(sentence).toMatch(
        /^((Fewer|Less) in .+ simulated futures, as (many|much) or more in .+: about .+|The model shows (almost )?no change in this)\.$/,
      );
      expect(sentence).not.toMatch(/NaN|undefined|\b0 (fewer|more)|£0|\b(0|10) of 10/);
      expect(dotShare(told) === undefined).toBe(sentence.startsWith('The model'));
    }),
  );
});

test('at once come the two measures of what children need; fewer in care is no aim', () => {
  const outputs = ['spend', 'moves', 'children-in-care', 'in-childrens-homes'];
  const all = [...outputs, 'family-plan-mismatch'].map((output) => ({ ...effect, output }));
  const { first, further, spending } = effectGroups(all);
  expect(first.map(({ output }) => output)).toEqual(['family-plan-mismatch', 'in-childrens-homes']);
  expect(further.map(({ output }) => output)).toEqual(['children-in-care', 'moves']);
  expect(spending.map(({ output }) => output)).toEqual(['spend']);
  expect(effectGroups([{ ...effect, output: 'in-care' }]).first).toHaveLength(1);
});

test('money is told after children, and cost and saving are two sums', () => {
  const spend = { ...effect, output: 'spend', unit: '£ a year', without: 2e6, with: 1.5e6 };
  const money = { ...spend, low: -900_000, high: 100_000 };
  expect(effectLabel(money)).toBe(
    'What care costs, year to March 2031, before what the choice itself costs',
  );
  expect(effectSentence(money)).toBe(
    'Less in 8 of 10 simulated futures, as much or more in 2 of 10: about £500,000 less, from £900,000 less to £100,000 more.',
  );
  expect([null, 0, -40_000, 250_000].map(costWords)).toEqual([
    'Not costed.',
    'No extra cost.',
    'The choice itself frees £40,000 a year.',
    'The choice itself costs £250,000 a year.',
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

test('screen, plain page and folder say an effect in the same words', () => {
  const told = { ...hostile.questions[0].options[1], effects: [effect] };
  const questions = [{ ...hostile.questions[0], options: [told] }];
  const asked = { ...hostile, questions };
  const items = readingOf(asked).flatMap((each) => (each.kind === 'list' ? each.items : []));
  expect(items).toContain(effectLine(effect));
  expect(readingPage(asked, 'consultation/')).toContain(effectSentence(effect));
  expect(readingPage(asked, 'consultation/')).toContain('Evidence: B, measured.');
});

test('whatever an officer wrote is text on the plain page', () => {
  const page = readingPage(hostile, 'consultation/');
  expect(page).not.toMatch(/<(script|img|iframe|object|form)/i);
  // Every tag is one of ours, and none has an attribute that could act.
  const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag));
  const ours = '!doctype html head meta title style body main h1 h2 h3 h4 p a br ul li'.split(' ');
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
    ['consultation/index.html', bytes('<p>Top</p><noscript>Example</noscript><p>Foot</p>')],
    ['service-worker.js', bytes(script)],
  ]);
  const files = withConsultation(site, { consultation: hostile, text: hostileText, guide: 'How' });
  const read = (path: string) => new TextDecoder().decode(files.get(path));
  expect([...files.keys()]).toEqual([
    'a.js',
    'consultation.json',
    'consultation/index.html',
    'how-to-host.txt',
    'index.html',
    'service-worker.js',
  ]);
  expect(read('index.html')).toContain('Answer on screen');
  const residents = read('consultation/index.html');
  expect(residents).toMatch(
    /^<p>Top<\/p><noscript><h2>[\s\S]*By post[\s\S]*<\/noscript><p>Foot<\/p>$/,
  );
  expect(residents).not.toContain('Example');
  expect(residents.match(/<\/noscript>/g)).toHaveLength(1);
  expect(residents).not.toMatch(/<(?!\/?(h[234]|p|div|ul|li|a|br|noscript)\b)/);
  expect(read('service-worker.js')).toBe(
    `const PRECACHE = {"version":"abc-${hostile.edition}","files":["./","./a.js"]};\nwork();\n`,
  );
  expect(() => workerFor('nothing', 'x')).toThrow('no list');
  expect(() => withoutScripts('nothing', hostile)).toThrow('no part');
});
