import { determined, type Equation } from './determined';

/** A sum that readers know: its parts are cells, its total is a cell or a number that is always told. */
export interface Sum {
  readonly parts: readonly number[];
  readonly total: { readonly cell: number } | { readonly told: number };
}

/** Counts from 1 to this many are not shown. */
export const SMALL = 4;

/**
 * Which of many linked counts to keep back: those from 1 to 4, and as few others as make sure that
 * none of them can be worked out from totals. Someone who knows every shown count, every sum and
 * that a count kept back is as a rule not 0 is left with at least three values for each.
 * @param counts each cell's count
 * @returns for each cell, whether it is kept back
 */
export function keptBack(counts: readonly number[], sums: readonly Sum[]): boolean[] {
  const hidden = counts.map((count) => count >= 1 && count <= SMALL);
  const sumsOf = counts.map((): Sum[] => []);
  for (const sum of sums) {
    for (const part of sum.parts) sumsOf[part].push(sum);
    if ('cell' in sum.total) sumsOf[sum.total.cell].push(sum);
  }
  for (;;) {
    hideUnderHidden(sums, hidden);
    const covered = new Set<Sum>();
    let added = false;
    for (const cell of exposedIn(counts, sums, sumsOf, hidden)) {
      // One cover may be enough for several cells of a sum: look again before another is added.
      if (sumsOf[cell].some((sum) => covered.has(sum))) continue;
      const cover = coverFor(cell, counts, sumsOf, hidden);
      for (const each of cover) {
        hidden[each] = true;
        sumsOf[each].forEach((sum) => covered.add(sum));
      }
      added ||= cover.length > 0;
    }
    if (!added) return hidden;
  }
}

/** Of a total that is small or kept back nothing is shown: its parts would say too much. */
function hideUnderHidden(sums: readonly Sum[], hidden: boolean[]): void {
  // A total may be part of another one: twice is enough, for no part is a total of parts.
  for (let round = 0; round < 2; round++)
    for (const { parts, total } of sums) {
      const small = 'told' in total ? total.told >= 1 && total.told <= SMALL : hidden[total.cell];
      if (small) for (const part of parts) hidden[part] = true;
    }
}

/**
 * The cells to keep back beside an exposed one: the smallest of a sum with it; where all others of
 * its sums are of nobody, all of those.
 */
function coverFor(
  cell: number,
  counts: readonly number[],
  sumsOf: readonly (readonly Sum[])[],
  hidden: readonly boolean[],
): readonly number[] {
  const sums = sumsOf[cell];
  const open = [...new Set(sums.flatMap(({ parts }) => parts))].filter((each) => !hidden[each]);
  const some = open.filter((each) => counts[each] > 0);
  if (some.length > 0) return [some.reduce((a, b) => (counts[b] < counts[a] ? b : a))];
  if (open.length > 0) return open;
  return sums.flatMap(({ total }) => ('cell' in total && !hidden[total.cell] ? [total.cell] : []));
}

/** Fewest values that a count kept back must be able to have, less one. */
const WIDTH = 2;

function exposedIn(
  counts: readonly number[],
  sums: readonly Sum[],
  sumsOf: readonly (readonly Sum[])[],
  hidden: readonly boolean[],
): number[] {
  const cells = counts.flatMap((_, cell) => (hidden[cell] ? [cell] : []));
  const equations = sums.flatMap((sum) => equationOf(sum, counts, hidden));
  const most = counts.reduce((all, count) => Math.max(all, count), 0) * counts.length + 1;
  const low = new Map<number, number>();
  const high = new Map(cells.map((cell) => [cell, most]));
  // Where a count of nobody is kept back, any of that sum may be one.
  for (const cell of cells) {
    const empty = sumsOf[cell].some(
      ({ parts }) =>
        parts.includes(cell) && parts.some((part) => hidden[part] && counts[part] === 0),
    );
    low.set(cell, empty ? 0 : 1);
  }
  tighten(equations, low, high);
  const fixed = determined(equations, cells);
  const narrow = (cell: number) => high.get(cell)! - low.get(cell)! < WIDTH;
  // Of a count of nobody, kept back for the others' sake, the bounds may be close: it must not follow.
  return cells.filter((cell) => fixed.has(cell) || (counts[cell] > 0 && narrow(cell)));
}

/** What a sum says of the cells kept back in it: Σ parts − total = value. */
function equationOf(
  { parts, total }: Sum,
  counts: readonly number[],
  hidden: readonly boolean[],
): Equation[] {
  const unknown = parts.filter((part) => hidden[part]);
  const shown = parts.reduce((all, part) => all + (hidden[part] ? 0 : counts[part]), 0);
  const terms = new Map(unknown.map((part) => [part, 1]));
  if ('told' in total) return terms.size > 0 ? [{ terms, value: total.told - shown }] : [];
  if (!hidden[total.cell])
    return terms.size > 0 ? [{ terms, value: counts[total.cell] - shown }] : [];
  terms.set(total.cell, -1);
  return [{ terms, value: -shown }];
}

/** Narrows bounds by every equation until nothing moves. */
function tighten(
  equations: readonly Equation[],
  low: Map<number, number>,
  high: Map<number, number>,
): void {
  for (let moved = true, round = 0; moved && round < 50; round++) {
    moved = false;
    for (const { terms, value } of equations) {
      let least = 0;
      let greatest = 0;
      for (const [cell, sign] of terms) {
        least += sign > 0 ? low.get(cell)! : -high.get(cell)!;
        greatest += sign > 0 ? high.get(cell)! : -low.get(cell)!;
      }
      for (const [cell, sign] of terms) {
        const [own, ownHigh] = [low.get(cell)!, high.get(cell)!];
        // sign × cell = value − (the others)
        const othersLeast = least - (sign > 0 ? own : -ownHigh);
        const othersGreatest = greatest - (sign > 0 ? ownHigh : -own);
        const [from, to] = [value - othersGreatest, value - othersLeast];
        const [least2, most2] = sign > 0 ? [from, to] : [-to, -from];
        if (least2 > own) {
          low.set(cell, least2);
          moved = true;
        }
        if (most2 < ownHigh) {
          high.set(cell, most2);
          moved = true;
        }
        if (moved) {
          least = othersLeast + (sign > 0 ? low.get(cell)! : -high.get(cell)!);
          greatest = othersGreatest + (sign > 0 ? high.get(cell)! : -low.get(cell)!);
        }
      }
    }
  }
}
