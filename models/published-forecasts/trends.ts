import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';

/**
 * The least-squares straight line through values at equal steps, read `ahead` steps after the last.
 * @throws with fewer than two values
 */
export function straightLine(values: readonly number[], ahead: number): number {
  const n = values.length;
  if (n < 2) throw new RangeError('a straight line needs two values');
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let across = 0;
  let along = 0;
  values.forEach((value, i) => {
    across += (i - middle) * (value - mean);
    along += (i - middle) * (i - middle);
  });
  return mean + (across / along) * (n - 1 + ahead - middle);
}

/**
 * A straight line through the last `window` values gives the next one, which then counts as known:
 * one step at a time, `steps` times. Nothing is rounded on the way.
 */
export function rollingLine(values: readonly number[], window: number, steps: number): number[] {
  const all = [...values];
  for (let step = 0; step < steps; step++) all.push(straightLine(all.slice(-window), 1));
  return all.slice(values.length);
}

/** The even growth a year, as a share, that leads from one value to another in `years`. */
export function evenGrowth(from: number, to: number, years: number): number {
  return exp(log(to / from) / years) - 1;
}

/** A value after `years` of even growth a year. */
export function grown(value: number, growth: number, years: number): number {
  return value * exp(years * log(1 + growth));
}
