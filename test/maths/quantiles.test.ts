import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantiles } from '../../src/maths/quantiles';

/** Type 7 by its definition: sort, then draw a line between neighbours. */
function bySorting(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  if (position === below) return sorted[below];
  return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
}

const shares = [0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1];
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('quantiles by selection are those by sorting', () => {
  test.each([
    ['any numbers', fc.array(number, { minLength: 1, maxLength: 200 })],
    ['many ties', fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 200 })],
    ['one or two values', fc.array(number, { minLength: 1, maxLength: 2 })],
    ['some hundreds', fc.array(number, { minLength: 190, maxLength: 600 })],
    ['some hundreds of ties', fc.array(fc.nat({ max: 9 }), { minLength: 190, maxLength: 600 })],
    [
      'sizes far apart',
      fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), {
        minLength: 190,
        maxLength: 400,
      }),
    ],
  ])('%s', (_, arrays) => {
    fc.assert(
      fc.property(arrays, (drawn) => {
        const values = drawn.map((value) => value + 0);
        const found = quantiles(Float64Array.from(values), shares);
        expect(found.every((value, i) => value === bySorting(values, shares[i]))).toBe(true);
      }),
      { numRuns: 300, seed: 1, endOnFailure: true },
    );
  });

  test.each([
    ['rising', (i: number) => i],
    ['falling', (i: number) => -i],
    ['all equal', () => 3],
    ['up and down', (i: number) => Math.abs(500 - i)],
    ['one far from the rest', (i: number) => (i === 77 ? 1e12 : (i * 37) % 1000)],
    ['a hair apart', (i: number) => 1 + ((i * 37) % 1000) * Number.EPSILON],
    ['next to nothing', (i: number) => ((i * 37) % 3) * Number.MIN_VALUE],
  ])('1,000 values, %s', (_, value) => {
    const values = Array.from({ length: 1000 }, (_, i) => value(i));
    const wanted = shares.map((share) => bySorting(values, share));
    expect(quantiles(Float64Array.from(values), shares)).toEqual(wanted);
  });
});

test('infinities are values like others', () => {
  expect(quantiles(Float64Array.of(Infinity, 1, 2), [0, 0.5, 1])).toEqual([1, 2, Infinity]);
  const many = Array.from({ length: 501 }, (_, i) => (i === 300 ? Infinity : i % 100));
  expect(quantiles(Float64Array.from(many), [0, 0.5, 1])).toEqual([
    0,
    bySorting(many, 0.5),
    Infinity,
  ]);
});

test('no values have no quantiles', () => {
  expect(quantiles(new Float64Array(0), [0.1, 0.5])).toEqual([NaN, NaN]);
});

test('where one value is not a number, no quantile is', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 0, maxLength: 400 }),
      fc.nat({ max: 400 }),
      (values, at) => {
        const holed = [...values];
        holed.splice(at % (values.length + 1), 0, NaN);
        expect(quantiles(Float64Array.from(holed), [0.1, 0.5, 0.9])).toEqual([NaN, NaN, NaN]);
      },
    ),
    { seed: 1 },
  );
});

test('no value is lost or made', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 100 }), (values) => {
      const kept = Float64Array.from(values);
      quantiles(kept, [0.1, 0.5, 0.9]);
      expect(kept.toSorted()).toEqual(Float64Array.from(values).toSorted());
    }),
    { seed: 1 },
  );
});
