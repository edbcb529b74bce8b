import { exp } from '../../../src/maths/exp';
import { log } from '../../../src/maths/log';
import { parameters } from '../parameters';

/** Kinds of noise: quick and everywhere from the start, or slow (slower: level) and widening. */
export type Kind = 'fast' | 'slow' | 'level';

const HALF_LIVES: Readonly<Record<Kind, number>> = {
  fast: parameters.fastHalfLife.value,
  slow: parameters.slowHalfLife.value,
  level: parameters.levelHalfLife.value,
};
const LOG_HALF = log(0.5);

/** Share of the logarithm that is left after so many months. */
const leftAfter = (kind: Kind, months: number): number =>
  exp((LOG_HALF * months) / (12 * HALF_LIVES[kind]));

/** Variance by month of noise of variance one, counted from the start. */
function varianceAt(kind: Kind, month: number): number {
  return kind === 'fast' ? 1 : 1 - leftAfter(kind, 2 * month);
}

/**
 * Variance of a weighted sum of monthly noise of variance one: Σ Σ w(a) w(b) cov(a, b).
 * @param weights one for each month from the start on
 */
export function responseVariance(kind: Kind, weights: readonly number[]): number {
  const left = leftAfter(kind, 1);
  let sum = 0;
  let carried = 0;
  // Of later months, what noise present at month a still weighs: Σ_b≥a w(b) left^(b−a).
  for (let a = weights.length - 1; a >= 0; a--) {
    carried = weights[a] + left * carried;
    sum += varianceAt(kind, a) * weights[a] * (2 * carried - weights[a]);
  }
  return sum;
}

const yearFrom = (from: number) =>
  Array.from({ length: from + 12 }, (_, month) => (month >= from ? 1 / 12 : 0));

/** Variance left in a year's average of monthly fast noise of variance one. */
export const FAST_YEAR = responseVariance('fast', yearFrom(0));
/** Variance of the average of the first, and of the third, year of slowly moving noise. */
const firstAndThird = (kind: Kind): readonly [number, number] => [
  responseVariance(kind, yearFrom(0)),
  responseVariance(kind, yearFrom(24)),
];
export const SLOW_YEARS = firstAndThird('slow');
export const LEVEL_YEARS = firstAndThird('level');
