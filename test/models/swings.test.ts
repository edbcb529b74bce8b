import { expect, test } from 'vitest';
import { simulate } from '../../src/kernel/simulate';
import {
  FUTURES,
  futuresOf,
  leavesPlan,
  linesOf,
  middlePeak,
  MONTHS,
  peakOf,
  spreadOf,
} from '../../models/swings/futures';
import { CHILDREN, smallCouncil, swings, USUAL_SWING } from '../../models/swings/model';

const usual = futuresOf(USUAL_SWING);

test('without chance nothing moves: as many come as leave', () => {
  const one = simulate(swings, smallCouncil(0), {
    seed: 1,
    from: 0,
    to: 1,
    months: MONTHS,
    mode: 'expected',
  });
  // Leaving within a month takes 1 − exp(−0.4/12) of those there, arrivals half of that on average.
  for (const value of one) expect(Math.abs(value - CHILDREN)).toBeLessThan(0.5);
});

test('futures are whole children, all begin alike, and are the same each time', () => {
  expect(usual).toHaveLength(FUTURES);
  for (const line of usual) {
    expect(line).toHaveLength(MONTHS + 1);
    expect(line[0]).toBe(CHILDREN);
    expect(line.every((value) => value >= 0 && Number.isInteger(value))).toBe(true);
  }
  expect(futuresOf(USUAL_SWING)).toEqual(usual);
});

test('their mean stays near the start, and their spread is near what theory gives', () => {
  const ends = simulate(swings, smallCouncil(USUAL_SWING), {
    seed: 3,
    from: 0,
    to: 2000,
    months: MONTHS,
    mode: 'stochastic',
  });
  const last = linesOf(ends, MONTHS).map((line) => line[MONTHS]);
  const mean = last.reduce((sum, value) => sum + value, 0) / last.length;
  const sd = Math.sqrt(last.reduce((sum, value) => sum + (value - mean) ** 2, 0) / last.length);
  expect(Math.abs(mean / CHILDREN - 1)).toBeLessThan(0.01);
  // By hand: chance of whole children gives a variance of 500. A swing of 0.16 (multiplier's sd
  // √(exp(0.0256) − 1) = 0.161) that fades at ln 2 / 0.84 = 0.825 a year, seen through a stock that
  // empties at 0.4 a year, gives (500 × 0.161)² × 0.4 / (0.4 + 0.825) = 2,116. Root of both: 51.
  expect(Math.abs(sd / 51 - 1)).toBeLessThan(0.06);
});

test('wider swings widen the band', () => {
  const width = (swing: number) => {
    const { p10, p90 } = spreadOf(futuresOf(swing));
    return p90[MONTHS] - p10[MONTHS];
  };
  expect(width(0)).toBeLessThan(width(0.16));
  expect(width(0.16)).toBeLessThan(width(0.4));
});

test('peaks are each future’s own: their middle is above the peak of the middle line', () => {
  expect(peakOf(Float64Array.of(5, 7, 9, 9, 2))).toEqual({ month: 2, value: 9 });
  const lines = [Float64Array.of(5, 9, 5), Float64Array.of(5, 5, 9), Float64Array.of(5, 4, 4)];
  expect(middlePeak(lines)).toBe(9);
  expect(peakOf(spreadOf(lines).p50).value).toBe(5);
  expect(middlePeak(usual)).toBeGreaterThan(peakOf(spreadOf(usual).p50).value);
});

test('a plan is left where any year ends outside what it allows', () => {
  const middle = new Float64Array(25).fill(100);
  const line = (year1: number, year2: number) => {
    const values = new Float64Array(25).fill(100);
    values[6] = 500;
    values[12] = year1;
    values[24] = year2;
    return values;
  };
  const lines = [line(100, 105), line(106, 100), line(100, 94), line(95, 95)];
  expect(leavesPlan(lines, middle, 0.05)).toEqual([false, true, true, false]);
});
