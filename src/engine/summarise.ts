import { quantiles } from '../maths/quantiles';
import { model } from './basis';
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
  const byMonth = transposed(all, width);
  const mean = new Float64Array(width);
  for (let month = 0; month < width; month++) {
    let sum = 0;
    for (let i = month * draws; i < (month + 1) * draws; i++) sum += byMonth[i];
    mean[month] = sum / draws;
  }
  const last = byMonth.slice((width - 1) * draws);
  const total = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = kind === 'flow' ? 0 : NaN;
    for (let i = draw * width + 1; i < (draw + 1) * width; i++) sum += all[i];
    total[draw] = sum;
  }
  const bands = SHARES.map(() => new Float64Array(width));
  for (let month = 0; month < width; month++) {
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

/** Months turned at a time: few enough streams of memory to write side by side. */
const TURNED = 16;

/** [draw][month] as [month][draw]. */
function transposed(all: Float64Array, width: number): Float64Array {
  const draws = all.length / width;
  const turned = new Float64Array(all.length);
  for (let first = 0; first < width; first += TURNED) {
    const end = Math.min(width, first + TURNED);
    for (let draw = 0; draw < draws; draw++)
      for (let month = first; month < end; month++)
        turned[month * draws + draw] = all[draw * width + month];
  }
  return turned;
}
