import { nice } from 'd3-array';
import { hairlines, hatchings, median, softBand, type Band } from './band';
import { frame, type Course } from './course';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { ends } from './ends';
import { textWidth } from './labels';
import { highest, straight } from './scale';
import { grid, yearAxis } from './time';

/** Money spent and spared so far, over all futures: below nothing until it has paid back. */
export interface RunningTotal {
  readonly description: string;
  /** Month by month; entry [0] is the start, with nothing spent. */
  readonly band: Band;
  /** The year (decimal) of entry [0]. */
  readonly start: number;
  readonly label: string;
  readonly format: (value: number) => string;
  readonly tickFormat: (value: number) => string;
  /** The words on the line of nothing. */
  readonly zero: string;
  /** The date by which it should have paid back, with its words. */
  readonly by?: { readonly year: number; readonly text: string };
}

/** A fan that may lie below nothing: the line of nothing is the axis. */
export function runningTotal(spec: RunningTotal, width: number): Drawing {
  const { band, start, format, tickFormat } = spec;
  const course: Course = {
    history: [],
    series: [{ meaning: 'policy', label: spec.label, band }],
    start,
    step: 1 / 12,
    format,
    tickFormat,
  };
  const f = frame([course], width);
  const height = f.narrow ? 280 : Math.round(Math.min(420, width * 0.44));
  const [top, bottom] = [f.size + 6, height - f.size - 14];
  const lines = [band.p10, band.p90, ...(band.futures ?? [])];
  const negated = lines.map((values) => Array.from(values, (value) => -value));
  const [low, high] = nice(-highest([1], ...negated), highest([1], ...lines), 5);
  const y = straight([low, high], [bottom, top], 5);
  const x = (i: number) => f.x(start + i / 12);
  const fits = spec.by && f.x(spec.by.year) - f.left > textWidth(spec.by.text, f.size) + 8;
  return picture(spec.description, width, height, [
    hatchings(['policy']),
    grid(f, y, tickFormat),
    draw('line', { class: 'axis', x1: f.left, x2: f.right, y1: tenth(y(0)), y2: tenth(y(0)) }),
    label(f.left + 6, y(0) - 6, spec.zero, { class: 'quiet halo', 'font-size': f.size }),
    spec.by &&
      draw('g', {}, [
        draw('line', {
          x1: tenth(f.x(spec.by.year)),
          x2: tenth(f.x(spec.by.year)),
          y1: top,
          y2: bottom,
          stroke: 'var(--edge)',
          'stroke-width': 1,
          'stroke-dasharray': '1 3',
        }),
        label(f.x(spec.by.year) + (fits ? -6 : 6), top + f.size, spec.by.text, {
          class: 'quiet halo',
          'text-anchor': fits ? 'end' : 'start',
          'font-size': f.size,
        }),
      ]),
    softBand(band, 'policy', x, y),
    hairlines(band, 'policy', x, y),
    median(band, 'policy', x, y),
    ends(course, f, y, [top, bottom], true),
    yearAxis(f, bottom),
  ]);
}
