import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import lesson from '../../src/lessons/avoided-and-cashable/lesson';
import { divided, RELEASED } from '../../src/lessons/avoided-and-cashable/million';
import { FIRST, ROOMY } from '../../src/lessons/avoided-and-cashable/year';
import { cashable } from '../../models/business-case/account';

const [first, second] = lesson.expectations;

test('avoided and cashable: the two numbers to be guessed are the model’s', () => {
  expect(divided(FIRST)).toMatchObject({ avoided: 1e6, tied: 0 });
  expect(divided(FIRST).pressure).toBeCloseTo(700_000, 6);
  expect(divided(FIRST).cash / 1000).toBeCloseTo(first.answer!, 6);
  expect(divided(ROOMY).cash / 1000).toBeCloseTo(second.answer!, 6);
  expect(divided(ROOMY).pressure).toBe(0);
});

test('avoided and cashable: the sums told are the shares of the model', () => {
  const parts = [
    RELEASED.homes * FIRST.homes,
    RELEASED.fostering * FIRST.fostering,
    RELEASED.staff * FIRST.staff,
  ];
  expect(parts.map(Math.round)).toEqual([540_000, 75_000, 15_000]);
  for (const told of ['£540,000', '£75,000', '£15,000'])
    expect(second.gap.join(' ')).toContain(told);
  // Nine tenths, three tenths, one tenth, as the words say.
  expect(RELEASED).toEqual({ homes: 0.9, fostering: 0.3, staff: 0.1 });
});

test('avoided and cashable: the questions’ sums', () => {
  // A rise of £2m held to £1m, with £0.5m for it in a budget of £20.5m.
  expect(cashable(22e6, 1e6, 1e6, 20.5e6)).toBe(0);
  expect(lesson.questions[0].options[lesson.questions[0].right].text).toMatch(/^Nothing/);
  const [home, fixed, children] = [1.2e6, 0.9e6, 4];
  expect((home - fixed) / children).toBe(75_000);
  expect(lesson.questions[1].options[lesson.questions[1].right].text).toContain('£75,000');
});

test('avoided and cashable: the parts add up, and none is below nothing', () => {
  const pounds = fc.integer({ min: 0, max: 40_000_000 });
  const year = fc.record({
    budget: pounds,
    expected: pounds,
    homes: fc.integer({ min: 0, max: 5_000_000 }),
    fostering: fc.integer({ min: 0, max: 5_000_000 }),
    staff: fc.integer({ min: 0, max: 5_000_000 }),
  });
  fc.assert(
    fc.property(year, (one) => {
      const { avoided, pressure, tied, cash } = divided(one);
      expect(pressure + tied + cash).toBeCloseTo(avoided, 3);
      for (const value of [pressure, tied, cash]) expect(value).toBeGreaterThanOrEqual(-1e-6);
      // A larger budget never lets less leave.
      expect(divided({ ...one, budget: one.budget + 100_000 }).cash).toBeGreaterThanOrEqual(
        cash - 1e-6,
      );
    }),
  );
});
