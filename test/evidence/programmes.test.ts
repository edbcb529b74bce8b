import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimText } from '../../evidence/claim-text';
import { documents } from '../../evidence/documents';
import { leverKeys, levers } from '../../evidence/levers';
import type { Claim } from '../../evidence/programme';
import { programmes } from '../../evidence/programmes';
import { strengthKeys, strengths } from '../../evidence/strengths';
import { levers as modelLevers } from '../../models/childrens-care/levers';
import { listed } from './listed';

const byKey = new Map(programmes.map((programme) => [programme.key, programme]));
const offenders = (wrong: (programme: (typeof programmes)[number]) => boolean) =>
  programmes.filter(wrong).map(({ key, name }) => `${key} ${name}`);

test('every listed programme is here once, and no other', () => {
  expect(listed.length).toBe(81);
  expect([...byKey.keys()].toSorted()).toEqual(listed.map(({ key }) => key).toSorted());
  expect(programmes.length).toBe(81);
  const wrong = listed.filter(({ key, name, place, lever, strength }) => {
    const own = byKey.get(key)!;
    const has = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
    return !(
      has(own.name, name) &&
      has(own.place, place) &&
      own.lever === lever &&
      own.strength === strength &&
      own.domain === (key.startsWith('A') ? 'adults' : 'children')
    );
  });
  expect(wrong).toEqual([]);
});

test('a programme stands in the file of its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../evidence/programmes'));
  expect(files.toSorted()).toEqual(programmes.map(({ slug }) => `${slug}.ts`).toSorted());
  expect(offenders(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
});

test('each has its source, strength, cost, period and doubt in words', () => {
  expect(
    offenders(
      (each) =>
        !(each.source.document in documents) ||
        each.source.section.length < 4 ||
        !strengthKeys.includes(each.strength) ||
        !leverKeys.includes(each.lever) ||
        [each.done, each.mechanism, each.caveat].some((text) => !/^\p{Lu}.*[.?]$/su.test(text)) ||
        each.cost.what === '' ||
        each.period === '',
    ),
  ).toEqual([]);
});

test('there is something to apply only where a figure on what changed, or on money, is claimed', () => {
  const figured = ({ kind, value }: Claim) =>
    value !== undefined && (kind === 'outcome' || kind === 'money');
  expect(
    offenders(
      ({ measuredOutcome, claims, strength }) =>
        measuredOutcome && (!claims.some(figured) || strength === 'not-evaluated'),
    ),
  ).toEqual([]);
  expect(byKey.get('C13')!.measuredOutcome).toBe(true);
  expect(byKey.get('C20')!.measuredOutcome).toBe(false);
});

test('every lever of the model stands for levers of the library', () => {
  const unknown = modelLevers.flatMap((lever) =>
    lever.library.filter((key) => !(key in levers)).map((key) => `${lever.key}: ${key}`),
  );
  expect(unknown).toEqual([]);
});

test('no figure prints wrongly, and the words of the field are kept', () => {
  const texts = programmes.flatMap((each) => [JSON.stringify(each), ...each.claims.map(claimText)]);
  expect(texts.filter((text) => /NaN|undefined|Infinity|null/.test(text))).toEqual([]);
  const banned = /\bbeds?\b|\bplacements?\b|\bplaced\b|_/i;
  expect(
    programmes.map((each) => JSON.stringify(each)).filter((text) => banned.test(text)),
  ).toEqual([]);
});

test.each([
  [{ value: 1_575_600, unit: '£' }, '£1,575,600'],
  [{ value: 4_600_000, unit: '£', sign: 'more than' }, 'more than £4.6m'],
  [{ value: [1_400_000_000, 2_000_000_000], unit: '£' }, '£1.4bn to £2bn'],
  [{ value: 62_950_000, unit: '£' }, '£62.95m'],
  [{ from: 67, value: 73, unit: '%' }, 'from 67% to 73%'],
  [{ from: 3000, value: 4000, unit: '£ a week' }, 'from £3,000 a week to £4,000 a week'],
  [{ value: [64_000, 77_000], unit: 'children' }, '64,000 to 77,000 children'],
  [{ value: 0, unit: 'packages' }, '0 packages'],
  [{ value: 2 }, '2'],
  [{}, 'no figure given'],
] as const)('%o reads “%s”', (claim, text) => {
  expect(claimText({ what: '', kind: 'outcome', ...claim })).toBe(text);
});

/** Read from the publications again, apart from the programmes' files. */
test.each([
  ['C10', 'Cost avoided in those 12 months', 'more than £4.6m'],
  ['C10', 'Of these, foster homes not needed', '22 children'],
  ['C07', 'Cost avoided in a year, 2023/24', '£1,575,600'],
  ['C13', 'Savings so far, March 2024', '£1.7m'],
  ['C18', 'Fewer children in care than on trend', '33%'],
  [
    'C22',
    'Children moving into children’s homes each year',
    'from 40 children a year to 20 children a year',
  ],
  ['C32', 'Cost reduction in 22 months', '£7m'],
  ['A05', 'Benefit counted by York Consulting, 2018', '£322,402'],
  ['A12', 'Contacts that need a full assessment, 2020 to 2024', 'from 6% to 20%'],
])('%s: %s is %s', (key, what, text) => {
  expect(claimText(byKey.get(key)!.claims.find((claim) => claim.what === what)!)).toBe(text);
});

test('the scale runs from the strongest, and only an effect is shrunk', () => {
  const shrinks = Object.values(strengths).map((each) => ('shrink' in each ? each.shrink : 0));
  expect(shrinks).toEqual([0.7, 0.4, 0.4, 0]);
});
