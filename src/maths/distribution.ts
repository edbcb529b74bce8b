import { exp } from './exp';
import { log } from './log';
import { normalQuantile } from './normal-quantile';

/** How an uncertain value spreads between `low` and `high`, its 5th and 95th percentiles. */
export type Spread = 'fixed' | 'normal' | 'lognormal' | 'share' | 'triangular';

const BETWEEN_5_AND_95 = 2 * 1.6448536269514722;

/**
 * The value at the uniform number `u`. normal, lognormal (positive values) and share (between 0
 * and 1, normal in the log-odds) have the median `value` and about 90 % of draws between low and
 * high; triangular has the mode `value` and lies wholly between them.
 */
export function spreadValue(
  spread: Spread,
  value: number,
  low: number,
  high: number,
  u: number,
): number {
  switch (spread) {
    case 'fixed':
      return value;
    case 'normal':
      return value + (normalQuantile(u) * (high - low)) / BETWEEN_5_AND_95;
    case 'lognormal':
      return value * exp((normalQuantile(u) * log(high / low)) / BETWEEN_5_AND_95);
    case 'share': {
      const width = (logOdds(high) - logOdds(low)) / BETWEEN_5_AND_95;
      const odds = exp(logOdds(value) + normalQuantile(u) * width);
      return odds / (1 + odds);
    }
    case 'triangular': {
      const turn = (value - low) / (high - low);
      return u < turn
        ? low + Math.sqrt(u * (high - low) * (value - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - value));
    }
  }
}

function logOdds(share: number): number {
  return log(share / (1 - share));
}
