import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/maths/normal-quantile';
import { normalShare } from '../../src/maths/normal-share';

/** Half of the complementary error function of −z/√2, by Python's math.erfc. */
const TRUE = [
  [-8, 6.220960574271819e-16],
  [-6, 9.865876450377012e-10],
  [-5, 2.866515718791946e-7],
  [-3.3, 0.0004834241423837776],
  [-2, 0.02275013194817922],
  [-1.2815515655446004, 0.10000000000000003],
  [-1, 0.15865525393145707],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.25, 0.5987063256829237],
  [0.9, 0.8159398746532405],
  [1.6448536269514722, 0.95],
  [2.5, 0.9937903346742238],
  [4, 0.9999683287581669],
  [7.5, 0.9999999999999681],
] as const;

test.each(TRUE)('below %d: %d', (z, share) => {
  expect(Math.abs(normalShare(z) - share)).toBeLessThan(1e-14);
  expect(Math.abs(normalShare(z) / share - 1)).toBeLessThan(1e-8);
});

test('it rises from nothing to all and undoes the quantile', () => {
  expect([normalShare(-40), normalShare(40)]).toEqual([0, 1]);
  for (let z = -39; z < 39; z += 0.01) {
    expect(normalShare(z + 0.01)).toBeGreaterThanOrEqual(normalShare(z));
    expect(Math.abs(normalShare(z) + normalShare(-z) - 1)).toBeLessThan(1e-15);
  }
  for (let p = 0.001; p < 1; p += 0.001)
    expect(Math.abs(normalShare(normalQuantile(p)) - p)).toBeLessThan(1e-8);
});
