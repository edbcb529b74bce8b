import { colour, mark, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { count, forecast } from './format';
import { lines, textSize, textWidth } from './labels';
import { fromZero, highest, type Scale } from './scale';

/** The spread of a count over all futures at one date. */
export interface Spread {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** A kind of home: children there now and at the end of the futures. */
export interface HomeRow {
  readonly label: string;
  /** Children at the last published date, or why there is no number. */
  readonly now: number | 'suppressed' | 'not-applicable' | 'missing';
  /** Said after the label, for what is imputed ("estimated") and the like. */
  readonly note?: string;
  /** One for each of `series`, in that order. */
  readonly spreads: readonly Spread[];
}

export interface Homes {
  readonly description: string;
  /** "March 2024". */
  readonly nowLabel: string;
  /** At most two: the baseline, then the change; the words head their column. */
  readonly series: readonly { readonly meaning: Meaning; readonly label: string }[];
  readonly rows: readonly HomeRow[];
  /** The least end of the axis: pass the same one to pictures that are compared. */
  readonly ceiling?: number;
}

/** Where children live now and in ten years: a strip for each kind of home, and its numbers. */
export function homes(spec: Homes, width: number): Drawing {
  const narrow = width < 820;
  const size = textSize(width);
  const column = Math.round(size * (narrow ? 4.9 : 6.2));
  const columns = 1 + spec.series.length;
  const heads = [spec.nowLabel, ...spec.series.map((series) => series.label)];
  const headRows = heads.map((head) => lines(head, column - 10, size));
  const head = Math.max(...headRows.map((rows) => rows.length)) * size * 1.25 + 10;
  const rowHeight = narrow ? 52 : Math.round(size * (spec.series.length > 1 ? 3.2 : 2.7));
  const names = narrow ? 0 : Math.round(size * 14.5);
  const right = narrow ? width - 8 : width - columns * column - 16;
  const high = highest(
    [spec.ceiling ?? 0],
    spec.rows.flatMap((row) => row.spreads.map((spread) => spread.p90)),
    spec.rows.map((row) => (typeof row.now === 'number' ? row.now : 0)),
  );
  const x = fromZero(high, [names + 6, right], narrow ? 3 : 4);
  const bottom = head + spec.rows.length * rowHeight;
  const height = Math.ceil(bottom + size + 14);
  const columnX = (i: number) => width - (columns - 1 - i) * column - 2;
  const tone = (i: number) => (i === 0 ? 'var(--ink)' : colour(spec.series[i - 1].meaning));

  return picture(spec.description, width, height, [
    draw(
      'g',
      {},
      headRows.flatMap((rows, i) =>
        rows.map((text, r) =>
          label(columnX(i), size + r * size * 1.25, text, {
            'text-anchor': 'end',
            'font-size': size,
            style: `fill:${tone(i)}`,
          }),
        ),
      ),
    ),
    draw(
      'g',
      {},
      x.ticks.map((value) =>
        label(x(value), bottom + size + 5, count(value), {
          class: 'quiet',
          'text-anchor': value === 0 && narrow ? 'start' : 'middle',
          'font-size': size,
        }),
      ),
    ),
    ...spec.rows.map((row, r) => {
      const top = head + r * rowHeight;
      const text = narrow ? top + size + 4 : top + rowHeight / 2 + size * 0.36;
      const numbers = [
        typeof row.now === 'number' ? count(row.now) : row.now === 'suppressed' ? 'withheld' : '–',
        ...row.spreads.map((spread) => forecast(spread.p50)),
      ];
      return draw('g', { class: 'home' }, [
        draw('line', { class: 'grid', x1: 0, x2: width, y1: tenth(top), y2: tenth(top) }),
        label(0, text, row.label, { 'font-size': size }),
        row.note !== undefined &&
          label(textWidth(row.label, size) + 4, text, row.note, {
            class: 'quiet',
            'font-size': size - 1,
          }),
        ...numbers.map((number, i) =>
          label(columnX(i), text, number, {
            class: i === 0 ? undefined : 'strong',
            'text-anchor': 'end',
            'font-size': size,
            style: `fill:${tone(i)}`,
          }),
        ),
        strip(
          row,
          spec,
          x,
          narrow ? [top + size + 10, top + rowHeight - 4] : [top + 4, top + rowHeight - 4],
        ),
      ]);
    }),
  ]);
}

/** The children there now as an upright line; each spread as a soft bar with its median marked. */
function strip(
  row: HomeRow,
  spec: Homes,
  x: Scale,
  [top, bottom]: readonly [number, number],
): Drawing {
  const lane = (bottom - top) / Math.max(1, row.spreads.length);
  const thick = Math.min(10, lane * 0.62);
  return draw('g', {}, [
    ...x.ticks.map((value) =>
      draw('line', {
        class: 'grid',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: tenth(top - 2),
        y2: tenth(bottom + 2),
      }),
    ),
    ...row.spreads.flatMap((spread, i) => {
      const { meaning } = spec.series[i];
      const middle = top + (i + 0.5) * lane;
      const bar = (low: number, high: number, opacity: number) =>
        draw('rect', {
          x: tenth(x(low)),
          y: tenth(middle - thick / 2),
          width: tenth(Math.max(1, x(high) - x(low))),
          height: tenth(thick),
          rx: tenth(thick / 2),
          fill: colour(meaning),
          'fill-opacity': opacity,
        });
      return [
        bar(spread.p10, spread.p90, 0.22),
        bar(spread.p25, spread.p75, 0.3),
        mark(meaning, x(spread.p50), middle, Math.min(4.5, thick / 2 + 0.5)),
      ];
    }),
    typeof row.now === 'number' &&
      draw('line', {
        x1: tenth(x(row.now)),
        x2: tenth(x(row.now)),
        y1: tenth(top),
        y2: tenth(bottom),
        stroke: 'var(--ink)',
        'stroke-width': 2,
      }),
  ]);
}
