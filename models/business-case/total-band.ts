import { quantiles } from '../../src/maths/quantiles';
import type { Appraisal } from './appraisal';

/** The spread of the running total over all futures, and a few of them whole; [0] is the start. */
export interface TotalBand {
  readonly p10: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p90: Float64Array;
  readonly futures: readonly (readonly number[])[];
}

/** Futures kept whole. */
const FUTURES = 8;

/** The running total, month by month, with nothing at the start. */
export function totalBand({ account: { cumulative, draws, months } }: Appraisal): TotalBand {
  const bands = [0, 1, 2, 3, 4].map(() => new Float64Array(months + 1));
  const column = new Float64Array(draws);
  for (let month = 0; month < months; month++) {
    for (let draw = 0; draw < draws; draw++) column[draw] = cumulative[draw * months + month];
    quantiles(column, [0.1, 0.25, 0.5, 0.75, 0.9]).forEach((value, q) => {
      bands[q][month + 1] = value;
    });
  }
  const [p10, p25, p50, p75, p90] = bands;
  const futures = Array.from({ length: Math.min(FUTURES, draws) }, (_, draw) => [
    0,
    ...cumulative.subarray(draw * months, (draw + 1) * months),
  ]);
  return { p10, p25, p50, p75, p90, futures };
}
