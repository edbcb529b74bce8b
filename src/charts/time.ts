import { hairlines, median, softBand, thinBand, type Band } from './band';
import { lastPublished, type Break, type Course, type Frame, type Series } from './course';
import { draw, label, tenth, type Drawing } from './drawing';
import { ends } from './ends';
import { history } from './history';
import { textWidth } from './labels';
import { overlays } from './overlays';
import { strideWithin, type Values } from './path';
import { fromZero, type Scale } from './scale';

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
  const y = fromZero(high, [bottom, top], bottom - top < 120 ? 2 : bottom - top < 160 ? 3 : 4);
  // Months that stand closer than the eye can tell are not drawn: half the work of a redraw.
  const px = f.x(course.start + course.step) - f.x(course.start);
  const entries = course.series[0]?.band.p50.length ?? 1;
  const stride = strideWithin(entries, px, 4);
  const x = (i: number) => f.x(course.start + i * stride * course.step);
  const layers = course.series.map((series) => futuresOf(series, stride, x, y));
  return draw('g', { class: 'panel' }, [
    grid(f, y, course.tickFormat ?? course.format),
    ...(course.breaks ?? []).map((gap) => breakMark(gap, f, top, bottom)),
    // Where all is future, nothing has to be told apart.
    course.history.length > 0 && forecastMark(course, f, top, bottom, words.forecast ?? true),
    ...layers.map((layer) => layer.soft),
    ...layers.map((layer) => layer.hair),
    ...layers.map((layer) => layer.middle),
    !!course.overlays?.length && overlays(course.overlays, f, y, [top, bottom]),
    history(course, f, y),
    ends(course, f, y, [top, bottom], words.ranges ?? true),
  ]);
}

/** The three layers of a series: soft band, hairlines, median. */
interface Layers {
  readonly soft: Drawing;
  readonly hair: Drawing;
  readonly middle: Drawing;
}

const kept = new WeakMap<Values & object, { key: string; band: Band; layers: Layers }>();

/**
 * The layers of a series. While one lever moves, the baseline's arrays stay the same, and then so
 * do its layers: arrays of a band are never written to again once they are drawn.
 */
function futuresOf(
  { meaning, band }: Series,
  stride: number,
  x: (i: number) => number,
  y: Scale,
): Layers {
  const key = [meaning, stride, x(0), x(1), y(0), y.domain[1], y(y.domain[1])].join();
  const last = kept.get(band.p50);
  if (last?.key === key && sameBand(last.band, band)) return last.layers;
  const thinned = thinBand(band, stride);
  const layers = {
    soft: softBand(thinned, meaning, x, y),
    hair: hairlines(thinned, meaning, x, y),
    middle: median(thinned, meaning, x, y),
  };
  kept.set(band.p50, { key, band, layers });
  return layers;
}

function sameBand(a: Band, b: Band): boolean {
  const names = ['p10', 'p25', 'p75', 'p90', 'futures'] as const;
  return names.every((name) => a[name] === b[name]);
}

/** Faint lines at round values, each named at the left. */
export function grid(f: Frame, y: Scale, name: (value: number) => string): Drawing {
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

/** Where the publisher began to count otherwise. */
export function breakMark(gap: Break, f: Frame, top: number, bottom: number): Drawing {
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
