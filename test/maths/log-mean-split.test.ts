import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logMeanSplit } from '../../src/maths/log-mean-split';

test('two factors, worked by hand', () => {
  // 10 × 2 = 20 becomes 20 × 3 = 60. Log mean of 60 and 20: 40 ÷ ln 3 = 40 ÷ 1.0986123 = 36.4095691.
  // First factor: 36.4095691 × ln 2 (0.6931472) = 25.2371902; second: × ln 1.5 (0.4054651) = 14.7628098.
  const [first, second] = logMeanSplit([[10, 2]], [[20, 3]]);
  expect(first).toBeCloseTo(25.2371901, 6);
  expect(second).toBeCloseTo(14.7628099, 6);
});

test('two groups: numbers, mix and price, worked by hand', () => {
  // 100 children, 90 % at 1 and 10 % at 5: 90 + 50 = 140.
  // 110 children, 80 % at 1 and 20 % at 6: 88 + 132 = 220.
  // Group one, 90 → 88: mean 2 ÷ ln(90/88) = 2 ÷ 0.0224728559 = 88.9962542;
  //   numbers × ln 1.1 (0.0953101798) = 8.4822490; mix × ln(8/9) (−0.1177830357) = −10.4822490; price 0.
  // Group two, 50 → 132: mean 82 ÷ ln 2.64 (0.9707789) = 84.4682536;
  //   numbers × ln 1.1 = 8.0506844; mix × ln 2 = 58.5489323; price × ln 1.2 (0.1823215568) = 15.4003835.
  const before = [
    [100, 0.9, 1],
    [100, 0.1, 5],
  ];
  const after = [
    [110, 0.8, 1],
    [110, 0.2, 6],
  ];
  const [numbers, mix, price] = logMeanSplit(before, after);
  expect(numbers).toBeCloseTo(16.53293, 4);
  expect(mix).toBeCloseTo(48.06668, 4);
  expect(price).toBeCloseTo(15.40038, 4);
});

test('a factor that starts or ends at zero takes its group’s whole change', () => {
  expect(logMeanSplit([[10, 0, 3]], [[12, 0.5, 4]])).toEqual([0, 24, 0]);
  expect(logMeanSplit([[10, 2]], [[0, 0]])).toEqual([-10, -10]);
  expect(logMeanSplit([[10, 0]], [[20, 0]])).toEqual([0, 0]);
});

test('what cannot be split says so', () => {
  expect(() => logMeanSplit([[1, 2]], [[1]])).toThrow('must match');
  expect(() => logMeanSplit([[1]], [[1], [2]])).toThrow('must match');
  expect(() => logMeanSplit([[-1]], [[1]])).toThrow('negative');
  expect(() => logMeanSplit([[NaN]], [[1]])).toThrow('not a number');
});

const factor = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e6, noNaN: true }));
const group = fc.tuple(factor, factor, factor);

test('the parts always sum to the change, and swapping the years turns their signs', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(group, group), { minLength: 1, maxLength: 5 }), (pairs) => {
      const [before, after] = [pairs.map(([old]) => old), pairs.map(([, now]) => now)];
      const total = (groups: number[][]) => groups.reduce((sum, [a, b, c]) => sum + a * b * c, 0);
      const size = total(before) + total(after);
      const parts = logMeanSplit(before, after);
      const change = parts.reduce((sum, part) => sum + part, 0);
      expect(Math.abs(change - (total(after) - total(before)))).toBeLessThanOrEqual(1e-8 * size);
      logMeanSplit(after, before).forEach((back, k) => {
        expect(Math.abs(back + parts[k])).toBeLessThanOrEqual(1e-8 * size);
      });
    }),
  );
});
