import { tenth } from './drawing';

/** A series as read from an array: NaN and undefined are gaps. */
export type Values = ArrayLike<number>;

/** The d of a line through (x(i), y(values[i])), broken at gaps. */
export function linePath(
  values: Values,
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  let d = '';
  let pen = 'M';
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      pen = 'M';
      continue;
    }
    d += pen + tenth(x(i)) + ',' + tenth(y(values[i]));
    pen = 'L';
  }
  return d;
}

/** The d of the area between two lines of one length; gaps are only expected at its ends. */
export function areaPath(
  lower: Values,
  upper: Values,
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  let there = '';
  let back = '';
  for (let i = 0; i < lower.length; i++) {
    if (!Number.isFinite(lower[i]) || !Number.isFinite(upper[i])) continue;
    const at = tenth(x(i));
    there += (there ? 'L' : 'M') + at + ',' + tenth(y(upper[i]));
    back = 'L' + at + ',' + tenth(y(lower[i])) + back;
  }
  return there && there + back + 'Z';
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
