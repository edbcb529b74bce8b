import { exp } from './exp';
import { normalQuantile } from './normal-quantile';

/** Above this mean a count is read off a skew-corrected normal instead of summed term by term. */
const SUM_BELOW = 24;

/**
 * How many of `n` an event of probability `p` takes, read off one uniform number `u`: the inverse
 * of the binomial distribution. Rises with `u` and with `p`, so futures that share `u` stay
 * comparable. Exact while fewer than 24 are expected to go (or to stay); Cornish–Fisher beyond,
 * where its error is far below one child.
 */
export function binomialCount(u: number, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (u <= 1 - n * p) return 0; // (1 − p)^n is never below 1 − np: most months of small cells end here
  if (n * p < SUM_BELOW && p <= 0.5) return sumBinomial(u, n, p);
  if (n * (1 - p) < SUM_BELOW && p > 0.5) return n - sumBinomial(1 - u, n, 1 - p);
  const spread = Math.sqrt(n * p * (1 - p));
  return Math.min(n, cornishFisher(u, n * p, spread, (1 - 2 * p) / spread));
}

/** Arrivals of expected number `mean`: the inverse of the Poisson distribution at `u`. */
export function poissonCount(u: number, mean: number): number {
  if (mean <= 0 || u <= 1 - mean) return 0;
  const spread = Math.sqrt(mean);
  if (mean >= SUM_BELOW) return cornishFisher(u, mean, spread, 1 / spread);
  let term = exp(-mean);
  let left = u - term;
  let count = 0;
  while (left > 0 && count < 400) {
    count += 1;
    term *= mean / count;
    left -= term;
  }
  return count;
}

/** `amount` children as whole children: the fraction left over becomes one more child by `u`. */
export function wholeCount(u: number, amount: number): number {
  return Math.floor(amount + u);
}

function sumBinomial(u: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let term = power(1 - p, n);
  let left = u - term;
  let count = 0;
  while (left > 0 && count < n) {
    count += 1;
    term *= ((n - count + 1) / count) * odds;
    left -= term;
  }
  return count;
}

/** base^n for a whole n, by squaring: multiplications only. */
function power(base: number, n: number): number {
  let result = 1;
  let factor = base;
  for (let left = n; left > 0; left >>>= 1) {
    if (left & 1) result *= factor;
    factor *= factor;
  }
  return result;
}

function cornishFisher(u: number, mean: number, spread: number, skew: number): number {
  const z = normalQuantile(u);
  return Math.max(0, Math.floor(mean + spread * (z + (skew * (z * z - 1)) / 6) + 0.5));
}
