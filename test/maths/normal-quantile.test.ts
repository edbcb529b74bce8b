import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/maths/normal-quantile';

test('known percentiles', () => {
  // Abramowitz and Stegun, table 26.5.
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 8);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 8);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 8);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 8);
});

test('rises, also where its three pieces meet, and is even about a half', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
      fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
      (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-9);
        expect(normalQuantile(Math.min(a, b))).toBeLessThan(normalQuantile(Math.max(a, b)));
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
  for (const edge of [0.02425, 0.97575])
    expect(Math.abs(normalQuantile(edge - 1e-12) - normalQuantile(edge + 1e-12))).toBeLessThan(
      1e-8,
    );
  for (let i = 1; i < 500; i++)
    expect(normalQuantile(i / 1000)).toBeCloseTo(-normalQuantile(1 - i / 1000), 8);
});

test('over an even grid it has mean 0, variance 1 and a normal’s fourth moment', () => {
  const n = 200_000;
  let [square, fourth, sum] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const z = normalQuantile((i + 0.5) / n);
    sum += z;
    square += z * z;
    fourth += z * z * z * z;
  }
  expect(sum / n).toBeCloseTo(0, 8);
  expect(square / n).toBeCloseTo(1, 4);
  expect(fourth / n).toBeCloseTo(3, 2);
});
