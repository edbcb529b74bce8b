import { quantiles } from '../maths/quantiles';
import { model, outputNames } from './basis';
import type { OutputSummary } from './runner';

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const FUTURES = 12;

/** Consecutive draws of some outputs: [draw][output][month], the first of them draw `from`. */
export interface Piece {
  readonly from: number;
  readonly values: Float64Array;
}

/** The draws of one output, draw after draw, from pieces in draw order. */
export function drawsOf(
  pieces: readonly Piece[],
  output: number,
  outputs: number,
  width: number,
  draws: number,
): Float64Array {
  const all = new Float64Array(draws * width);
  for (const { from, values } of pieces) {
    const count = Math.min(values.length / (outputs * width), draws - from);
    for (let draw = 0; draw < count; draw++) {
      const at = (draw * outputs + output) * width;
      all.set(values.subarray(at, at + width), (from + draw) * width);
    }
  }
  return all;
}

/**
 * Mean (summed in draw order) and exact quantiles by month of one output.
 * @param all draw after draw, `width` months each
 */
export function summarise(name: string, all: Float64Array, width: number): OutputSummary {
  const { unit, kind } = model.outputs[name];
  const draws = all.length / width;
  const byMonth = new Float64Array(all.length);
  const mean = new Float64Array(width);
  const last = new Float64Array(draws);
  const total = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const at = draw * width;
    for (let month = 0; month < width; month++) {
      const value = all[at + month];
      mean[month] += value;
      byMonth[month * draws + draw] = value;
    }
    last[draw] = all[at + width - 1];
    let sum = kind === 'flow' ? 0 : NaN;
    for (let month = 1; month < width; month++) sum += all[at + month];
    total[draw] = sum;
  }
  const bands = SHARES.map(() => new Float64Array(width));
  for (let month = 0; month < width; month++) {
    mean[month] /= draws;
    const column = byMonth.subarray(month * draws, (month + 1) * draws);
    const found = Number.isNaN(mean[month]) ? SHARES.map(() => NaN) : quantiles(column, SHARES);
    found.forEach((value, i) => (bands[i][month] = value));
  }
  const [p10, p25, p50, p75, p90] = bands;
  const futures = Array.from({ length: Math.min(FUTURES, draws) }, (_, draw) =>
    all.slice(draw * width, (draw + 1) * width),
  );
  return { name, unit, kind, mean, p10, p25, p50, p75, p90, last, total, futures };
}

/** The outputs that hand `owner` of `owners` gathers: from (inclusive) and to (exclusive). */
export function share(owner: number, owners: number): readonly [number, number] {
  const cut = (n: number) => Math.round((outputNames.length * n) / owners);
  return [cut(owner), cut(owner + 1)];
}
