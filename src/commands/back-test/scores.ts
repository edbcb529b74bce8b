import type { Score } from '../../../models/childrens-care/back-test/report';
import { quantiles } from '../../maths/quantiles';

/** A forecast as it is scored: what it said, its equally likely futures, what came. */
export interface Scored {
  readonly middle: number;
  readonly futures: Float64Array;
  readonly outturn: number;
  /** Rounds as the record does, so that anyone who reads the record counts the same hits. */
  readonly short: (value: number) => number;
}

/** One forecast's scores, as shares of the outturn. */
export interface Marks {
  readonly error: number;
  readonly crps: number;
  readonly in50: boolean;
  readonly in80: boolean;
}

export function marks({ middle, futures, outturn, short }: Scored): Marks {
  const [p10, p25, p75, p90] = [...quantiles(futures, [0.1, 0.25, 0.75, 0.9])].map(short);
  const came = short(outturn);
  return {
    error: (short(middle) - came) / came,
    crps: crps(futures, outturn) / outturn,
    in50: came >= p25 && came <= p75,
    in80: came >= p10 && came <= p90,
  };
}

/** Continuous ranked probability score of equally likely futures: E|X − y| − ½ E|X − X′|. */
export function crps(futures: Float64Array, outturn: number): number {
  const sorted = Float64Array.from(futures).sort();
  const n = sorted.length;
  let away = 0;
  let apart = 0;
  for (let i = 0; i < n; i++) {
    away += Math.abs(sorted[i] - outturn);
    apart += (2 * i - n + 1) * sorted[i];
  }
  return away / n - apart / (n * n);
}

/** Many forecasts' scores together. */
export function score(all: readonly Marks[]): Score {
  const mean = (of: (one: Marks) => number) =>
    all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const sizes = Float64Array.from(all, ({ error }) => Math.abs(error));
  return {
    medianError: rounded(all.length > 0 ? quantiles(sizes, [0.5])[0] : NaN),
    meanError: rounded(mean(({ error }) => Math.abs(error))),
    bias: rounded(mean(({ error }) => error)),
    crps: rounded(mean((one) => one.crps)),
    coverage50: rounded(mean(({ in50 }) => Number(in50))),
    coverage80: rounded(mean(({ in80 }) => Number(in80))),
  };
}

/** Shares to a hundredth of a per cent. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
