import { simulate } from '../../src/kernel/simulate';
import { quantiles } from '../../src/maths/quantiles';
import { smallCouncil, swings } from './model';

/** Futures of the made-up council, and months of each. */
export const FUTURES = 100;
export const MONTHS = 120;

/** A number over time, one value a month from the start. */
export type Line = Float64Array;

/**
 * The futures of the made-up council: the same ones every time, and by their chances whatever the
 * entries are, so that two sets can be compared pair by pair.
 * @param entries in a usual year
 */
export function futuresOf(swing: number, entries?: number): Line[] {
  const request = { seed: 1, from: 0, to: FUTURES, months: MONTHS, mode: 'stochastic' } as const;
  return linesOf(simulate(swings, smallCouncil(swing, entries), request), MONTHS);
}

/** Draw after draw, months + 1 values each, as one line a draw. */
export function linesOf(draws: Float64Array, months: number): Line[] {
  const width = months + 1;
  return Array.from({ length: Math.floor(draws.length / width) }, (_, i) =>
    draws.subarray(i * width, (i + 1) * width),
  );
}

/** The spread of all lines month by month: 1 and 3 in 4, 1 and 9 in 10, and the middle. */
export interface Spread {
  readonly p10: Line;
  readonly p25: Line;
  readonly p50: Line;
  readonly p75: Line;
  readonly p90: Line;
}

export function spreadOf(lines: readonly Line[]): Spread {
  const months = lines[0]?.length ?? 0;
  const rows = Array.from({ length: 5 }, () => new Float64Array(months));
  const values = new Float64Array(lines.length);
  for (let month = 0; month < months; month++) {
    for (let i = 0; i < lines.length; i++) values[i] = lines[i][month];
    quantiles(values, [0.1, 0.25, 0.5, 0.75, 0.9]).forEach((value, q) => (rows[q][month] = value));
  }
  const [p10, p25, p50, p75, p90] = rows;
  return { p10, p25, p50, p75, p90 };
}

/** The highest value of a line, and the first month that has it. */
export interface Peak {
  readonly month: number;
  readonly value: number;
}

export function peakOf(line: Line): Peak {
  let month = 0;
  for (let i = 1; i < line.length; i++) if (line[i] > line[month]) month = i;
  return { month, value: line[month] };
}

/** The middle of all lines' own peaks; it is above the peak of the middle line. */
export function middlePeak(lines: readonly Line[]): number {
  return quantiles(
    Float64Array.from(lines, (line) => peakOf(line).value),
    [0.5],
  )[0];
}

/**
 * Whether each line is further from a plan than it allows, in any year's last month: the plan
 * follows `middle` and allows a share of it (0.05 is 5 %) either way.
 */
export function leavesPlan(lines: readonly Line[], middle: Line, allowed: number): boolean[] {
  return lines.map((line) => {
    for (let month = 12; month < line.length; month += 12) {
      const away = line[month] - middle[month];
      if (away > allowed * middle[month] || -away > allowed * middle[month]) return true;
    }
    return false;
  });
}
