import { expect, test } from 'vitest';
import { inspect } from '../../src/kernel/inspect';
import { simulate } from '../../src/kernel/simulate';
import { ofTown, town, townBaseline } from './town';

const { months, readings } = inspect(town, townBaseline({ helped: 1 }), [0, 12]);

test('the start is read as the baseline has it', () => {
  expect(months).toEqual([0, 12]);
  expect(readings.children[0]).toEqual({ least: 6, most: 30, total: 78 });
  expect(readings.inCare[0].total).toBe(78);
  expect(readings.households[0].total).toBe(32);
  expect(readings['p.entries'][0]).toEqual({ least: 14, most: 18, total: 32 });
});

test('rates, rooms and chances follow from the state: by hand', () => {
  // Places: 32 households of 2, of whom 20 + 30 children live in families.
  expect(readings.room[0].total).toBe(64 - 50);
  // A hazard does not add up over cells; arrivals do.
  expect(readings.goingHome[0]).toMatchObject({ least: 0.5, most: 0.5, total: undefined });
  expect(readings.entering[0].total).toBe(32);
  expect(readings.entering[0].moved).toBeCloseTo(32 / 12, 12);
  // 1 child a month over all cells, while a home has one.
  expect(readings.helping[0].moved).toBeCloseTo(1, 12);
});

test('a year on is what a run gives, and looking changes nothing', () => {
  const request = { seed: 1, from: 0, to: 1, months: 13, mode: 'expected' } as const;
  const run = simulate(town, townBaseline({ helped: 1 }), { ...request, uncertain: false });
  expect(readings.inCare[1].total).toBe(ofTown(run, 13, 0, 'inCare')[12]);
  const { goingHome, adulthood } = readings;
  expect(goingHome[1].moved! + adulthood[1].moved!).toBe(ofTown(run, 13, 0, 'exits')[13]);
});
