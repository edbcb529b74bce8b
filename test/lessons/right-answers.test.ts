import { expect, test } from 'vitest';
import { monthByMonth } from '../../models/two-doors/month-by-month';
import { twoDoorsByYear } from '../../models/two-doors/model';
import { figuresOf } from '../../src/data/records';
import { numberAt } from '../../src/kernel/figure';
import type { Lesson } from '../../src/lessons/lesson';
import { lessons } from '../../src/lessons/lessons';
import {
  BILL,
  billOf,
  fullest,
  inCare,
  MONTHS,
  YEAR,
} from '../../src/lessons/stocks-and-flows/year';

const lessonOf = (key: string): Lesson => lessons.find((lesson) => lesson.key === key)!;
const answerOf = (lesson: Lesson, key: string) =>
  lesson.expectations.find((each) => each.key === key)!;
const england = figuresOf('E92000001');

test('stocks and flows: the fullest month is where the doors cross', () => {
  const { answer, compared, gap } = answerOf(lessonOf('stocks-and-flows'), 'expect');
  const crossing = YEAR.entries.findIndex((came, i) => came < YEAR.exits[i]);
  expect(fullest).toBe(crossing);
  expect(answer).toBe(fullest);
  expect(compared?.(4)).toContain(`month 4, which is July.`);
  expect(compared?.(undefined)).toContain(`${MONTHS[fullest - 1]}: ${inCare[fullest]} children`);
  expect(YEAR.entries.indexOf(Math.max(...YEAR.entries) as 40)).toBe(3);
  expect(gap.join(' ')).toContain(`${inCare[12]} were in care, ${inCare[12] - YEAR.start} more`);
  expect(YEAR.entries[11] / YEAR.entries[0]).toBeCloseTo(2 / 3, 10);
});

test('stocks and flows: the bill follows the children who are there', () => {
  const { answer } = answerOf(lessonOf('stocks-and-flows'), 'expect-2');
  expect(answer).toBe(billOf(BILL).end);
  const still = billOf({ ...BILL, entries: 20 });
  expect(still.more).toBe(0);
  expect(still.spent).toBeCloseTo((200 * BILL.week * 365) / 7, 6);
  // Sixty fewer at the end, and a bill as if thirty had gone.
  const fewer = billOf({ ...BILL, entries: 15, exits: 20 });
  expect(fewer.end - YEAR.start).toBe(-60);
  expect(fewer.more).toBeCloseTo((-30 * BILL.week * 365) / 7, 6);
  // The week that is assumed is near what was spent for each child.
  const spent = numberAt(england, 'spend/looked-after', 2024)! / numberAt(england, 'stock', 2024)!;
  expect(Math.abs((spent * 7) / 365 / BILL.week - 1)).toBeLessThan(0.02);
});

test('stocks and flows: the questions’ sums', () => {
  const { questions } = lessonOf('stocks-and-flows');
  expect(monthByMonth(100, [60, 52], [45, 45])).toEqual([100, 115, 122]);
  expect(questions[0].options[questions[0].right].text).toContain('by 7');
  // A longer stay: up, then level.
  const longer = twoDoorsByYear({ start: 460, entries: 200, stay: 2.9 }, 30).inCare;
  expect(longer[1]).toBeGreaterThan(460);
  expect(longer[30]).toBeCloseTo(580, 0);
});
