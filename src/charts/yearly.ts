import { quantiles } from '../maths/quantiles';
import type { Band } from './band';

/** Futures drawn as hairlines. */
const FUTURES = 8;

/**
 * The spread of yearly sums of a monthly flow over all futures. Each future is summed before the
 * spread is taken: sums of pointwise bands would be too wide.
 * @param draws draw after draw, months + 1 values each; a draw's first is no flow
 */
export function yearlyBand(draws: Float64Array, months: number): Band {
  const years = Math.floor(months / 12);
  const n = Math.floor(draws.length / (months + 1));
  const sums = Array.from({ length: years }, () => new Float64Array(n));
  for (let draw = 0; draw < n; draw++) {
    for (let year = 0; year < years; year++) {
      const first = draw * (months + 1) + year * 12 + 1;
      let sum = 0;
      for (let i = first; i < first + 12; i++) sum += draws[i];
      sums[year][draw] = sum;
    }
  }
  const futures = Array.from({ length: Math.min(FUTURES, n) }, (_, draw) =>
    sums.map((year) => year[draw]),
  );
  const spreads = sums.map((year) => quantiles(year, [0.1, 0.25, 0.5, 0.75, 0.9]));
  const [p10, p25, p50, p75, p90] = [0, 1, 2, 3, 4].map((q) => spreads.map((each) => each[q]));
  return { p10, p25, p50, p75, p90, futures };
}
