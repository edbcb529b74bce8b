import { draw, label, tenth, type Drawing } from './drawing';
import { spread, textWidth } from './labels';
import type { PastLine, PastPanel, PastRole } from './past';
import { linePath } from './path';
import { fromZero, type Scale } from './scale';

/** Where one panel stands in its picture, px. */
export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** The panel's title, in lines. */
  readonly name: readonly string[];
  /** Top and bottom of the plot. */
  readonly plot: readonly [number, number];
  readonly x: Scale;
  readonly years: readonly number[];
  readonly yearName: (year: number) => string;
  /** The largest value its axis must hold. */
  readonly high: number;
  /** There is room for the words of a break. */
  readonly words: boolean;
}

const stroke: Record<PastRole, string> = {
  here: 'var(--ink)',
  england: 'var(--muted)',
  expected: 'var(--ink)',
};

const dash: Record<PastRole, string | undefined> = {
  here: undefined,
  england: '2 3',
  expected: '6 4',
};

/** From zero to a round value that holds `high`, with two or four named values. */
export function valueScale(high: number, [bottom, top]: readonly [number, number]): Scale {
  return fromZero(high, [bottom, top], bottom - top < 160 ? 2 : 4);
}

/** Values of a line, NaN where there is no number. */
export function valuesOf({ history }: PastLine): number[] {
  return history.map(({ figure }) => (typeof figure === 'number' ? figure : NaN));
}

/** What is said at the end of a line: whose it is, its last value, and its year if not `last`. */
export function endText(line: PastLine, format: (value: number) => string, last: number): string {
  const end = endOf(line);
  if (!end) return '';
  const name = { here: '', england: 'England ', expected: 'You: ' }[line.role];
  return `${name}${format(end.value)}${end.year === last ? '' : ` (${end.year})`}`;
}

/** One measure: grid from zero, breaks, lines with the words at their ends, years. */
export function pastPanel(panel: PastPanel, f: PanelFrame): Drawing {
  const [top, bottom] = f.plot;
  const y = valueScale(f.high, [bottom, top]);
  return draw('g', { class: 'panel' }, [
    ...f.name.map((text, i) =>
      label(f.left, f.top + f.size + i * Math.round(f.size * 1.3), text, {
        class: 'strong',
        'font-size': f.size,
      }),
    ),
    ...y.ticks.flatMap((value) => gridLine(panel, f, y, value)),
    ...(panel.breaks ?? []).flatMap(({ year, text }) => breakMark(f, year, text)),
    // England's below the place's own, which is what the picture is about.
    ...panel.lines.toSorted((a, b) => order(a) - order(b)).map((line) => lineOf(line, f, y)),
    ...ends(panel, f, y),
    draw('line', {
      class: 'axis',
      x1: tenth(xs(f)[0]),
      x2: tenth(xs(f)[1]),
      y1: bottom,
      y2: bottom,
    }),
    ...f.years.map((year) =>
      label(f.x(year), bottom + f.size + 6, f.yearName(year), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': f.size,
      }),
    ),
  ]);
}

const order = ({ role }: PastLine) => ['england', 'here', 'expected'].indexOf(role);
const xs = (f: PanelFrame) => f.x.domain.map((year) => f.x(year));

function gridLine(panel: PastPanel, f: PanelFrame, y: Scale, value: number): Drawing[] {
  const [x1, x2] = xs(f);
  const at = { y1: tenth(y(value)), y2: tenth(y(value)) };
  return [
    draw('line', { class: 'grid', x1: tenth(x1), x2: tenth(x2), ...at }),
    label(x1 - 6, y(value) + f.size * 0.36, (panel.tickFormat ?? panel.format)(value), {
      class: 'quiet',
      'text-anchor': 'end',
      'font-size': f.size,
    }),
  ];
}

/** Between the last year counted the old way and the first counted the new way. */
function breakMark(f: PanelFrame, year: number, text: string): Drawing[] {
  const [first, last] = f.x.domain;
  if (year <= first || year > last) return [];
  const x = f.x(year - 0.5);
  const [top, bottom] = f.plot;
  const fits = f.words && x - f.x(first) > textWidth(text, f.size) + 8;
  const line = draw('line', {
    class: 'break',
    x1: tenth(x),
    x2: tenth(x),
    y1: tenth(top),
    y2: tenth(bottom),
    stroke: 'var(--edge)',
    'stroke-dasharray': '1 3',
  });
  const words = label(x - 6, bottom - 8, text, {
    class: 'quiet halo',
    'text-anchor': 'end',
    'font-size': f.size,
  });
  return fits ? [line, words] : [line];
}

function lineOf(line: PastLine, f: PanelFrame, y: Scale): Drawing {
  const values = valuesOf(line);
  const years = line.history.map(({ year }) => year);
  const tone = stroke[line.role];
  const point = (i: number, r: number) =>
    draw('circle', { cx: tenth(f.x(years[i])), cy: tenth(y(values[i])), r, fill: tone });
  const end = values.findLastIndex(Number.isFinite);
  return draw('g', { class: `past past-${line.role}` }, [
    draw('path', {
      d: linePath(values, (i) => f.x(years[i]), y),
      fill: 'none',
      stroke: tone,
      'stroke-width': line.role === 'here' ? 2 : 1.5,
      'stroke-dasharray': dash[line.role],
      'stroke-linejoin': 'round',
    }),
    ...values.flatMap((value, i) =>
      Number.isFinite(value) && lonely(values, i) ? [point(i, 2)] : [],
    ),
    end >= 0 && point(end, line.role === 'here' ? 3 : 2.5),
    ...(line.doubted ?? []).map((year) => {
      const i = years.indexOf(year);
      if (!Number.isFinite(values[i])) return undefined;
      return draw('circle', {
        class: 'doubted',
        cx: tenth(f.x(year)),
        cy: tenth(y(values[i])),
        r: 6,
        fill: 'none',
        stroke: 'var(--warning)',
        'stroke-width': 1.5,
      });
    }),
    ...withheld(line, f, y),
  ]);
}

/** A withheld figure is a fact, not a zero: an open mark just above the axis. */
function withheld(line: PastLine, f: PanelFrame, y: Scale): Drawing[] {
  if (line.role !== 'here') return [];
  const years = line.history.filter(({ figure }) => figure === 'suppressed');
  const marks = years.map(({ year }) =>
    draw('circle', {
      class: 'withheld',
      cx: tenth(f.x(year)),
      cy: tenth(y(0) - 4),
      r: 2.5,
      fill: 'none',
      stroke: 'var(--muted)',
    }),
  );
  if (years.length === 0) return [];
  const wide = textWidth('withheld', f.size);
  const x = Math.max(f.left, Math.min(f.x(years[0].year) - 3, xs(f)[1] - wide));
  return [...marks, label(x, y(0) - 12, 'withheld', { class: 'quiet halo', 'font-size': f.size })];
}

/** The words at the ends, moved apart where they would overlap. */
function ends(panel: PastPanel, f: PanelFrame, y: Scale): Drawing[] {
  const last = f.x.domain[1];
  const told = panel.lines.filter((line) => endOf(line) !== undefined);
  const wanted = told.map((line) => y(endOf(line)!.value));
  const height = Math.round(f.size * 1.25);
  const [top, bottom] = f.plot;
  const centres = spread(
    wanted,
    told.map(() => height),
    [top - height / 2, bottom + height / 2],
  );
  return told.map((line, i) =>
    label(xs(f)[1] + 8, centres[i] + f.size * 0.36, endText(line, panel.format, last), {
      class: line.role === 'here' ? 'strong' : 'quiet',
      'font-size': f.size,
      style: line.role === 'expected' ? `fill:${stroke.expected}` : undefined,
    }),
  );
}

function endOf({ history }: PastLine): { year: number; value: number } | undefined {
  for (let i = history.length - 1; i >= 0; i--) {
    const { year, figure } = history[i];
    if (typeof figure === 'number') return { year, value: figure };
  }
  return undefined;
}

/** A value without a neighbour draws no line, so it needs a point. */
function lonely(values: readonly number[], i: number): boolean {
  return !Number.isFinite(values[i - 1]) && !Number.isFinite(values[i + 1]);
}
