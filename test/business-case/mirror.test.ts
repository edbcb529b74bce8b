import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firmnesses } from '../../models/business-case/firmness';
import {
  mirrorOf,
  withProposal,
  type Mirror,
  type SavingLine,
} from '../../models/business-case/mirror';
import { quantiles } from '../../src/maths/quantiles';

const certain = { low: 100, likely: 100, high: 100 };
const wide = { low: 0, likely: 50, high: 100 };
const line = (name: string, amount: number, delivered = wide, from = 2026): SavingLine => ({
  name,
  amount,
  from,
  delivered,
});
const last = ({ years }: Mirror) => years.at(-1)!;
const deviation = (values: Float64Array) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

test('lines that are certain add up, year by year, and need no contingency', () => {
  const found = mirrorOf([line('a', 300_000, certain), line('b', 450_000, certain, 2028)], 1, 0.5);
  expect(
    found.years.map(({ year, planned, contingency, odds }) => [year, planned, contingency, odds]),
  ).toEqual([
    [2026, 300_000, 0, 1],
    [2027, 300_000, 0, 1],
    [2028, 750_000, 0, 1],
  ]);
  expect(last(found).values.every((value) => value === 750_000)).toBe(true);
  expect(mirrorOf([], 1, 0.5)).toEqual({ lines: [], years: [] });
  // Half of it, for certain: never nine tenths, and the other half is the contingency.
  const half = last(mirrorOf([line('a', 1000, { low: 50, likely: 50, high: 50 })], 1, 0.5));
  expect([half.odds, half.contingency]).toEqual([0, 500]);
});

test('one line follows its triangle', () => {
  // Low 0, likely 50, high 100: mean 50; at least 90 in 2 of 100 (0.1² ÷ (1 × 0.5)); a fifth lies
  // below √(0.2 × 100 × 50) = 31.62, so that 68.38 covers 8 of 10.
  const found = last(mirrorOf([line('a', 100)], 1, 0.5, 40_000));
  expect(found.delivered.mean).toBeCloseTo(50, 0);
  expect(Math.abs(found.odds - 0.02)).toBeLessThan(0.003);
  expect(found.contingency).toBeCloseTo(68.38, 0);
});

test('apart, errors cancel as chance does; together, they add', () => {
  const one = deviation(last(mirrorOf([line('a', 100)], 1, 0, 20_000)).values);
  // A symmetric triangle of 100: 100 ÷ √24 = 20.41.
  expect(one).toBeCloseTo(20.41, 0);
  const four = ['a', 'b', 'c', 'd'].map((name) => line(name, 100));
  // Four that are independent: √4 times one; four that err as one: four times.
  expect(deviation(last(mirrorOf(four, 1, 0, 20_000)).values) / one).toBeCloseTo(2, 1);
  expect(deviation(last(mirrorOf(four, 1, 1, 20_000)).values) / one).toBeCloseTo(4, 1);
  const together = mirrorOf(four, 1, 1);
  expect(last(together).odds).toBe(together.lines[0].odds);
});

test('firmer is never less likely, future by future', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (seed, together) => {
        const found = firmnesses.map(({ delivered }) =>
          last(mirrorOf([line('a', 100, delivered)], seed, together, 200)),
        );
        for (let i = 1; i < found.length; i++) {
          expect(found[i].odds).toBeLessThanOrEqual(found[i - 1].odds);
          expect(
            found[i].values.every((value, draw) => value <= found[i - 1].values[draw] + 1e-9),
          ).toBe(true);
          expect(found[i].contingency).toBeGreaterThanOrEqual(found[i - 1].contingency - 1e-9);
        }
      },
    ),
    { numRuns: 40 },
  );
});

const someLine = fc.record({
  name: fc.constantFrom('homes', 'foster places', 'staff', ''),
  amount: fc.integer({ min: 1, max: 5_000_000 }),
  from: fc.integer({ min: 2025, max: 2030 }),
  delivered: fc.constantFrom(...firmnesses.map(({ delivered }) => delivered), certain),
});

test('the order of lines changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(someLine, { minLength: 2, maxLength: 8 }), fc.nat(), (lines, turn) => {
      const cut = turn % lines.length;
      const turned = [...lines.slice(cut), ...lines.slice(0, cut)].toReversed();
      const [a, b] = [mirrorOf(lines, 7, 0.5, 100), mirrorOf(turned, 7, 0.5, 100)];
      expect(b.years).toEqual(a.years);
    }),
    { numRuns: 60 },
  );
});

test('another line leaves the chances of the first as they are; another seed does not', () => {
  const alone = mirrorOf([line('a', 100)], 3, 0.5);
  const more = mirrorOf([line('b', 900), line('a', 100)], 3, 0.5);
  expect(more.lines[1]).toEqual(alone.lines[0]);
  expect(mirrorOf([line('a', 100)], 4, 0.5).lines[0]).not.toEqual(alone.lines[0]);
  // Two lines of one name are two lines.
  const twins = mirrorOf([line('a', 100), line('a', 100)], 3, 0);
  expect(twins.lines[0].delivered).not.toEqual(twins.lines[1].delivered);
});

test('the contingency is the type-7 quantile of what is missing', () => {
  const found = last(mirrorOf([line('a', 100), line('b', 300, firmnesses[2].delivered)], 1, 0.5));
  const missing = found.values.map((value) => 400 - value);
  expect(found.contingency).toBe(quantiles(missing, [0.8])[0]);
  const covered = missing.filter((value) => value <= found.contingency + 1e-9).length;
  expect(covered).toBe(800);
  // What is counted on to bring more than planned needs none, and never a negative one.
  const over = last(mirrorOf([line('a', 100, { low: 110, likely: 120, high: 130 })], 1, 0.5));
  expect([over.contingency, over.odds]).toEqual([0, 1]);
});

test('a proposal is added future by future, and only where it speaks of the year', () => {
  const year = last(mirrorOf([line('a', 100)], 1, 0.5));
  const cashable = Float64Array.from({ length: 1000 }, (_, draw) => draw % 7);
  const proposal = { label: 'p', byYear: [{ year: 2026, cashable }] };
  const added = withProposal(year, proposal)!;
  expect([...added.values]).toEqual([...year.values].map((value, draw) => value + (draw % 7)));
  expect(added.planned).toBe(100);
  expect(added.odds).toBeGreaterThanOrEqual(year.odds);
  expect(added.contingency).toBeLessThanOrEqual(year.contingency);
  expect(withProposal({ ...year, year: 2030 }, proposal)).toBeUndefined();
});
