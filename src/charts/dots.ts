import { quickselect } from 'd3-array';
import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { textSize } from './labels';
import { straight } from './scale';

/** Simulated futures as dots, counted on both sides of a threshold. */
export interface Dots {
  readonly description: string;
  /** One row of dots each, one above the other on one axis; at most two. */
  readonly rows: readonly DotRow[];
  readonly threshold: number;
  /** "1,900 children": the words at the line. */
  readonly thresholdLabel: string;
  readonly format: (value: number) => string;
  /** 20 or 50. */
  readonly dots?: 20 | 50;
}

export interface DotRow {
  readonly meaning: Meaning;
  readonly label: string;
  /** The value of every simulated future at one date, in any order. */
  readonly values: ArrayLike<number>;
}

/**
 * Values standing for equal parts of all futures: the (i + ½)/n quantiles, ascending. Linear
 * between order statistics (type 7).
 */
export function dotValues(values: ArrayLike<number>, n: number): number[] {
  const copy = Float64Array.from(values);
  const out: number[] = [];
  let low = 0;
  for (let i = 0; i < n; i++) {
    const at = ((i + 0.5) / n) * (copy.length - 1);
    const k = Math.floor(at);
    quickselect(copy, k, low);
    const value = copy[k];
    let next = value;
    if (at > k) {
      quickselect(copy, k + 1, k);
      next = copy[k + 1];
    }
    low = k;
    out.push(value + (at - k) * (next - value));
  }
  return out;
}

/** How many of n dots stand for futures below a threshold: the share below, rounded. */
export function dotsBelow(values: ArrayLike<number>, n: number, threshold: number): number {
  return dotValues(values, n).filter((value) => value < threshold).length;
}

/** A dot's place: its column and its place in it, counted from the left and from the ground. */
export interface DotPlace {
  readonly column: number;
  readonly row: number;
}

/**
 * Piles dots of a width (in the values' unit) into columns counted from `origin`. No column
 * straddles the threshold when the origin stands a whole number of widths from it.
 */
export function piles(values: readonly number[], origin: number, width: number): DotPlace[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.floor((value - origin) / width + 1e-9);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { column, row };
  });
}

/** Dots in piles: full below the threshold, open at or above it. */
export function dots(spec: Dots, width: number): Drawing {
  const narrow = width < 560;
  const size = textSize(width);
  const n = spec.dots ?? 50;
  const rows = spec.rows.map((row) => ({ ...row, dots: dotValues(row.values, n) }));
  const all = rows.flatMap((row) => row.dots).concat(spec.threshold);
  const spanned = Math.max(...all) - Math.min(...all) || Math.abs(spec.threshold) || 1;
  const least = Math.min(...all);
  // Counts begin at nothing; what can lie below it is shown there.
  const low = least < 0 ? least - spanned * 0.06 : Math.max(0, least - spanned * 0.06);
  const high = Math.max(...all) + spanned * 0.06;
  const left = 2;
  const right = width - 2;
  const x = straight([low, high], [left, right], narrow ? 4 : 7);
  const most = narrow ? 96 : Math.min(170, width * 0.16);
  const { diameter, piled } = fit(
    rows.map((row) => row.dots),
    spec.threshold,
    x,
    most,
  );
  const words = size * 4.4;
  const tallest = piled.map((places) => Math.max(...places.map((place) => place.row)) + 1);
  let ground = 0;
  const grounds = tallest.map((high) => (ground += words + high * diameter + size));
  const bottom = ground;
  const line = x(spec.threshold);
  const flip = line > width * 0.66;

  return picture(spec.description, width, Math.ceil(bottom + size * 2.9 + 8), [
    ...rows.map((row, r) => {
      const below = row.dots.filter((value) => value < spec.threshold).length;
      const base = grounds[r];
      const top = base - tallest[r] * diameter - words;
      return draw('g', { class: `dots dots-${row.meaning}` }, [
        draw('line', { class: 'axis', x1: left, x2: right, y1: tenth(base), y2: tenth(base) }),
        label(left, top + size, row.label, {
          class: 'strong',
          'font-size': size,
          style: `fill:${colour(row.meaning)}`,
        }),
        label(left, top + size * 2.3, bothSides(below, n, narrow), { 'font-size': size }),
        draw('line', {
          x1: tenth(line),
          x2: tenth(line),
          y1: tenth(top + size * 2.9),
          y2: tenth(base),
          stroke: 'var(--ink)',
          'stroke-width': 1.5,
        }),
        label(line + (flip ? -6 : 6), top + size * 3.8, spec.thresholdLabel, {
          class: 'quiet halo',
          'text-anchor': flip ? 'end' : 'start',
          'font-size': size,
        }),
        ...piled[r].map(({ column, row: level }, i) => {
          const full = row.dots[i] < spec.threshold;
          const radius = diameter / 2 - 0.75;
          return draw('circle', {
            cx: tenth(line + (column + 0.5) * diameter),
            cy: tenth(base - (level + 0.5) * diameter - 1),
            r: tenth(full ? radius : radius - 0.75),
            fill: full ? colour(row.meaning) : 'none',
            stroke: full ? undefined : colour(row.meaning),
            'stroke-width': full ? undefined : 1.5,
          });
        }),
      ]);
    }),
    ...x.ticks.flatMap((value) => [
      draw('line', {
        class: 'axis',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: tenth(bottom),
        y2: tenth(bottom + 5),
      }),
      label(x(value), bottom + size + 6, spec.format(value), {
        class: 'quiet',
        'text-anchor': anchorAt(x(value), width, size),
        'font-size': size,
      }),
    ]),
    label(left, bottom + size * 2.5 + 8, caption(low, n, narrow), {
      class: 'quiet',
      'font-size': size,
    }),
  ]);
}

/** Words near an edge of the picture turn inwards. */
function anchorAt(at: number, width: number, size: number): string {
  if (at < size * 2) return 'start';
  return at > width - size * 2 ? 'end' : 'middle';
}

function bothSides(below: number, n: number, narrow: boolean): string {
  if (below === 0) return `all ${n} dots at the line or above`;
  if (below === n) return `all ${n} dots below the line`;
  const [under, over] = [`${below} of ${n} dots below the line`, `${n - below} at or above`];
  return narrow ? `${below} of ${n} dots below, ${over}` : `${under}, ${over}`;
}

function caption(low: number, n: number, narrow: boolean): string {
  const from =
    low > 0 ? (narrow ? '. Axis not from zero' : `. The axis does not start at zero`) : '';
  return `Dots are simulated futures, not children${narrow ? '' : `: ${n} for each row`}${from}`;
}

/** The widest dots whose tallest pile stays within `most` px, with their places. */
function fit(
  rows: readonly (readonly number[])[],
  threshold: number,
  x: ReturnType<typeof straight>,
  most: number,
): { diameter: number; piled: DotPlace[][] } {
  const unit = (x.domain[1] - x.domain[0]) / (x(x.domain[1]) - x(x.domain[0]));
  for (let diameter = 16; ; diameter -= 0.5) {
    const piled = rows.map((values) => piles(values, threshold, diameter * unit));
    const tallest = Math.max(...piled.flat().map((place) => place.row + 1));
    if (tallest * diameter <= most || diameter <= 4) return { diameter, piled };
  }
}
