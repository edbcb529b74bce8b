/**
 * What a reader has said of a line, by year: undefined where nothing was said. The first entry is
 * known and always there.
 */
export type SaidPath = readonly (number | undefined)[];

/** A place on the picture: years from the first (not whole while a pen moves), and a value. */
export interface PathPoint {
  readonly at: number;
  readonly value: number;
}

/** Nothing said yet, of a line over so many years. */
export function nothingSaid(start: number, years: number): SaidPath {
  return Array.from({ length: years }, (_, i) => (i === 0 ? start : undefined));
}

/** The last year of which something was said; 0 when nothing was. */
export function lastSaid(path: SaidPath): number {
  return path.findLastIndex((value) => value !== undefined);
}

/** The years at which the line can be set without drawing: a third, two thirds, the last. */
export function knotsOf(years: number): number[] {
  const last = years - 1;
  const all = [last / 3, (2 * last) / 3, last].map((at) => Math.max(1, Math.round(at)));
  return [...new Set(all)];
}

/** The line a pen leaves from one point to the next: every whole year it passes, and the nearest. */
export function drawnTo(path: SaidPath, from: PathPoint | undefined, to: PathPoint): SaidPath {
  const next = [...path];
  const put = (at: number, value: number) => {
    if (at >= 1 && at < next.length) next[at] = value;
  };
  const before = from ?? to;
  const [low, high] = [Math.min(before.at, to.at), Math.max(before.at, to.at)];
  for (let at = Math.ceil(low); at <= high; at++) {
    const share = to.at === before.at ? 1 : (at - before.at) / (to.at - before.at);
    put(at, before.value + share * (to.value - before.value));
  }
  const nearest = Math.round(to.at);
  if (nearest < low || nearest > high) put(nearest, to.value);
  return next;
}

/**
 * The line with one knot moved. Years said between it and the knots beside it go along, less the
 * further they stand from it: what was drawn keeps its shape.
 */
export function knotMoved(
  path: SaidPath,
  knots: readonly number[],
  at: number,
  value: number,
  most: number,
): SaidPath {
  const by = value - completed(path)[at];
  const i = knots.indexOf(at);
  const [before, after] = [knots[i - 1] ?? 0, knots[i + 1] ?? path.length];
  return path.map((said, year) => {
    if (year === at) return value;
    if (said === undefined || year <= before || year >= after) return said;
    const near = year < at ? (year - before) / (at - before) : (after - year) / (after - at);
    return Math.min(most, Math.max(0, said + near * by));
  });
}

/** One value a year: straight between what was said, level after the last of it. */
export function completed(path: SaidPath): number[] {
  const out: number[] = [];
  let before = 0;
  for (let year = 0; year < path.length; year++) {
    const value = path[year];
    if (value !== undefined) {
      for (let i = before + 1; i < year; i++) {
        const share = (i - before) / (year - before);
        out[i] = out[before] + share * (value - out[before]);
      }
      out[year] = value;
      before = year;
    }
  }
  for (let year = before + 1; year < path.length; year++) out[year] = out[before];
  return out;
}
