import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';

test('exp at its edges', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(NaN)).toBeNaN();
  expect(exp(-708.1)).toBe(0);
  expect(exp(709.1)).toBe(Infinity);
  expect(exp(709)).toBeLessThan(Infinity);
  expect(exp(-708)).toBeGreaterThan(0);
});

test('log at its edges', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(NaN)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(log(2)).toBe(Math.LN2);
});

test('log undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      // One rounding of e^x moves its logarithm by a rounding of 1, whatever x is.
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(
        4 * Number.EPSILON * Math.max(1, Math.abs(x)),
      );
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('exp undoes log', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const error = Math.abs(exp(log(x)) / x - 1);
      expect(error).toBeLessThanOrEqual(4 * Number.EPSILON * Math.max(1, Math.abs(Math.log(x))));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('both rise', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -700, max: 700, noNaN: true }),
      fc.double({ min: 1e-12, max: 1, noNaN: true }),
      (x, more) => {
        expect(exp(x + more)).toBeGreaterThanOrEqual(exp(x));
        const y = Math.abs(x) + 1e-9;
        expect(log(y + more)).toBeGreaterThanOrEqual(log(y));
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
});
