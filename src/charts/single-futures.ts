import { colour, hatchings, median, softBand, thinBand, type Band } from './band';
import { frame, type Course } from './course';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { linePath, thin, type Values } from './path';
import { fromZero, highest } from './scale';
import { grid, yearAxis } from './time';

/** Single futures of one number, one value a month from the start. */
export interface SingleFutures {
  readonly description: string;
  /** All that are shown, the newest last. */
  readonly lines: readonly Values[];
  /** The newest stands out, with its end and its peak named. */
  readonly newest?: boolean;
  /** The spread of all futures, behind them. */
  readonly band?: Band;
  /** A ring at each future's own highest point. */
  readonly peaks?: readonly { readonly month: number; readonly value: number }[];
  /** A plan: the two lines that it holds between. */
  readonly plan?: { readonly low: Values; readonly high: Values; readonly label: string };
  /** Future by future: it leaves the plan. Those that do are drawn darker. */
  readonly leaving?: readonly boolean[];
  readonly start: number;
  readonly months: number;
  /** The least top of the axis: the same for pictures that are compared. */
  readonly ceiling: number;
  readonly format: (value: number) => string;
  readonly yearName: (year: number) => string;
}

/** Months from one value drawn to the next: closer the eye cannot tell. */
const STRIDE = 3;

/** Futures as hairlines on an axis from zero, with what is said of them. */
export function singleFutures(spec: SingleFutures, width: number): Drawing {
  const { lines, band, plan, peaks = [], leaving, newest, format } = spec;
  const blank = new Float64Array(spec.months + 1);
  const course: Course = {
    history: [],
    series: [{ meaning: 'today', label: '', band: band ?? even(blank) }],
    start: spec.start,
    step: 1 / 12,
    format,
  };
  const f = frame([course], width, spec.yearName);
  const height = f.narrow ? 250 : Math.round(Math.min(380, width * 0.38));
  const bottom = height - f.size - 14;
  const top = f.size + 4;
  const high = highest([spec.ceiling], ...lines, plan?.high ?? [], band?.p90 ?? []);
  const y = fromZero(high, [bottom, top], 4);
  const at = (month: number) => f.x(spec.start + month / 12);
  const x = (i: number) => at(i * STRIDE);
  const scale = [x(0), x(1), y(0), y(high)].join();
  const path = (values: Values) => pathOf(values, scale, x, y);
  const soft = band && thinBand(band, STRIDE);
  const last = newest ? lines.at(-1) : undefined;
  const older = last ? lines.slice(0, -1) : lines;
  return picture(spec.description, width, height, [
    hatchings(['today']),
    grid(f, y, format),
    soft && softBand(soft, 'today', x, y),
    draw(
      'g',
      { class: 'future', stroke: colour('today') },
      older.map((line, i) =>
        draw('path', {
          d: path(line),
          'stroke-opacity': leaving ? (leaving[i] ? 0.75 : 0.18) : undefined,
        }),
      ),
    ),
    soft && median(soft, 'today', x, y),
    draw(
      'g',
      {},
      peaks.map(({ month, value }) =>
        draw('circle', {
          class: 'peak',
          cx: tenth(at(month)),
          cy: tenth(y(value)),
          r: 3,
          fill: 'var(--paper)',
          stroke: 'var(--ink)',
          'stroke-width': 1.25,
        }),
      ),
    ),
    plan && planLines(plan, path, f.right, f.size, (values) => y(values[spec.months])),
    last && newestLine(last, path(last), at, y, f.size, format),
    yearAxis(f, bottom),
  ]);
}

const paths = new WeakMap<Values & object, { scale: string; d: string }>();

/** A line's path. Lines are never written to again: while a plan moves, theirs are not made anew. */
function pathOf(
  values: Values,
  scale: string,
  x: (i: number) => number,
  y: (value: number) => number,
): string {
  const known = paths.get(values);
  if (known?.scale === scale) return known.d;
  const d = linePath(thin(values, STRIDE), x, y);
  paths.set(values, { scale, d });
  return d;
}

function even(values: Values): Band {
  return { p10: values, p25: values, p50: values, p75: values, p90: values };
}

function planLines(
  { low, high, label: name }: NonNullable<SingleFutures['plan']>,
  path: (values: Values) => string,
  right: number,
  size: number,
  end: (values: Values) => number,
): Drawing {
  const line = (values: Values) =>
    draw('path', {
      class: 'plan',
      d: path(values),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.75,
      'stroke-dasharray': '8 3',
    });
  return draw('g', {}, [
    line(low),
    line(high),
    label(right + 10, (end(low) + end(high)) / 2 + size * 0.36, name, {
      class: 'strong',
      'font-size': size,
    }),
  ]);
}

function newestLine(
  line: Values,
  d: string,
  x: (month: number) => number,
  y: (value: number) => number,
  size: number,
  format: (value: number) => string,
): Drawing {
  const last = line.length - 1;
  let peak = 0;
  for (let i = 1; i < line.length; i++) if (line[i] > line[peak]) peak = i;
  return draw('g', {}, [
    draw('path', { class: 'newest', d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }),
    peak > 0 &&
      peak < last &&
      draw('circle', {
        cx: tenth(x(peak)),
        cy: tenth(y(line[peak])),
        r: 3.5,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
        'stroke-width': 1.5,
      }),
    draw('circle', { cx: tenth(x(last)), cy: tenth(y(line[last])), r: 3, fill: 'var(--ink)' }),
    label(x(last) + 10, y(line[last]) + size * 0.36, format(line[last]), {
      class: 'strong halo',
      'font-size': size,
    }),
  ]);
}
