import { area, line } from 'd3-shape';

/** A series as read from an array: NaN and undefined are gaps. */
export type Values = ArrayLike<number>;

/** The d of a line through (x(i), y(values[i])), broken at gaps. */
export function linePath(
  values: Values,
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  const path = line<number>((_, i) => x(i), y)
    .defined(Number.isFinite)
    .digits(1);
  return path(Array.from(values)) ?? '';
}

/** The d of the area between two lines of one length; gaps are only expected at its ends. */
export function areaPath(
  lower: Values,
  upper: Values,
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  const path = area<number>(
    (_, i) => x(i),
    y,
    (_, i) => y(upper[i]),
  )
    .defined((value, i) => Number.isFinite(value) && Number.isFinite(upper[i]))
    .digits(1);
  return path(Array.from(lower)) ?? '';
}

/** Values part of the way from one line to another (0 gives the first, 1 the second). */
export function between(from: Values, to: Values, part: number): Float64Array {
  return Float64Array.from(from, (value, i) => value + part * (to[i] - value));
}

/** Every `stride`-th value, the first included; the last too when the stride divides n − 1. */
export function thin(values: Values, stride: number): Values {
  if (stride === 1) return values;
  const kept = Math.floor((values.length - 1) / stride) + 1;
  return Float64Array.from({ length: kept }, (_, i) => values[i * stride]);
}

/** The widest stride that divides n − 1 and moves at most `most` px; a step of the values is `px`. */
export function strideWithin(n: number, px: number, most: number): number {
  for (let stride = Math.floor(most / px); stride > 1; stride--) {
    if ((n - 1) % stride === 0) return stride;
  }
  return 1;
}
