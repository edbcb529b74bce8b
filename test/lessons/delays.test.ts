import { expect, test } from 'vitest';
import { appraise } from '../../models/business-case/appraisal';
import { certainFuture } from '../../models/business-case/certain-future';
import { AS_PRINTED } from '../../models/business-case/plain-appraisal';
import {
  courseOf,
  delaysCost,
  told,
  toldWords,
  USUAL,
  YEARS,
} from '../../src/lessons/delays/programme';
import lesson from '../../src/lessons/delays/lesson';

const WEEKS = 365 / 7;

test('delays: the first year’s sum, added up by hand', () => {
  // 1/12, 2/12, … children fewer come in each month; a month's bill is for the mean of its two ends.
  let [before, spared, inAll] = [0, 0, 0];
  for (let month = 1; month <= 12; month++) {
    const now = before + month / 12;
    spared += ((before + now) / 2) * (1850 * WEEKS) * (1 / 12);
    inAll += month / 12;
    before = now;
  }
  const { spared: sums, children } = told(USUAL);
  expect(sums[12]).toBeCloseTo(spared, 6);
  expect(Math.round(spared / 1000)).toBe(lesson.expectations[0].answer);
  expect(inAll).toBe(6.5);
  expect(children[12]).toBeCloseTo(6.5, 10);
  // From the fourth year on: 24 fewer, and about £2.6m a year.
  expect(children.slice(36).every((each) => Math.abs(each - 24) < 1e-9)).toBe(true);
  expect((sums[48] - sums[36]) / 1e6).toBeCloseTo(2.6, 1);
  expect((sums[36] - sums[24]) / 1e6).toBeGreaterThan(2.2);
  expect((sums[48] - sums[36]) / sums[12]).toBeGreaterThan(10);
});

test('delays: what the questions and the picture say', () => {
  expect(told(USUAL).paidBack).toBe(36);
  // A stay of one year does not pay back in six; of two years it does in three.
  expect(told({ ...USUAL, stay: 12 }).paidBack).toBeUndefined();
  expect(told({ ...USUAL, fewer: 0.5 }).paidBack).toBeUndefined();
  // The lowest point is where a month first spares what it costs.
  const { lowest, spent, spared } = told(USUAL);
  const cost = (month: number) => spent[month] - spent[month - 1];
  const gain = (month: number) => spared[month] - spared[month - 1];
  expect(gain(lowest.month)).toBeLessThan(cost(lowest.month));
  expect(gain(lowest.month + 1)).toBeGreaterThan(cost(lowest.month + 1));
});

test('delays: every delay costs, and none is never out of pocket', () => {
  const { building, waiting } = delaysCost(USUAL);
  expect(building).toBeGreaterThan(0);
  expect(waiting).toBeGreaterThan(0);
  expect(waiting).toBeLessThan(told(USUAL).spared[12 * YEARS] - told(USUAL).spared[60]);
  expect(toldWords(told({ ...USUAL, late: 36 }))).toMatch(/not paid back|months/);
  expect(told({ ...USUAL, fewer: 0 }).paidBack).toBeUndefined();
});

test('delays: a business case with the same course says the same', () => {
  for (const set of [USUAL, { ...USUAL, stay: 12, late: 5 }, { ...USUAL, build: 30, dearer: 9 }]) {
    const { account, payback } = appraise(certainFuture(courseOf(set)), AS_PRINTED);
    const { total, paidBack, lowest } = told(set);
    expect(payback.month[0]).toBe(paidBack ?? Infinity);
    expect(payback.peakOutlay[0]).toBeCloseTo(-lowest.total, 4);
    account.cumulative.forEach((value, at) => expect(total[at + 1]).toBeCloseTo(value, 4));
  }
});
