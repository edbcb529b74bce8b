import { expect, test } from 'vitest';
import { spendingGrowth, type GrowthParts } from '../../models/spending-growth/growth';
import { priceGrowth } from '../../models/spending-growth/inflation';
import { figures, councils, ENGLAND, SIX } from './published';

const england = figures.get(ENGLAND)!;
const growthOf = (code: string, doubted: number[] = []) =>
  spendingGrowth(figures.get(code)!, england, doubted);

/**
 * Calculated in Python from the rows of data.csv: for each kind of home the log mean of its two
 * amounts times the logarithm of each factor's ratio, added up, to the pound.
 */
test.each<[string, string, number, GrowthParts]>([
  [
    'England',
    ENGLAND,
    2013,
    {
      population: 303990758,
      numbers: 806044483,
      mix: 786369810,
      price: 1156743227,
      inflation: 1590568498,
    },
  ],
  [
    'Greenwich',
    'E09000011',
    2013,
    {
      population: 1745776,
      numbers: -12738324,
      mix: 5216793,
      price: 1499249,
      inflation: 10390764,
    },
  ],
  [
    'North Northamptonshire, a council since 2021',
    'E06000061',
    2022,
    { population: 1364054, numbers: -557033, mix: 5273670, price: 3799222, inflation: 5979239 },
  ],
  [
    'City of London, whose fostering is not believed',
    SIX['City of London'],
    2013,
    {
      population: 256056,
      numbers: -256056,
      mix: undefined,
      price: 1985926,
      inflation: 301299,
    },
  ],
])('the split of %s is that of an independent calculation', (_, code, from, parts) => {
  const growth = growthOf(code, code === SIX['City of London'] ? [2019, 2020, 2021, 2024] : []);
  expect([growth?.from, growth?.to]).toEqual([from, 2024]);
  const rounded = Object.entries(growth!.parts).map(([key, value]) => [
    key,
    value && Math.round(value),
  ]);
  expect(Object.fromEntries(rounded)).toEqual(parts);
});

test('the parts add up to the change, everywhere', () => {
  const without: string[] = [];
  for (const code of councils) {
    const growth = growthOf(code);
    if (growth === undefined) {
      without.push(figures.get(code)!.place.name);
      continue;
    }
    const { population, numbers, mix = 0, price, inflation } = growth.parts;
    const sum = population + numbers + mix + price + inflation;
    expect(Math.abs(sum - (growth.after - growth.before))).toBeLessThan(1);
  }
  expect(without).toEqual(['Cumberland', 'Westmorland and Furness']);
});

test('spending on foster homes that is not believed leaves kind and cost together', () => {
  const bury = growthOf('E08000002')!;
  expect(bury.without).toEqual([{ year: 2013, why: 'doubted' }]);
  expect(bury.parts.mix).toBeUndefined();
  const kent = growthOf(SIX.Kent)!;
  expect(kent.without).toEqual([]);
  expect(growthOf(SIX.Kent, [2024])!.without).toEqual([{ year: 2024, why: 'doubted' }]);
});

test('the price level is the rates multiplied, and unknown beyond them', () => {
  // 1.069 × 1.061
  expect(priceGrowth(2022, 2024)).toBeCloseTo(1.134209, 12);
  expect(priceGrowth(2024, 2024)).toBe(1);
  expect(priceGrowth(2012, 2024)).toBeUndefined();
  expect(priceGrowth(2023, 2025)).toBeUndefined();
});
