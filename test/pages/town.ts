import { KIND_OUTPUTS } from '../../src/pages/sufficiency/kinds';

/** Values of one future at each March: now, in a year, in two years. */
export type Marches = readonly [number, number, number];

const FUTURES: readonly Record<string, Marches>[] = [
  {
    'fostered-under-10': [40, 42, 44],
    'mismatch-under-10': [2, 3, 4],
    'fostered-10-15': [30, 30, 28],
    'mismatch-10-15': [5, 6, 9],
    'fostered-16-17': [10, 10, 10],
    'mismatch-16-17': [3, 3, 4],
    'fostered-by-council': [35, 36, 36],
    'fostered-by-agency': [25, 26, 26],
    'council-foster-places': [44, 43, 42],
    'agency-foster-places': [30, 30, 30],
    'in-childrens-homes-under-16': [9, 10, 12],
    'own-home-places': [4, 4, 4],
    'in-childrens-homes-16-17': [5, 5, 6],
    'supported-accommodation': [8, 9, 9],
  },
  {
    'fostered-under-10': [40, 38, 36],
    'mismatch-under-10': [2, 1, 0],
    'fostered-10-15': [30, 31, 33],
    'mismatch-10-15': [5, 3, 1],
    'fostered-16-17': [10, 11, 12],
    'mismatch-16-17': [3, 2, 1],
    'fostered-by-council': [35, 35, 36],
    'fostered-by-agency': [25, 24, 24],
    'council-foster-places': [44, 45, 46],
    'agency-foster-places': [30, 30, 30],
    'in-childrens-homes-under-16': [9, 8, 7],
    'own-home-places': [4, 4, 4],
    'in-childrens-homes-16-17': [5, 5, 5],
    'supported-accommodation': [8, 8, 8],
  },
];

export const MONTHS = 24;

/**
 * Two futures of a small town over two years, as a runner hands them out. Between the Marches stand
 * numbers that must never be read.
 */
export function townDraws(): Record<string, Float64Array> {
  const between = -1e9;
  return Object.fromEntries(
    KIND_OUTPUTS.map((output) => {
      const values = FUTURES.flatMap((future) =>
        Array.from({ length: MONTHS + 1 }, (_, month) =>
          month % 12 === 0 ? future[output][month / 12] : between,
        ),
      );
      return [output, Float64Array.from(values)];
    }),
  );
}
