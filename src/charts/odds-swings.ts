import { colour } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize } from './labels';
import { straight } from './scale';

/** How much the odds of something swing with each uncertain thing. */
export interface OddsSwings {
  readonly description: string;
  /** The odds over all futures, 0 to 1. */
  readonly odds: number;
  /** The widest first. */
  readonly rows: readonly OddsSwing[];
}

export interface OddsSwing {
  readonly label: string;
  /** The odds where it is low and where it is high, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** What low and high are: "lowest fifth", "3 %". */
  readonly lowText: string;
  readonly highText: string;
}

/**
 * A tornado: a bar a row from the odds where it is low (open end) to the odds where it is high (full
 * end), around the line of the odds over all. The axis runs from none to all of 100 futures.
 */
export function oddsSwings(spec: OddsSwings, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 640;
  const names = narrow ? 0 : Math.round(Math.min(width * 0.4, size * 24));
  const x = straight([0, 1], [names + 12, width - 14], narrow ? 4 : 5);
  const leading = size * 1.3;
  let bottom = leading;
  const rows = spec.rows.map((row) => {
    const name = lines(row.label, narrow ? width : names, size);
    const top = bottom;
    const lettered = name.length * leading;
    bottom += narrow ? lettered + 26 : Math.max(lettered, 22) + 12;
    return { ...row, name, top, middle: narrow ? top + lettered + 12 : top + leading * 0.6 };
  });
  const axis = bottom + 4;
  const line = (at: number, name: string) =>
    draw('line', { class: name, x1: tenth(x(at)), x2: tenth(x(at)), y1: leading, y2: axis });
  return picture(spec.description, width, Math.ceil(axis + size + 12), [
    ...x.ticks.flatMap((tick) => [
      line(tick, 'grid'),
      label(x(tick), axis + size + 2, `${Math.round(tick * 100)}`, {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': size,
      }),
    ]),
    line(spec.odds, 'axis'),
    label(x(spec.odds), size, `all futures: ${Math.round(spec.odds * 100)} of 100`, {
      'text-anchor': spec.odds < 0.2 ? 'start' : spec.odds > 0.8 ? 'end' : 'middle',
      'font-size': size,
    }),
    ...rows.flatMap(({ name, top, middle, low, high }) => [
      ...name.map((text, i) =>
        label(0, top + leading * (i + 0.85), text, { class: 'halo', 'font-size': size }),
      ),
      draw('line', {
        x1: tenth(x(low)),
        x2: tenth(x(high)),
        y1: tenth(middle),
        y2: tenth(middle),
        stroke: colour('policy'),
        'stroke-width': 8,
        'stroke-opacity': 0.3,
      }),
      draw('circle', {
        cx: tenth(x(low)),
        cy: tenth(middle),
        r: 5,
        fill: 'var(--paper)',
        stroke: colour('policy'),
        'stroke-width': 1.75,
      }),
      draw('circle', { cx: tenth(x(high)), cy: tenth(middle), r: 5, fill: colour('policy') }),
    ]),
  ]);
}
