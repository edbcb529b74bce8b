import { expect, test } from 'vitest';
import { dearestYear, pairedEffect } from '../../src/engine/paired-effect';

/** Five futures of a start and 24 months, each its own number every month. */
const futures = (values: readonly number[]) =>
  Float64Array.from(values.flatMap((value) => [NaN, ...Array.from({ length: 24 }, () => value)]));

test('a stock is held against itself in the month, future by future', () => {
  const before = futures([10, 20, 30, 40, 50]).map((value) => (Number.isNaN(value) ? 7 : value));
  const after = futures([8, 20, 33, 30, 10]).map((value) => (Number.isNaN(value) ? 7 : value));
  // Differences −2, 0, 3, −10, −40; in order −40, −10, −2, 0, 3.
  expect(pairedEffect(before, after, 25, 24, 'stock')).toEqual({
    today: 7,
    without: 30,
    with: 20,
    low: expect.closeTo(-40 + 0.4 * 30, 10),
    high: expect.closeTo(0.6 * 3, 10),
    fewer: 3 / 5,
  });
});

test('a flow is summed over the twelve months to the month', () => {
  const before = futures([1, 1, 1, 1, 1]);
  const after = futures([2, 2, 2, 2, 2]);
  expect(pairedEffect(before, after, 25, 24, 'flow')).toMatchObject({
    today: 12,
    without: 12,
    with: 24,
    low: 12,
    high: 12,
    fewer: 0,
  });
});

test('the dearest year is the larger of two', () => {
  const byMonth = Float64Array.from({ length: 25 }, (_, month) => (month > 12 ? 2 : 5));
  expect(dearestYear(byMonth)).toBe(60);
  expect(dearestYear(byMonth.map((value) => 7 - value))).toBe(60);
});
