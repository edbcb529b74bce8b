import { colour } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize } from './labels';
import { straight } from './scale';

/** How much of an effect is needed, against what the evidence allows. Shares of the effect counted on. */
export interface EffectNeeded {
  readonly description: string;
  readonly rows: readonly EffectRow[];
}

export interface EffectRow {
  readonly label: string;
  /** One value, drawn as a mark, or the ends of a range, drawn as a bar. */
  readonly at: number | readonly [low: number, high: number];
  /** The value in words. */
  readonly text: string;
  readonly kind: 'evidence' | 'needed' | 'used';
}

/** Farther than this the axis does not go: what lies beyond stands at its edge, with an arrow. */
const MOST = 2.5;
const LEAST = -0.5;

/** Rows on one axis: none of the effect at 0, the effect that was counted on at 1. */
export function effectNeeded(spec: EffectNeeded, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 560;
  const names = narrow ? 0 : Math.min(width * 0.36, size * 19);
  const values = spec.rows.flatMap(({ at }) => at);
  const low = Math.max(LEAST, Math.min(0, ...values));
  const high = Math.min(MOST, Math.max(1.25, ...values));
  const x = straight([low, high], [names + 10, width - 14], narrow ? 4 : 6);
  const within = (value: number) => x(Math.max(low, Math.min(high, value)));
  const leading = size * 1.3;
  let bottom = 4;
  const rows = spec.rows.map((row) => {
    const name = lines(row.label, narrow ? width : names, size);
    const top = bottom;
    const lettered = name.length * leading;
    bottom += narrow ? lettered + 44 : Math.max(lettered, 2 * leading) + 16;
    const middle = narrow ? top + lettered + 14 : top + leading * 0.7;
    return { ...row, name, top, middle };
  });
  const axis = bottom + 4;
  const percent = (value: number) => `${Math.round(value * 100)}%`.replace('-', '\u2212');
  return picture(spec.description, width, Math.ceil(axis + size + 12), [
    ...x.ticks.flatMap((tick) => [
      draw('line', {
        class: tick === 0 || tick === 1 ? 'axis' : 'grid',
        x1: tenth(x(tick)),
        x2: tenth(x(tick)),
        y1: 0,
        y2: axis,
      }),
      label(x(tick), axis + size + 2, percent(tick), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': size,
      }),
    ]),
    ...rows.flatMap((row) => rowDrawing(row)),
  ]);

  function rowDrawing(row: (typeof rows)[number]): Drawing[] {
    const [from, to] = typeof row.at === 'number' ? [row.at, row.at] : row.at;
    const paint = row.kind === 'needed' ? colour('policy') : 'var(--muted)';
    const beyond = typeof row.at === 'number' && row.at > high;
    const middle = (within(from) + within(to)) / 2;
    const anchor =
      middle > width * 0.72 ? 'end' : middle < names + width * 0.12 ? 'start' : 'middle';
    return [
      ...row.name.map((text, i) =>
        label(0, row.top + leading * (i + 0.85), text, { class: 'halo', 'font-size': size }),
      ),
      typeof row.at === 'number'
        ? draw('path', {
            d: beyond
              ? `M${tenth(width - 14)},${tenth(row.middle)}l-9,-7v14z`
              : `M${tenth(within(from))},${tenth(row.middle - 8)}l7,8l-7,8l-7,-8z`,
            fill: paint,
          })
        : draw('rect', {
            x: tenth(within(from)),
            y: tenth(row.middle - 5),
            width: tenth(Math.max(2, within(to) - within(from))),
            height: 10,
            rx: 2,
            fill: paint,
            'fill-opacity': row.kind === 'evidence' ? 0.35 : 0.8,
          }),
      label(middle, row.middle + 14 + size * 0.7, row.text, {
        class: 'quiet halo',
        'text-anchor': anchor,
        'font-size': size,
      }),
    ];
  }
}
