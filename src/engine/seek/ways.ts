import type { Option, Way } from './build';

/** Half of its reach first for each lever: reach is far above any real programme. */
const HALF_FIRST = [0.5, 1] as const;
/** A small cost, GBP a year, so that what costs next to nothing is not infinitely good value. */
const SMALL = 1000;
const RANK = { A: 0, B: 1, C: 2, D: 3 } as const;

const value = ({ gain, cost }: Option) => gain / (Math.max(0, cost) + SMALL);

/** Lever by lever the one that does most: so that few are needed. */
export const fewest: Way = { parts: [1], score: ({ gain }) => gain };

/** The one that does most for each pound of the levers' cost. */
export const cheapest: Way = { parts: HALF_FIRST, score: value };

/** The best evidenced first; of those alike, the best value. */
export const evidenced: Way = {
  parts: HALF_FIRST,
  // A value is far below one, so that it orders only levers of one grade.
  score: (option) => -RANK[option.candidate.grade] + value(option),
};

/** The one with which most more children live in families. */
export const families: Way = {
  parts: HALF_FIRST,
  score: (option) => option.families,
};

/** The best value without some levers: what to do when one of them is out of the question. */
export const doingWithout = (barred: readonly string[]): Way => ({
  ...cheapest,
  barred,
});
