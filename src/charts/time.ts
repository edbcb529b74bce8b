import {
  colour,
  hairlines,
  mark,
  median,
  softBand,
  thinBand,
  type Band,
  type Meaning,
} from './band';
import { draw, label, tenth, type Drawing } from './drawing';
import { count } from './format';
import { lines, spread, textWidth } from './labels';
import { linePath, strideWithin } from './path';
import { fromZero, highest, straight, yearTicks, type Scale } from './scale';

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

/** The frame for courses shown together: one scale of years for all of them. */
export function frame(
  courses: readonly Course[],
  width: number,
  yearName: (year: number) => string = String,
): Frame {
  const narrow = width < 560;
  const size = narrow ? 12 : width < 1000 ? 13 : 15;
  const left = narrow ? 46 : Math.round(size * 4.2);
  const right = width - (narrow ? 86 : Math.round(size * 12.5));
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
    ...courses.flatMap(({ series }) => series.map(({ band }) => band.p90)),
  );
}

/** Year names under the pictures, with a tick each. */
export function yearAxis(f: Frame, y: number): Drawing {
  return draw('g', {}, [
    draw('line', { class: 'axis', x1: f.left, x2: f.right, y1: y, y2: y }),
    ...f.years.flatMap((year) => [
      draw('line', { class: 'axis', x1: tenth(f.x(year)), x2: tenth(f.x(year)), y1: y, y2: y + 5 }),
      label(f.x(year), y + 6 + f.size, f.yearName(year), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': f.size,
      }),
    ]),
  ]);
}

/** One panel of a course between two heights (px), zero at the bottom, its top at `high`. */
export function panel(
  course: Course,
  f: Frame,
  [top, bottom]: readonly [number, number],
  high: number,
  words: { forecast?: boolean; ranges?: boolean } = {},
): Drawing {
  const y = fromZero(high, [bottom, top], bottom - top < 160 ? 2 : 4);
  // Months that stand closer than the eye can tell are not drawn: half the work of a redraw.
  const px = f.x(course.start + course.step) - f.x(course.start);
  const entries = course.series[0]?.band.p50.length ?? 1;
  const stride = strideWithin(entries, px, 4);
  const x = (i: number) => f.x(course.start + i * stride * course.step);
  const meanings = course.series.map(({ meaning, band }) => ({
    meaning,
    band: thinBand(band, stride),
  }));
  return draw('g', { class: 'panel' }, [
    grid(f, y, course.tickFormat ?? course.format),
    ...(course.breaks ?? []).map((gap) => breakMark(gap, f, top, bottom)),
    forecastMark(course, f, top, bottom, words.forecast ?? true),
    draw(
      'g',
      {},
      meanings.map(({ band, meaning }) => softBand(band, meaning, x, y)),
    ),
    draw(
      'g',
      {},
      meanings.map(({ band, meaning }) => hairlines(band, meaning, x, y)),
    ),
    draw(
      'g',
      {},
      meanings.map(({ band, meaning }) => median(band, meaning, x, y)),
    ),
    history(course, f, y),
    ends(course, f, y, [top, bottom], words.ranges ?? true),
  ]);
}

function grid(f: Frame, y: Scale, name: (value: number) => string): Drawing {
  return draw(
    'g',
    {},
    y.ticks.flatMap((value) => [
      draw('line', {
        class: 'grid',
        x1: f.left,
        x2: f.right,
        y1: tenth(y(value)),
        y2: tenth(y(value)),
      }),
      label(f.left - 8, y(value) + f.size * 0.36, name(value), {
        class: 'quiet',
        'text-anchor': 'end',
        'font-size': f.size,
      }),
    ]),
  );
}

function breakMark(gap: Break, f: Frame, top: number, bottom: number): Drawing {
  // Between the last year counted the old way and the first counted the new way.
  const x = f.x(gap.year - 0.5);
  const fits = x - f.left > textWidth(gap.text, f.size) + 8;
  return draw('g', { class: 'break' }, [
    draw('line', {
      x1: tenth(x),
      x2: tenth(x),
      y1: top,
      y2: bottom,
      stroke: 'var(--edge)',
      'stroke-width': 1,
      'stroke-dasharray': '1 3',
    }),
    fits &&
      label(x - 6, bottom - 8, gap.text, {
        class: 'quiet halo',
        'text-anchor': 'end',
        'font-size': f.size,
      }),
  ]);
}

/** The last year that has a published number; the forecast stands after it. */
function lastPublished(course: Course): { year: number; value: number } | undefined {
  for (let i = course.history.length - 1; i >= 0; i--) {
    const { year, figure } = course.history[i];
    if (typeof figure === 'number') return { year, value: figure };
  }
  return undefined;
}

function forecastMark(
  course: Course,
  f: Frame,
  top: number,
  bottom: number,
  words: boolean,
): Drawing {
  const x = f.x(Math.min(course.start, lastPublished(course)?.year ?? course.start));
  return draw('g', { class: 'forecast' }, [
    draw('line', {
      x1: tenth(x),
      x2: tenth(x),
      y1: top,
      y2: bottom,
      stroke: 'var(--edge)',
      'stroke-width': 1,
    }),
    words &&
      label(x + 6, bottom - 8, 'forecast begins', { class: 'quiet halo', 'font-size': f.size }),
  ]);
}

function history(course: Course, f: Frame, y: Scale): Drawing {
  const known = course.history;
  const value = (i: number) => {
    const figure = known[i].figure;
    return typeof figure === 'number' ? figure : NaN;
  };
  const values = known.map((_, i) => value(i));
  const last = lastPublished(course);
  // A withheld figure is a fact, not a zero: an open mark on the axis, below where it would be.
  const withheld = known.filter(({ figure }) => figure === 'suppressed');
  const before = last && known.find(({ year }) => year === last.year - 2)?.figure;
  const falling = last && typeof before === 'number' && before > last.value;
  return draw('g', { class: 'history' }, [
    draw('path', {
      d: linePath(values, (i) => f.x(known[i].year), y),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
    ...known
      .filter((_, i) => Number.isFinite(values[i]) && lonely(values, i))
      .map(({ year, figure }) =>
        draw('circle', {
          cx: tenth(f.x(year)),
          cy: tenth(y(figure as number)),
          r: 2,
          fill: 'var(--ink)',
        }),
      ),
    ...withheld.map(({ year }) =>
      draw('circle', {
        class: 'withheld',
        cx: tenth(f.x(year)),
        cy: tenth(y(0) - 4),
        r: 2.5,
        fill: 'none',
        stroke: 'var(--muted)',
      }),
    ),
    withheld.length > 0 &&
      label(f.x(withheld[0].year) - 3, y(0) - 12, 'withheld', {
        class: 'quiet',
        'font-size': f.size,
      }),
    last &&
      draw('circle', {
        cx: tenth(f.x(last.year)),
        cy: tenth(y(last.value)),
        r: 3,
        fill: 'var(--ink)',
      }),
    last &&
      label(
        f.x(last.year) - 6,
        y(last.value) + (falling ? f.size + 9 : -10),
        (course.publishedFormat ?? count)(last.value),
        {
          class: 'strong halo',
          'text-anchor': 'end',
          'font-size': f.size,
        },
      ),
  ]);
}

/** A value without a neighbour draws no line, so it needs a point. */
function lonely(values: readonly number[], i: number): boolean {
  return !Number.isFinite(values[i - 1]) && !Number.isFinite(values[i + 1]);
}

/** Marks and words at the ends of the medians, moved apart where they would overlap. */
function ends(
  course: Course,
  f: Frame,
  y: Scale,
  [top, bottom]: readonly [number, number],
  ranges: boolean,
): Drawing {
  const leading = Math.round(f.size * 1.3);
  const gap = 8;
  const blocks = course.series.map(({ meaning, label: name, band }) => {
    const last = band.p50.length - 1;
    const value = band.p50[last];
    const width = f.width - f.right - 16;
    const within = `8 in 10: ${course.format(band.p10[last])}–${course.format(band.p90[last])}`;
    const rows = [
      ...lines(name, width, f.size).map((text) => ({ text, class: 'quiet-name' })),
      { text: course.format(value), class: 'strong' },
    ];
    if (!f.narrow && ranges) rows.push({ text: within, class: 'quiet' });
    const x = f.x(course.start + last * course.step);
    return { meaning, x, at: y(value), rows, height: rows.length * leading + gap };
  });
  const centres = spread(
    blocks.map((block) => block.at),
    blocks.map((block) => block.height),
    [top - gap, bottom + gap],
  );
  return draw(
    'g',
    { class: 'ends' },
    blocks.map((block, i) => {
      const first = centres[i] - ((block.rows.length - 1) * leading) / 2 + f.size * 0.36;
      return draw('g', {}, [
        Math.abs(centres[i] - block.at) > 6 &&
          draw('path', {
            d: `M${tenth(block.x + 5)},${tenth(block.at)}L${tenth(block.x + 11)},${tenth(centres[i])}`,
            stroke: colour(block.meaning),
            'stroke-width': 1,
            fill: 'none',
          }),
        mark(block.meaning, block.x, block.at, f.narrow ? 3.5 : 4.5),
        ...block.rows.map((row, r) =>
          label(f.right + 13, first + r * leading, row.text, {
            class: row.class,
            'font-size': f.size,
            style: row.class === 'quiet' ? undefined : `fill:${colour(block.meaning)}`,
          }),
        ),
      ]);
    }),
  );
}
