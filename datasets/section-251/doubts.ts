import type { Doubt } from '../source';

/**
 * A unit cost is doubted when it is more than 2.5 times England's of the same year, or less than
 * 0.4 of it; and when it is more than 1.8 times both the council's own year before and its year
 * after, or less than 1/1.8 of both. Prices do not move so; small counts, and spending entered on
 * another line of the return, do.
 */
export const doubtedAbove = 2.5;
export const doubtedBelow = 0.4;
export const doubtedSpike = 1.8;

const residential = 'residential_unit_cost';
const fostering = 'fostering_unit_cost';

function farFromEngland(code: string, column: string, year: number, times: number): Doubt {
  return { code, year, column, why: `${times} times England’s unit cost of that year` };
}

function unlikeItsYears(
  code: string,
  column: string,
  year: number,
  before: number,
  after: number,
): Doubt {
  return {
    code,
    year,
    column,
    why: `${before} times the year before and ${after} times the year after`,
  };
}

/** Kept as published in data.csv; the tests hold this list to the rule. */
export const doubts: readonly Doubt[] = [
  farFromEngland('E06000006', residential, 2018, 0.13),
  farFromEngland('E06000011', residential, 2023, 2.9),
  farFromEngland('E06000014', residential, 2017, 0.33),
  farFromEngland('E06000014', residential, 2018, 0.3),
  farFromEngland('E06000014', residential, 2019, 0.39),
  farFromEngland('E06000017', residential, 2019, 0.29),
  farFromEngland('E06000017', residential, 2021, 0.25),
  unlikeItsYears('E06000035', residential, 2018, 2.6, 3.8),
  farFromEngland('E09000008', residential, 2018, 0.32),
  farFromEngland('E09000009', residential, 2017, 3.3),
  unlikeItsYears('E09000014', residential, 2018, 3.4, 3.0),
  farFromEngland('E09000024', residential, 2022, 3.4),
  farFromEngland('E09000024', residential, 2023, 3.5),
  farFromEngland('E09000024', residential, 2024, 2.6),
  farFromEngland('E10000034', residential, 2020, 0.28),
  unlikeItsYears('E06000006', fostering, 2018, 2.3, 2.1),
  farFromEngland('E06000022', fostering, 2020, 2.7),
  unlikeItsYears('E09000001', fostering, 2019, 0.51, 0.38),
  farFromEngland('E09000001', fostering, 2020, 2.5),
  farFromEngland('E09000001', fostering, 2021, 0.2),
  farFromEngland('E09000001', fostering, 2024, 2.8),
  unlikeItsYears('E09000014', fostering, 2018, 0.41, 0.53),
  unlikeItsYears('E09000014', fostering, 2023, 0.51, 0.4),
  farFromEngland('E09000020', fostering, 2018, 2.9),
  unlikeItsYears('E09000025', fostering, 2021, 0.4, 0.41),
  unlikeItsYears('E10000034', fostering, 2020, 2.0, 2.2),
];
