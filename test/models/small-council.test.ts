import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LATER,
  LEVEL,
  smallGrowth,
  smallSpend,
  START,
} from '../../models/spending-growth/small-council';

test('spending is children times weeks times price, by hand', () => {
  // 10 children, 20 of 100 in homes: 2 × £4,000 + 8 × £500 = £12,000 a week; × 365 ÷ 7.
  const year = { children: 10, inHomes: 20, homesWeek: 4000, familyWeek: 500 };
  expect(smallSpend(year)).toBeCloseTo((12000 * 365) / 7, 6);
});

test('the start is 45 children at £4,165 and 455 at £600: £24.0m a year', () => {
  // 45 × 4,165 = 187,425; 455 × 600 = 273,000; 460,425 a week.
  expect(smallSpend(START)).toBeCloseTo((460425 * 365) / 7, 4);
});

test('the same number of children still costs 47 in 100 more', () => {
  // 10.5% of 500 × £6,775 = 355,687.50; 89.5% of 500 × £720 = 322,200; 677,887.50 ÷ 460,425 = 1.4723.
  const { before, after, numbers } = smallGrowth({ ...LATER, children: START.children });
  expect(after / before).toBeCloseTo(677887.5 / 460425, 10);
  expect(numbers).toBe(0);
});

test('one change alone stands under its own name alone', () => {
  const only = (change: Partial<typeof START>, level = 1) =>
    smallGrowth({ ...START, ...change }, START, level);
  const more = only({ children: 550 });
  expect(more.numbers).toBeCloseTo(smallSpend(START) * 0.1, 3);
  expect([more.mix, more.price, more.inflation]).toEqual([0, 0, 0]);
  const moved = only({ inHomes: 12 });
  // 3 of 100, 15 children: £3,565 more a week each.
  expect(moved.mix).toBeCloseTo((15 * 3565 * 365) / 7, 3);
  expect([moved.numbers, moved.price, moved.inflation]).toEqual([0, 0, 0]);
  const dear = only({ homesWeek: 5165 });
  expect(dear.price).toBeCloseTo((45 * 1000 * 365) / 7, 3);
  const all = only({ homesWeek: START.homesWeek * 1.2, familyWeek: 720 }, 1.2);
  expect(all.inflation).toBeCloseTo(smallSpend(START) * 0.2, 3);
  expect(Math.abs(all.price)).toBeLessThan(1e-6);
});

test('the parts add up to the change, whatever it is', () => {
  const year = fc.record({
    children: fc.integer({ min: 1, max: 2000 }),
    inHomes: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    homesWeek: fc.double({ min: 1, max: 20000, noNaN: true }),
    familyWeek: fc.double({ min: 1, max: 5000, noNaN: true }),
  });
  fc.assert(
    fc.property(year, (later) => {
      const { before, after, numbers, mix, price, inflation } = smallGrowth(later);
      const sum = numbers + mix + price + inflation;
      expect(Math.abs(sum - (after - before))).toBeLessThan(1e-6 * (before + after));
    }),
  );
});

test('the price level is the product of its four years, to be confirmed', () => {
  expect(LEVEL).toBeCloseTo(1.054 * 0.996 * 1.069 * 1.061, 12);
});
