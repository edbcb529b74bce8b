import type { Numbers } from './reading';

/** How what is drawn goes with what the expected path says: `from` + `slope` × path. */
export interface Line {
  readonly from: number;
  readonly slope: number;
}

/** A mix's numbers on the expected path, and in the futures. */
export interface Point {
  readonly path: Numbers;
  readonly futures: Numbers;
}

/** Paths this near to each other, as a share, do not tell a slope. */
const NEAR = 0.02;
/** A slope is between so many times and one so-manieth of plain proportion: the rest is chance. */
const STEEPEST = 3;

/** Plain proportion, number by number: what is known with no lever alone. */
export function proportion({ path, futures }: Point): Line[] {
  return path.map((value, i) => ({ from: 0, slope: ratio(futures[i], value) }));
}

/** Through what was drawn with no lever and what was drawn last; the last is met exactly. */
export function through(base: Point, last: Point): Line[] {
  return last.path.map((path, i) => {
    const plain =
      base.path[i] > 0 ? ratio(base.futures[i], base.path[i]) : ratio(last.futures[i], path);
    const apart = base.path[i] - path;
    const told = (base.futures[i] - last.futures[i]) / apart;
    const known = Math.abs(apart) > NEAR * Math.max(base.path[i], path);
    const slope = known ? Math.min(plain * STEEPEST, Math.max(plain / STEEPEST, told)) : plain;
    return { from: last.futures[i] - slope * path, slope };
  });
}

const ratio = (a: number, b: number) => (a > 0 && b > 0 ? a / b : 1);
