import {
  frame,
  lastPublished,
  type Break,
  type Course,
  type Overlay,
  type Published,
} from './course';
import { draw, label, picture, type Drawing } from './drawing';
import { count } from './format';
import { history } from './history';
import { lines, textSize, textWidth } from './labels';
import { overlays } from './overlays';
import { fromZero, highest } from './scale';
import { breakMark, grid, yearAxis } from './time';

/** One thing that is counted: what was published of it, and what others forecast. */
export interface RecordPanel {
  readonly title: string;
  /** Every published year, the outturn with them; its last value is named. */
  readonly history: readonly Published[];
  readonly forecasts: readonly Overlay[];
  readonly breaks?: readonly Break[];
}

/** What others forecast of one question and what happened: a panel for each way of counting. */
export interface ForecastRecord {
  readonly description: string;
  readonly panels: readonly RecordPanel[];
  /** Published values, as words. */
  readonly format?: (value: number) => string;
  /** Forecasts: rounded as a forecast deserves. `format` when left out. */
  readonly forecastFormat?: (value: number) => string;
  readonly tickFormat?: (value: number) => string;
  readonly yearName?: (year: number) => string;
}

/** Panels one above the other, on one scale of years and one scale of values that starts at zero. */
export function forecastRecord(spec: ForecastRecord, width: number): Drawing {
  const { panels, format = count, tickFormat = format, forecastFormat = format } = spec;
  const courses = panels.map((panel): Course => ({
    history: panel.history,
    series: [],
    start: Math.max(...panel.history.map(({ year }) => year), ...yearsOf(panel)),
    step: 1,
    format,
  }));
  const high = highest(
    ...panels.map((panel) => valuesOf(panel)),
    ...panels.map((panel) => panel.history.map(({ figure }) => Number(figure) || 0)),
  );
  const size = textSize(width);
  const names = fromZero(high, [1, 0], 4).ticks.map((value) => textWidth(tickFormat(value), size));
  const f = frame(courses, width, spec.yearName, Math.max(...names));
  const titles = panels.map(({ title }) => lines(title, width - f.left, size));
  const leading = Math.round(size * 1.35);
  const head = leading * Math.max(...titles.map((rows) => rows.length)) + size * 1.3;
  const tall = f.narrow ? 200 : Math.min(panels.length > 2 ? 240 : 320, width * 0.34);
  const each = Math.round(head + tall);
  const foot = size + 26;
  return picture(
    spec.description,
    width,
    panels.length * (each + foot),
    panels.map((panel, i) => {
      const [top, bottom] = [i * (each + foot) + head, i * (each + foot) + each];
      const y = fromZero(high, [bottom, top], 4);
      const first = top - size * 0.9 - (titles[i].length - 1) * leading;
      const now = lastPublished(courses[i]);
      const published = now
        ? [{ label: 'Published', kind: 'published', points: [now] } as const]
        : [];
      const say = (value: number, kind: Overlay['kind']) =>
        kind === 'published' ? format(value) : forecastFormat(value);
      return draw('g', { class: 'panel' }, [
        ...titles[i].map((row, r) =>
          label(f.left, first + r * leading, row, { class: 'strong', 'font-size': size }),
        ),
        grid(f, y, tickFormat),
        ...(panel.breaks ?? []).map((gap) => breakMark(gap, f, top, bottom)),
        history(courses[i], f, y, false),
        overlays([...panel.forecasts, ...published], f, y, [top, bottom], say),
        yearAxis(f, bottom),
      ]);
    }),
  );
}

function yearsOf({ forecasts }: RecordPanel): number[] {
  return forecasts.flatMap(({ points }) => points.map(({ year }) => year));
}

function valuesOf({ forecasts }: RecordPanel): number[] {
  return forecasts.flatMap(({ points }) => points.map(({ value }) => value));
}
