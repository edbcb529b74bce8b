import { quantiles } from '../../src/maths/quantiles';

/** A quantity over all futures. */
export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Mean (summed in draw order) and type-7 quantiles; NaN where a value is. */
export function spread(values: Float64Array): Spread {
  let sum = 0;
  for (const value of values) sum += value;
  const [p10, p50, p90] = quantiles(values, [0.1, 0.5, 0.9]);
  return { mean: sum / values.length, p10, p50, p90 };
}

/** Every `stride`-th value from `first`: one year of all futures. */
export const column = (values: Float64Array, first: number, stride: number): Float64Array =>
  Float64Array.from({ length: values.length / stride }, (_, draw) => values[draw * stride + first]);

/** The share of values for which something holds. */
export function shareOf(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count / values.length;
}
