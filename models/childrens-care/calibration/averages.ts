import { exp } from '../../../src/maths/exp';
import { log } from '../../../src/maths/log';
import { parameters } from '../parameters';

/** The two kinds of noise: quick and everywhere from the start, or slow and widening from one. */
export type Kind = 'fast' | 'slow';

const FAST = parameters.fastHalfLife.value;
const SLOW = parameters.slowHalfLife.value;
const LOG_HALF = log(0.5);
/** Month by month, the share of the logarithm that is left. */
const LEFT = { fast: exp(LOG_HALF / (12 * FAST)), slow: exp(LOG_HALF / (12 * SLOW)) };

/** Variance by month of noise of variance one, counted from the start. */
function varianceAt(kind: Kind, month: number): number {
  return kind === 'fast' ? 1 : 1 - exp((2 * LOG_HALF * month) / (12 * SLOW));
}

/**
 * Variance of a weighted sum of monthly noise of variance one: Σ Σ w(a) w(b) cov(a, b).
 * @param weights one for each month from the start on
 */
export function responseVariance(kind: Kind, weights: readonly number[]): number {
  const left = LEFT[kind];
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
/** Variance of the average of the first, and of the third, year of slow noise. */
export const SLOW_FIRST = responseVariance('slow', yearFrom(0));
export const SLOW_THIRD = responseVariance('slow', yearFrom(24));
