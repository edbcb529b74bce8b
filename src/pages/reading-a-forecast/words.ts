import type { Band } from '../../charts/band';
import { count } from '../../charts/format';
import type { Table } from '../../charts/table';
import {
  FUTURES,
  leavesPlan,
  middlePeak,
  peakOf,
  spreadOf,
  type Line,
  type Spread,
} from '../../../models/swings/futures';

/** All that the page says of some futures of one number. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly spread: Spread;
  /** Months of each. */
  readonly months: number;
}

export function readingOf(lines: readonly Line[]): Reading {
  return { lines, spread: spreadOf(lines), months: (lines[0]?.length ?? 1) - 1 };
}

/** The spread with no single futures in it. */
export const bandOf = ({ spread }: Reading): Band => spread;

/** Years of the made-up council: "now", "year 4". */
export const yearName = (year: number): string => (year === 0 ? 'now' : `year ${year}`);

/** Of 100: what share of them it is, said as one. */
export const of100 = (share: number): string => {
  const number = Math.round(share * 100);
  if (number === 0) return share > 0 ? 'fewer than 1 of 100' : 'none of 100';
  return number === 100 && share < 1 ? 'more than 99 of 100' : `${number} of 100`;
};

/** What is said of the futures shown so far. */
export function shownWords(lines: readonly Line[], shown: number): string {
  if (shown === 0) return 'No future is shown yet.';
  const line = lines[shown - 1];
  const { month, value } = peakOf(line);
  const end = count(line[line.length - 1]);
  const when = month === 0 ? 'at the start' : `in year ${Math.ceil(month / 12)}`;
  const one = `Future ${shown} ends with ${end} children. It was highest ${when}, with ${count(value)}.`;
  if (shown === 1) return one;
  const ends = lines.slice(0, shown).map((each) => each[each.length - 1]);
  return `${one} The ${shown} shown so far end anywhere from ${count(Math.min(...ends))} to ${count(Math.max(...ends))}.`;
}

/** "In 8 of 10 futures there are 444 to 559 children in ten years." */
export function bandWords({ spread, months }: Reading): string[] {
  const [low, middle, high] = [spread.p10, spread.p50, spread.p90].map((line) => line[months]);
  return [
    `After ten years the middle line is at ${count(middle)} children. Half of the futures are above it and half below.`,
    `8 of 10 futures are in the band, from ${count(low)} to ${count(high)}. One of 10 is above it, and one of 10 below.`,
  ];
}

/** Peaks of futures beside the peak that the middle line seems to have. */
export function peakWords({ lines, spread }: Reading): string[] {
  const seeming = peakOf(spread.p50).value;
  const own = middlePeak(lines);
  const above = lines.filter((line) => peakOf(line).value > seeming).length / lines.length;
  return [
    `The middle line never goes above ${count(seeming)}. But ${of100(above)} futures do at some time.`,
    `Half of the futures have a peak of ${count(own)} or more. So for the busiest time, plan for that and not for the middle line.`,
  ];
}

/** Which futures leave a plan along the middle line. @param allowed of 100, either way */
export function leavingOf({ lines, spread }: Reading, allowed: number): boolean[] {
  return leavesPlan(lines, spread.p50, allowed / 100);
}

export function planWords(reading: Reading, allowed: number): string {
  const out = leavingOf(reading, allowed).filter(Boolean).length / reading.lines.length;
  const rest = out < 1 ? ` ${of100(1 - out)} stay within it all the time.` : '';
  return `In ${of100(out)} futures the number is outside the plan at the end of some year.${rest}`;
}

/** The two lines that a plan holds between. */
export function planOf({ spread }: Reading, allowed: number) {
  return {
    low: spread.p50.map((value) => value * (1 - allowed / 100)),
    high: spread.p50.map((value) => value * (1 + allowed / 100)),
    label: 'the plan',
  };
}

/** The spread, a row a year. */
export function spreadTable({ spread, months }: Reading): Table {
  const columns = [
    ['p10', '1 in 10 below'],
    ['p50', 'The middle'],
    ['p90', '1 in 10 above'],
  ] as const;
  return {
    caption: `Children in care in a made-up council, ${FUTURES} futures`,
    columns: [{ label: 'When' }, ...columns.map(([, label]) => ({ label, unit: 'children' }))],
    rows: Array.from({ length: months / 12 + 1 }, (_, year) => [
      yearName(year),
      ...columns.map(([name]) => spread[name][year * 12]),
    ]),
  };
}

/** Futures one by one, a row each: where they end and their peak. */
export function futuresTable(lines: readonly Line[]): Table {
  return {
    caption: 'The futures shown, one a row',
    columns: [
      { label: 'Future' },
      { label: 'In year 10', unit: 'children' },
      { label: 'Peak', unit: 'children' },
      { label: 'Year of the peak' },
    ],
    rows: lines.map((line, i) => {
      const { month, value } = peakOf(line);
      return [String(i + 1), line[line.length - 1], value, String(Math.ceil(month / 12))];
    }),
  };
}
