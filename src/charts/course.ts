import type { Band, Meaning } from './band';
import { textSize, textWidth } from './labels';
import { highest, straight, yearTicks, type Scale } from './scale';

/** A published value: `year` 2024 stands for 31 March 2024 or for the financial year ending then. */
export interface Published {
  readonly year: number;
  readonly figure: number | 'suppressed' | 'not-applicable' | 'missing';
}

/** A set of futures drawn from `start`, one value every `step` years. */
export interface Series {
  readonly meaning: Meaning;
  /** "Today", "With your changes": the words at its end. */
  readonly label: string;
  readonly band: Band;
}

/** A year at which the publisher began to count otherwise, with the words for it. */
export interface Break {
  readonly year: number;
  readonly text: string;
}

/** A line laid over the futures: a budget, or what somebody else forecast. */
export interface Overlay {
  /** The words at its end; where there is little room, a year and comma in them are left out. */
  readonly label: string;
  /**
   * What others said: `trend`, if nothing changes; `plan`, if what they proposed is done; `record`,
   * past years as they have them. `published`: the last published value, whose line is there
   * already. Left out: the reader's own, in ink.
   */
  readonly kind?: 'trend' | 'plan' | 'record' | 'published';
  /** Ascending by year (decimal, as `start`). */
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** One measure over time: published history, then the spread of simulated futures. */
export interface Course {
  readonly history: readonly Published[];
  /** At most four, drawn in this order: the baseline first. */
  readonly series: readonly Series[];
  /** The year (decimal: 2024.25 is the end of June 2024) of entry [0] of every band. */
  readonly start: number;
  /** Years from one entry to the next: 1/12 or 1. */
  readonly step: number;
  /** Values as words, at the ends of lines. */
  readonly format: (value: number) => string;
  /** Published values, at the last of them; whole numbers with commas when left out. */
  readonly publishedFormat?: (value: number) => string;
  /** Values on the axis; `format` when left out. */
  readonly tickFormat?: (value: number) => string;
  readonly breaks?: readonly Break[];
  /** At most five. */
  readonly overlays?: readonly Overlay[];
  /** The least top of the axis: pass the same one to pictures that are compared. */
  readonly ceiling?: number;
}

/** Where things stand in a picture over time; alike for all such pictures of one width. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Size of text, px. */
  readonly size: number;
  readonly narrow: boolean;
  readonly x: Scale;
  readonly years: readonly number[];
  readonly yearName: (year: number) => string;
}

/**
 * The frame for courses shown together: one scale of years for all of them.
 * @param room px that the names on the axis of values need, where that is more than usual
 */
export function frame(
  courses: readonly Course[],
  width: number,
  yearName: (year: number) => string = String,
  room = 0,
): Frame {
  const narrow = width < 560;
  const size = textSize(width);
  const left = Math.max(room + 10, narrow ? 46 : Math.round(size * 4.2));
  const right = width - (narrow ? 86 : Math.round(size * 13.4));
  const firsts = courses.flatMap(({ history, start }) => [start, ...history.map((h) => h.year)]);
  const first = Math.floor(Math.min(...firsts));
  const last = Math.max(...courses.map(lastTime));
  const x = straight([first, last], [left, right], 5);
  const apart = textWidth(yearName(last), size) + 8;
  const years = yearTicks(first, Math.floor(last), right - left, apart);
  return { width, left, right, size, narrow, x, years, yearName };
}

function lastTime(course: Course): number {
  const lengths = course.series.map(({ band }) => band.p50.length);
  return course.start + (Math.max(1, ...lengths) - 1) * course.step;
}

/** The top that an axis needs to hold these courses. */
export function courseTop(courses: readonly Course[]): number {
  return highest(
    courses.map((course) => course.ceiling ?? 0),
    ...courses.map(({ history }) =>
      history.map(({ figure }) => (typeof figure === 'number' ? figure : 0)),
    ),
    ...courses.flatMap(({ series }) =>
      series.flatMap(({ band: { p90, futures = [] } }) => [p90, ...futures]),
    ),
    ...courses.flatMap(({ overlays = [] }) =>
      overlays.map(({ points }) => points.map(({ value }) => value)),
    ),
  );
}

/** The last year that has a published number; the forecast stands after it. */
export function lastPublished(course: Course): { year: number; value: number } | undefined {
  for (let i = course.history.length - 1; i >= 0; i--) {
    const { year, figure } = course.history[i];
    if (typeof figure === 'number') return { year, value: figure };
  }
  return undefined;
}
