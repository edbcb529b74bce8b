import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCount, poissonCount, wholeCount } from '../../src/maths/counts';

const POINTS = 40_000;

/** Mean and variance of a count over an even grid of u: what integrating its inverse gives. */
function moments(count: (u: number) => number): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < POINTS; i++) {
    const value = count((i + 0.5) / POINTS);
    sum += value;
    squares += value * value;
  }
  const mean = sum / POINTS;
  return { mean, variance: squares / POINTS - mean * mean };
}

const below = [
  [1, 0.3],
  [1, 0.9],
  [3, 0.5],
  [12, 0.01],
  [40, 0.5],
  [100, 0.03],
  [100, 0.97],
  [1000, 0.023],
  [60_000, 0.0001],
];
const above = [
  [48, 0.5],
  [60, 0.5],
  [1000, 0.025],
  [1000, 0.975],
  [2000, 0.08],
  [60_000, 0.01],
  [60_000, 0.7],
];

describe('binomial counts', () => {
  test.each(below)('n %d, p %d: summed, moments exact', (n, p) => {
    const { mean, variance } = moments((u) => binomialCount(u, n, p));
    const spread = n * p * (1 - p);
    expect(Math.abs(mean - n * p)).toBeLessThan(0.001 * Math.max(1, Math.sqrt(spread)));
    expect(Math.abs(variance / spread - 1)).toBeLessThan(0.005);
  });

  test.each(above)('n %d, p %d: read off a corrected normal, far below one child', (n, p) => {
    const { mean, variance } = moments((u) => binomialCount(u, n, p));
    const spread = n * p * (1 - p);
    expect(Math.abs(mean - n * p)).toBeLessThan(0.02);
    // Rounding to whole children adds a twelfth of one to the variance.
    expect(Math.abs(variance - spread)).toBeLessThan(0.1 + 0.005 * spread);
  });

  test('below the switch the distribution function is the binomial’s own', () => {
    const [n, p] = [10, 0.2];
    let chance = 0;
    let term = (1 - p) ** n;
    for (let k = 0; k <= n; k++) {
      chance += term;
      term *= ((n - k) / (k + 1)) * (p / (1 - p));
      if (chance > 1 - 1e-9) break;
      expect(binomialCount(chance - 1e-9, n, p)).toBe(k);
      expect(binomialCount(chance + 1e-9, n, p)).toBe(k + 1);
    }
  });

  test('rise with u and with p, and stay between 0 and n', () => {
    const u = fc.double({ min: 1e-16, max: 1 - 1e-15, noNaN: true });
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(u, u, p, fc.integer({ min: 0, max: 3000 }), (a, b, p, n) => {
        const low = binomialCount(Math.min(a, b), n, p);
        const high = binomialCount(Math.max(a, b), n, p);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(n);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      }),
      { numRuns: 3000, seed: 1 },
    );
    fc.assert(
      fc.property(u, p, p, fc.integer({ min: 0, max: 400 }), (u, a, b, n) => {
        // Where the method changes, the approximation may be out by the one child it is good to.
        const slack = n * Math.max(a, b) >= 20 && n > 40 ? 1 : 0;
        expect(binomialCount(u, n, Math.min(a, b))).toBeLessThanOrEqual(
          binomialCount(u, n, Math.max(a, b)) + slack,
        );
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('certain and impossible events need no chance', () => {
    for (const u of [1e-12, 0.5, 1 - 1e-12]) {
      expect(binomialCount(u, 7, 0)).toBe(0);
      expect(binomialCount(u, 7, 1)).toBe(7);
      expect(binomialCount(u, 7, 1.2)).toBe(7);
      expect(binomialCount(u, 7, -0.1)).toBe(0);
      expect(binomialCount(u, 0, 0.5)).toBe(0);
    }
  });
});

describe('Poisson counts', () => {
  test.each([0.01, 0.5, 1, 5, 12, 23.9])('mean %d: summed, moments exact', (wanted) => {
    const { mean, variance } = moments((u) => poissonCount(u, wanted));
    expect(Math.abs(mean - wanted)).toBeLessThan(0.002 * Math.max(1, Math.sqrt(wanted)));
    expect(Math.abs(variance / wanted - 1)).toBeLessThan(0.01);
  });

  test.each([24, 24.1, 60, 400, 3000])('mean %d: read off a corrected normal', (wanted) => {
    const { mean, variance } = moments((u) => poissonCount(u, wanted));
    expect(Math.abs(mean - wanted)).toBeLessThan(0.02);
    expect(Math.abs(variance - wanted)).toBeLessThan(0.1 + 0.005 * wanted);
  });

  test('rise with u and never fall below 0', () => {
    const u = fc.double({ min: 1e-16, max: 1 - 1e-15, noNaN: true });
    const mean = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(u, u, mean, (a, b, mean) => {
        const low = poissonCount(Math.min(a, b), mean);
        expect(low).toBeLessThanOrEqual(poissonCount(Math.max(a, b), mean));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(low)).toBe(true);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(poissonCount(0.999, 0)).toBe(0);
  });
});

test('part of a child becomes a whole one just so often', () => {
  expect(moments((u) => wholeCount(u, 2.3)).mean).toBeCloseTo(2.3, 3);
  expect(wholeCount(0.001, 2)).toBe(2);
  expect(wholeCount(0.999, 2)).toBe(2);
});
