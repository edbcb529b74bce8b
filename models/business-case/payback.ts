import type { Account } from './account';

/** A total this far below nothing, £, is nothing: sums of halves of pennies. */
const NOTHING = -0.005;

/** When, and how far below nothing, the running total of a future is. */
export interface Payback {
  /**
   * By draw: the first month (1 is the first simulated) from which the running total never falls
   * below nothing again; Infinity where it ends below; NaN where no money was ever spent or spared.
   */
  readonly month: Float64Array;
  /** By draw: the furthest below nothing, £, as a positive amount. */
  readonly peakOutlay: Float64Array;
}

export function paybackOf({
  cumulative,
  draws,
  months,
}: Pick<Account, 'cumulative' | 'draws' | 'months'>): Payback {
  const month = new Float64Array(draws);
  const peakOutlay = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const first = draw * months;
    let lastBelow = 0;
    let lowest = 0;
    let moved = false;
    for (let at = 0; at < months; at++) {
      const total = cumulative[first + at];
      if (total !== 0) moved = true;
      if (total < NOTHING) lastBelow = at + 1;
      if (total < lowest) lowest = total;
    }
    month[draw] = !moved ? NaN : lastBelow === months ? Infinity : lastBelow + 1;
    peakOutlay[draw] = -lowest;
  }
  return { month, peakOutlay };
}

/** Share of futures that have paid back by the end of a year; of those in which any money moved. */
export function paidBackBy({ month }: Payback, years: number): number {
  let within = 0;
  let counted = 0;
  for (const value of month) {
    if (Number.isNaN(value)) continue;
    counted += 1;
    if (value <= 12 * years) within += 1;
  }
  return counted === 0 ? NaN : within / counted;
}
