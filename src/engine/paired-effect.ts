import { quantiles } from '../maths/quantiles';
import { atMonth } from './seek/reading';

/** How one output differs between two sets of futures that share their chances. */
export interface PairedEffect {
  /** The middle future without the change: at the start, and in the month. */
  readonly today: number;
  readonly without: number;
  /** The middle future with it, in the month. */
  readonly with: number;
  /** The middle 80 of 100 differences, future by future. */
  readonly low: number;
  readonly high: number;
  /** Share of the futures in which it is lower with the change. */
  readonly fewer: number;
}

/**
 * Holds two runs of the same futures against each other: a stock in a month, a flow over the twelve
 * months to it (and, for `today`, over the first twelve).
 * @param before all draws without the change, draw after draw, `width` months each
 */
export function pairedEffect(
  before: Float64Array,
  after: Float64Array,
  width: number,
  month: number,
  kind: 'stock' | 'flow',
): PairedEffect {
  const [without, changed] = [before, after].map((all) => atMonth(all, width, month, kind));
  const differences = changed.map((value, i) => value - without[i]);
  const lower = differences.reduce((count, each) => count + (each < 0 ? 1 : 0), 0);
  const [low, high] = quantiles(differences, [0.1, 0.9]);
  const middle = (values: Float64Array) => quantiles(values, [0.5])[0];
  return {
    today: middle(atMonth(before, width, kind === 'flow' ? 12 : 0, kind)),
    without: middle(without),
    with: middle(changed),
    low,
    high,
    fewer: lower / changed.length,
  };
}

/** £ a year: a flow in the dearest twelve months, from the start on, of its mean by month. */
export function dearestYear(byMonth: Float64Array): number {
  let most = 0;
  for (let end = 12; end < byMonth.length; end += 12)
    most = Math.max(most, atMonth(byMonth, byMonth.length, end, 'flow')[0]);
  return most;
}
