import { expect, test } from 'vitest';
import { firmnesses } from '../../models/business-case/firmness';
import { mirrorOf, withProposal } from '../../models/business-case/mirror';
import { csvOf } from '../../src/saving/csv';
import {
  amountProblem,
  deliveredIn,
  emptyRow,
  exampleRows,
  isEmpty,
  lineOf,
  nameProblem,
  poundsIn,
  type Row,
} from '../../src/cells/invest/mirror-entry';
import {
  addedWords,
  calledOf,
  linesTable,
  mirrorTitle,
  mirrorWords,
  tickOf,
  yearsTable,
} from '../../src/cells/invest/mirror-words';

const row = (change: Partial<Row>): Row => ({ ...emptyRow(1, 2026), ...change });
const lines = exampleRows(1, 2026).map((each) => lineOf(each, firmnesses)!);

test('pounds are read as people type them, and bad ones are explained', () => {
  expect(['£1.2m', '250k', ' 400,000 ', '0.5bn', '1 000'].map(poundsIn)).toEqual([
    1_200_000, 250_000, 400_000, 500_000_000, 1000,
  ]);
  for (const bad of ['a lot', '1e9', '12,000 a year', '0x10', '1.2.3', 'NaN', 'Infinity'])
    expect(amountProblem(bad)).toContain('as a number');
  for (const bad of ['−5', '-5', '0']) expect(amountProblem(bad)).toContain('above nothing');
  expect(amountProblem('9999999999')).toContain('£1bn');
  expect(amountProblem('1bn')).toBeUndefined();
  expect(amountProblem('')).toBeUndefined();
  expect(nameProblem('x'.repeat(80))).toBeUndefined();
  expect(nameProblem('x'.repeat(81))).toContain('this one has 81');
});

test('an own range rises and stays within bounds', () => {
  expect(deliveredIn('0', '50 %', '120')).toEqual({ value: { low: 0, likely: 50, high: 120 } });
  expect(deliveredIn('60', '50', '100')).toHaveProperty('problem', expect.stringContaining('rise'));
  for (const bad of ['-1', 'half', '', '151', 'Infinity'])
    expect(deliveredIn(bad, '160', '170')).toHaveProperty('problem');
});

test('a row becomes a line only when it can be used', () => {
  expect(isEmpty(row({}))).toBe(true);
  expect(lineOf(row({}), firmnesses)).toBeUndefined();
  expect(lineOf(row({ amount: '-4' }), firmnesses)).toBeUndefined();
  expect(lineOf(row({ amount: '5', name: 'x'.repeat(99) }), firmnesses)).toBeUndefined();
  expect(lineOf(row({ name: ' Staff ', amount: '5k', firm: 'idea' }), firmnesses)).toEqual({
    name: 'Staff',
    amount: 5000,
    from: 2026,
    delivered: { low: 0, likely: 40, high: 100 },
  });
  const own = { low: 1, likely: 2, high: 3 };
  expect(lineOf(row({ amount: '5', firm: 'own', own }), firmnesses)?.delivered).toEqual(own);
});

test('what is said agrees with what is worked out', () => {
  const mirror = mirrorOf(lines, 1, 0.5);
  const whole = mirror.years.at(-1)!;
  expect(whole.planned).toBe(2_200_000);
  expect(mirrorTitle(whole)).toMatch(/£2\.20m a year$/);
  expect(mirrorWords(whole)[0]).toContain('less than £1.98m');
  expect(mirrorWords(whole)[2]).toContain('contingency');
  const sure = mirrorOf([{ ...lines[0], delivered: { low: 100, likely: 100, high: 100 } }], 1, 0.5);
  expect(mirrorTitle(sure.years[0])).toMatch(/^In more than 19 in 20/);
  expect(mirrorWords(sure.years[0])).toEqual([
    'In fewer than 1 in 20 it brings less than £225,000.',
    'From 2025–26, when all lines have begun, all futures bring £250,000 a year.',
    'No money has to be kept beside the plan to make it good in 8 of 10 futures.',
  ]);
  const cashable = new Float64Array(1000).fill(500_000);
  const added = withProposal(whole, { label: 'p', byYear: [{ year: 2028, cashable }] })!;
  expect(addedWords(whole, added, 'the proposal on this page')).toMatch(
    /^With the proposal on this page beside the plan in 2027–28, nine tenths or more come in \d of 10 futures/,
  );
  const csv = csvOf([linesTable(mirror), yearsTable(mirror)]);
  expect(csv).toContain('Fewer agency social workers');
  expect(csv).not.toMatch(/NaN|undefined|Infinity/);
  expect(linesTable(mirror).rows.length).toBe(5);
  expect(yearsTable(mirror).rows.map(([year]) => year)).toEqual(['2025–26', '2026–27', '2027–28']);
  const ticks = [
    [700_000, 2e6],
    [1_400_000, 2e6],
    [25_000, 50_000],
    [7000, 9000],
    [0, 2e6],
  ] as const;
  expect(ticks.map(([value, most]) => tickOf(value, most))).toEqual([
    '£0.7m',
    '£1.4m',
    '£25k',
    '£7,000',
    '£0',
  ]);
  expect(calledOf({ ...mirror.lines[0], name: '' })).toBe('A line of £250,000 a year');
});
