import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize } from './labels';
import { straight } from './scale';

/** One uncertain thing and how the outcome goes with it. */
export interface DriverRow {
  readonly label: string;
  /** Rank correlation with the outcome, −1 to 1. */
  readonly correlation: number;
  /** The outcome where this is low, and where it is high: "1,750 to 2,820". */
  readonly span: string;
}

export interface DriverRows {
  readonly description: string;
  /** Whose futures these are: today's, or those of a changed policy. */
  readonly meaning: Meaning;
  /** The strongest first. */
  readonly rows: readonly DriverRow[];
  /** A last row without a bar: what else varies, and what is to be said of it. */
  readonly rest?: { readonly label: string; readonly text: string };
  /** Heads of the two sides: "When higher, fewer children", "When higher, more children". */
  readonly sides: readonly [less: string, more: string];
}

const ENDS = [-1, -0.5, 0.5, 1];

/**
 * A bar a row from the zero in the middle, to the right where the outcome rises with the row's
 * input and to the left where it falls; the axis always runs from −1 to 1, so that pictures can be
 * compared. What the bar comes to stands on its empty side.
 */
export function drivers(spec: DriverRows, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 640;
  const names = narrow ? 0 : Math.round(Math.min(width * 0.42, size * 24));
  const x = straight([-1, 1], [names + (narrow ? 1 : 16), width - 1], 4);
  const leading = size * 1.3;
  const zero = tenth(x(0));
  const heads = spec.sides.map((side) => lines(side, x(1) - x(0) - 12, size));
  const head = Math.max(...heads.map((rows) => rows.length)) * leading + 8;

  let bottom = head;
  const rows = [
    ...spec.rows,
    ...(spec.rest ? [{ label: spec.rest.label, correlation: 0, span: spec.rest.text }] : []),
  ].map((row) => {
    const text = lines(row.label, narrow ? width : names, size);
    const lettered = text.length * leading;
    const top = bottom;
    bottom += narrow ? lettered + 30 : Math.max(lettered, 22) + 14;
    const middle = narrow ? top + lettered + 16 : (top + bottom) / 2;
    // The upright lines keep out of names that stand above their bars.
    return { ...row, text, top, middle, high: narrow ? middle - 10 : top, low: bottom };
  });

  return picture(spec.description, width, Math.ceil(bottom + 2), [
    ...heads.flatMap((side, i) =>
      side.map((text, line) =>
        label(zero + (i === 0 ? -10 : 10), size + line * leading, text, {
          class: 'quiet',
          'font-size': size,
          'text-anchor': i === 0 ? 'end' : 'start',
        }),
      ),
    ),
    ...rows.flatMap(({ text, top, high, low, middle, correlation, span }) => [
      draw('line', { class: 'grid', x1: 0, x2: width, y1: tenth(top), y2: tenth(top) }),
      ...ENDS.map((end) => upright(x(end), 'grid', high, low)),
      upright(x(0), 'axis', high, low),
      ...text.map((line, i) =>
        label(
          0,
          narrow
            ? top + size + 3 + i * leading
            : middle + size * 0.36 + (i - (text.length - 1) / 2) * leading,
          line,
          { 'font-size': size },
        ),
      ),
      correlation !== 0 && bar(spec.meaning, x(0), x(correlation), middle),
      label(zero + (correlation > 0 ? -10 : 10), middle + size * 0.36, span, {
        class: correlation === 0 ? 'quiet' : 'halo',
        'font-size': size,
        'text-anchor': correlation > 0 ? 'end' : 'start',
      }),
    ]),
  ]);
}

function upright(at: number, kind: string, top: number, bottom: number): Drawing {
  return draw('line', {
    class: kind,
    x1: tenth(at),
    x2: tenth(at),
    y1: tenth(top),
    y2: tenth(bottom),
  });
}

function bar(meaning: Meaning, zero: number, end: number, middle: number): Drawing {
  return draw('rect', {
    class: 'driver',
    x: tenth(Math.min(zero, end)),
    y: tenth(middle - 6),
    width: tenth(Math.max(1, Math.abs(end - zero))),
    height: 12,
    fill: colour(meaning),
  });
}
