import { quantiles } from '../maths/quantiles';
import type { Spread } from './homes';

/** The spread of a count over all futures (type 7), from one value a future in any order. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const shares = [0.1, 0.25, 0.5, 0.75, 0.9];
  const [p10, p25, p50, p75, p90] = quantiles(Float64Array.from(values), shares);
  return { p10, p25, p50, p75, p90 };
}
