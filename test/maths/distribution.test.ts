import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadValue } from '../../src/maths/distribution';

const at = (spread: Parameters<typeof spreadValue>[0], v: number, low: number, high: number) => {
  return (u: number) => spreadValue(spread, v, low, high, u);
};

test('a fixed value does not move', () => {
  expect(at('fixed', 3, 1, 9)(0.01)).toBe(3);
});

describe('the median is the value', () => {
  test.each([
    ['normal', 10, 7, 13],
    ['lognormal', 10, 4, 25],
    ['share', 0.3, 0.1, 0.6],
  ] as const)('%s', (spread, value, low, high) => {
    expect(at(spread, value, low, high)(0.5)).toBeCloseTo(value, 12);
  });
});

describe('five in a hundred lie below low and above high', () => {
  // Where the value is the middle of its range in the distribution's own scale.
  test.each([
    ['normal', 10, 7, 13],
    ['lognormal', 10, 4, 25],
    ['share', 0.5, 0.2, 0.8],
  ] as const)('%s', (spread, value, low, high) => {
    expect(at(spread, value, low, high)(0.05)).toBeCloseTo(low, 6);
    expect(at(spread, value, low, high)(0.95)).toBeCloseTo(high, 6);
  });
});

test('off the middle, the median stays and the width is that of low to high', () => {
  const draw = at('lognormal', 8, 4, 25);
  expect(draw(0.5)).toBeCloseTo(8, 12);
  expect(draw(0.95) / draw(0.05)).toBeCloseTo(25 / 4, 6);
});

describe('triangular', () => {
  const draw = at('triangular', 7857, 3500, 49_000);

  test('lies between low and high, its mode the value', () => {
    expect(draw(1e-15)).toBeGreaterThanOrEqual(3500);
    expect(draw(1 - 1e-15)).toBeLessThanOrEqual(49_000);
    expect(draw((7857 - 3500) / (49_000 - 3500))).toBeCloseTo(7857, 6);
  });

  test('has the mean of its three points', () => {
    const n = 20_000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += draw((i + 0.5) / n);
    expect(sum / n / ((7857 + 3500 + 49_000) / 3)).toBeCloseTo(1, 4);
  });
});

test('draws rise with u and keep to their kind', () => {
  const u = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(u, u, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      for (const draw of [
        at('normal', 10, 7, 13),
        at('lognormal', 10, 4, 25),
        at('share', 0.3, 0.1, 0.6),
        at('triangular', 2, 1, 9),
      ])
        expect(draw(low)).toBeLessThanOrEqual(draw(high) + 1e-7);
      expect(at('lognormal', 10, 4, 25)(a)).toBeGreaterThan(0);
      expect(at('share', 0.3, 0.1, 0.6)(a)).toBeGreaterThan(0);
      expect(at('share', 0.3, 0.1, 0.6)(a)).toBeLessThan(1);
    }),
    { numRuns: 1000, seed: 1 },
  );
});
