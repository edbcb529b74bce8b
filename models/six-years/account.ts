import { quantiles } from '../../src/maths/quantiles';

/** One measure of six years: what the decisions brought, taken apart. */
export interface Account {
  /** What came of the decisions in this future. */
  readonly lived: number;
  /** What no change brings in this future. */
  readonly unchanged: number;
  /** The middle of what no change brings, over all futures. */
  readonly middle: number;
  /** `unchanged` less `middle`. */
  readonly luck: number;
  /** `lived` less `unchanged`. */
  readonly choice: number;
  /** `lived` less `middle`: luck and choice together. */
  readonly both: number;
}

/**
 * @param lived the measure in this future with the decisions
 * @param none the measure in all futures with no change; the first is this future
 */
export function accountOf(lived: number, none: Float64Array): Account {
  const unchanged = none[0];
  const [middle] = quantiles(Float64Array.from(none), [0.5]);
  return {
    lived,
    unchanged,
    middle,
    luck: unchanged - middle,
    choice: lived - unchanged,
    both: lived - middle,
  };
}

/** The sum over months 1 … months of each future: of a stock, child-months; of a flow, its total. */
export function sums(draws: Float64Array, months: number): Float64Array {
  const width = months + 1;
  return Float64Array.from({ length: draws.length / width }, (_, draw) => {
    let sum = 0;
    for (let month = 1; month <= months; month++) sum += draws[draw * width + month];
    return sum;
  });
}
