import { nice, ticks } from 'd3-array';

/** A straight map from values to pixels, with the values worth naming on its axis. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
}

/** A scale from [low, high] to [from, to] px with about `count` ticks. */
export function straight(
  domain: readonly [number, number],
  [from, to]: readonly [number, number],
  count: number,
): Scale {
  const [low, high] = domain;
  // A domain of no width stands where it starts.
  const pxPerUnit = low === high ? 0 : (to - from) / (high - low);
  const at = (value: number): number => from + (value - low) * pxPerUnit;
  return Object.assign(at, { ticks: ticks(low, high, count), domain });
}

/** A scale that starts at zero and ends at a round value that holds `high`. */
export function fromZero(high: number, range: readonly [number, number], count: number): Scale {
  const top = high > 0 && Number.isFinite(high) ? high : 1;
  const [, end] = nice(0, top, count);
  return straight([0, end], range, count);
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
