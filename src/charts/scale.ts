import { scaleLinear } from 'd3-scale';

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
  // d3 sets a domain of no width in the middle; here it stands where it starts.
  const flat = domain[0] === domain[1];
  const scale = scaleLinear(domain, flat ? [from, from] : [from, to]);
  return Object.assign((value: number) => scale(value), { ticks: scale.ticks(count), domain });
}

/** A scale that starts at zero and ends at a round value that holds `high`. */
export function fromZero(high: number, range: readonly [number, number], count: number): Scale {
  const top = high > 0 && Number.isFinite(high) ? high : 1;
  const [, end] = scaleLinear([0, top], range).nice(count).domain();
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
