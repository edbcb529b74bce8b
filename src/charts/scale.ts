import { ticks } from 'd3-array';

/** A straight map from values to pixels, with the values worth naming on its axis. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
}

/** A scale from [low, high] to [from, to] px with about `count` ticks. */
export function straight(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  count: number,
): Scale {
  const slope = high === low ? 0 : (to - from) / (high - low);
  const map = (value: number) => from + (value - low) * slope;
  return Object.assign(map, { ticks: ticks(low, high, count), domain: [low, high] as const });
}

/** A scale that starts at zero and ends at a round value that holds `high`. */
export function fromZero(high: number, range: readonly [number, number], count: number): Scale {
  const top = high > 0 && Number.isFinite(high) ? high : 1;
  const [zero, one] = ticks(0, top, count);
  const step = one - zero;
  return straight([0, Math.ceil(top / step - 1e-9) * step], range, count);
}

/**
 * Whole years to name on an axis: multiples of 1, 2, 5 or 10 that stand at least `apart` px, and
 * the last year, which every end label speaks of.
 */
export function yearTicks(first: number, last: number, widthPx: number, apart: number): number[] {
  const pxPerYear = widthPx / Math.max(1, last - first);
  const room = Math.max(apart * 1.05, widthPx / 7);
  const step = [1, 2, 5, 10, 20].find((n) => n * pxPerYear >= room) ?? 50;
  const named: number[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    if ((last - year) * pxPerYear >= apart) named.push(year);
  }
  return [...named, last];
}

/** The largest finite value of several arrays, or 0. */
export function highest(...arrays: readonly ArrayLike<number>[]): number {
  let high = 0;
  for (const values of arrays) {
    for (let i = 0; i < values.length; i++) if (values[i] > high) high = values[i];
  }
  return high;
}
