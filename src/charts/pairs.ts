import { quantiles } from '../maths/quantiles';

/** Two sets of futures that share their chances, compared future by future. */
export interface Pairs {
  /** Shares of the pairs in which the change is lower, equal and higher than today. */
  readonly less: number;
  readonly same: number;
  readonly more: number;
  /** The middle of all differences, change less today. */
  readonly middle: number;
  /** Half of the range that holds the middle 8 in 10 differences; 0 when none differs. */
  readonly spread: number;
}

/** Compares by index, over as many futures as both have. */
export function pairs(today: ArrayLike<number>, changed: ArrayLike<number>): Pairs {
  const n = Math.min(today.length, changed.length);
  const differences = Float64Array.from({ length: n }, (_, i) => changed[i] - today[i]);
  let less = 0;
  let more = 0;
  for (const difference of differences) {
    if (difference < 0) less += 1;
    else if (difference > 0) more += 1;
  }
  const [low, middle, high] = quantiles(differences, [0.1, 0.5, 0.9]);
  return {
    less: less / n,
    same: (n - less - more) / n,
    more: more / n,
    middle,
    spread: (high - low) / 2,
  };
}

/** The share of futures below a threshold. */
export function shareBelow(values: ArrayLike<number>, threshold: number): number {
  let below = 0;
  for (let i = 0; i < values.length; i++) if (values[i] < threshold) below += 1;
  return below / values.length;
}

/** Type-7 quantile of a copy. */
export function quantileOf(values: ArrayLike<number>, share: number): number {
  return quantiles(Float64Array.from(values), [share])[0];
}
