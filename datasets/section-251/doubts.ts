import type { Doubt } from '../source';

/**
 * A unit cost is doubted when it is more than 2.5 times England's of the same year, or less than
 * 0.4 of it: no council's prices stand so far off; a small or wrong count of children or days does.
 */
export const doubtedAbove = 2.5;
export const doubtedBelow = 0.4;

const residential = 'residential_unit_cost';
const fostering = 'fostering_unit_cost';

function doubt(code: string, column: string, year: number, times: string): Doubt {
  return { code, year, column, why: `${times} England’s unit cost of that year` };
}

/** Kept as published in data.csv; the tests hold this list to the rule. */
export const doubts: readonly Doubt[] = [
  doubt('E06000006', residential, 2018, '0.13 times'),
  doubt('E06000011', residential, 2023, '2.9 times'),
  doubt('E06000014', residential, 2017, '0.33 times'),
  doubt('E06000014', residential, 2018, '0.30 times'),
  doubt('E06000014', residential, 2019, '0.39 times'),
  doubt('E06000017', residential, 2019, '0.29 times'),
  doubt('E06000017', residential, 2021, '0.25 times'),
  doubt('E09000008', residential, 2018, '0.32 times'),
  doubt('E09000009', residential, 2017, '3.3 times'),
  doubt('E09000024', residential, 2022, '3.4 times'),
  doubt('E09000024', residential, 2023, '3.5 times'),
  doubt('E09000024', residential, 2024, '2.6 times'),
  doubt('E10000034', residential, 2020, '0.28 times'),
  doubt('E06000022', fostering, 2020, '2.7 times'),
  doubt('E09000001', fostering, 2020, '2.5 times'),
  doubt('E09000001', fostering, 2021, '0.20 times'),
  doubt('E09000001', fostering, 2024, '2.8 times'),
  doubt('E09000020', fostering, 2018, '2.9 times'),
];
