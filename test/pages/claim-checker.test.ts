import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_CLAIM, parseClaim } from '../../src/pages/claim-checker/parse';
import { answersTo } from '../../src/pages/claim-checker/answers';
import { differenceOf, homes, weeksFor } from '../../src/pages/claim-checker/worth';

test.each([
  ['91 % stayed home', { shares: [0.91], topics: ['edge'] }],
  ['91 per cent of children stayed at home', { shares: [0.91], children: [], topics: ['edge'] }],
  ['£4.6m avoided for 35 children', { money: [[4_600_000, 'saved']], children: [35] }],
  [
    'Nine in ten families stay together after six months',
    { shares: [0.9], periods: ['six months'], topics: ['edge'] },
  ],
  ['7 of 11 young people were kept out of care', { shares: [7 / 11], children: [11] }],
  [
    'Investment of £1.3m a year; cost avoidance of over £4.6 million; 35 children stayed',
    {
      money: [
        [1_300_000, 'spent'],
        [4_600_000, 'saved'],
      ],
      children: [35],
    },
  ],
  ['£225,000 per child saved', { money: [[225_000, 'saved']], perChild: true }],
  ['We cut spending by 20% and had 30% fewer moves', { shares: [], changes: ['20%', '30%'] }],
  [
    'Our platform cut agency fees 12% and saved £340k',
    { shares: [], changes: ['12%'], money: [[340_000, 'saved']] },
  ],
  ['up to 91% effective in keeping families together', { shares: [0.91] }],
  ['a 300 per cent increase in enquiries', { shares: [], changes: ['300%'] }],
  ['21 children stepped down, 12 reunified', { children: [21], topics: ['return', 'stepDown'] }],
  ['In 2023/24 costs fell', { periods: ['2023/24'], children: [], money: [] }],
  ['£2.1bn', { money: [[2_100_000_000, 'unknown']] }],
  [
    'over 71 children, £7m in 22 months',
    { children: [71], money: [[7_000_000, 'unknown']], periods: ['22 months'] },
  ],
  ['someone in ten, 35 in 2023', { shares: [] }],
  ['A caring, trusted partner', { shares: [], money: [], children: [], periods: [] }],
] as const)('reads “%s”', (text, expected) => {
  const found = parseClaim(text);
  const plain = {
    shares: found.shares.map(({ value }) => value),
    changes: found.changes,
    money: found.money.map(({ value, role }) => [value, role]),
    children: found.children,
    periods: found.periods,
    topics: found.topics,
    perChild: found.money.some(({ perChild }) => perChild),
  };
  expect(plain).toMatchObject(expected);
});

test('91% leaves 21 of 100 where 30 would have entered, 1 where 10 would have, none at 9', () => {
  expect(differenceOf(0.91, 0.3).added).toBeCloseTo(21, 10);
  expect(differenceOf(0.91, 0.1).added).toBeCloseTo(1, 10);
  expect(differenceOf(0.91, 0.45).added).toBeCloseTo(36, 10);
  expect(differenceOf(0.91, 0.09).added).toBeCloseTo(0, 10);
  expect(differenceOf(0.5, 0.3).added).toBeCloseTo(-20, 10);
});

test('£4.6m for 35 children is £131,429 a child: 19 weeks of a children’s home at £6,775', () => {
  const each = 4_600_000 / 35;
  expect(weeksFor(each, homes[0].week)).toBeCloseTo(19.399, 3);
  const words = JSON.stringify(answersTo(parseClaim('£4.6m avoided for 35 children'), 0.3));
  expect(words).toContain('£131,000');
  expect(words).toContain('about 19 weeks');
  // Of 35 counted, 30% is 10.5 children, £1.38m.
  expect(words).toContain('£1.38m');
});

test('of 21 returns for £1.7m, one in four is 5.3 and £425,000', () => {
  const words = JSON.stringify(
    answersTo(parseClaim('21 children returned home, saving £1.7m'), 0.3),
  );
  expect(words).toContain('that would be about 5.3, and of £1.7m about £425,000');
});

test('what was saved is set beside what was spent: £4.6m for £1.3m breaks even at 28%', () => {
  const words = JSON.stringify(answersTo(parseClaim('£1.3m spent, £4.6m saved, 35 children'), 0.3));
  expect(words).toContain('28%');
});

test('a share who entered care is turned round: 9% entered is 91% stayed', () => {
  const [entered, stayed] = ['9% entered care', '91% stayed at home'].map((text) =>
    JSON.stringify(answersTo(parseClaim(text), 0.3).sections[0]),
  );
  expect(entered).toBe(stayed);
});

test('a claim that does worse than doing nothing is called so, gently', () => {
  const words = JSON.stringify(answersTo(parseClaim('50% stayed at home'), 0.3));
  expect(words).toContain('fewer than would have stayed without it');
});

test('a claim without any number gets words that help', () => {
  const answers = answersTo(parseClaim('A trusted partner'), 0.3);
  expect(answers.found).toEqual([]);
  expect(answers.sections.length).toBeGreaterThan(0);
});

const claimLike = fc
  .array(
    fc.constantFrom(
      '£',
      '4.6m',
      '91',
      '%',
      'children',
      ' ',
      'of',
      '0',
      '35',
      'avoided',
      'per child',
      '1e9',
      '-',
      ',',
      '£0',
      'saved',
      'in',
      '10',
      'bn',
      '99999999999999999',
      '.',
      'nine',
      'return',
      '\u0000',
      '<b>',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('any text, and any baseline, prints sensibly', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 1500 }), claimLike),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, baseline) => {
        const claim = parseClaim(text);
        expect(claim.shares.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
        expect(claim.cut).toBe(text.length > LONGEST_CLAIM);
        // The reader's own words are theirs; everything else is ours.
        const own = JSON.stringify(answersTo({ ...claim, periods: [] }, baseline));
        expect(own).not.toMatch(/NaN|undefined|Infinity|null|\be\+/);
      },
    ),
    { numRuns: 500 },
  );
});
