import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { straight } from './scale';

/** Shares of a whole, a bar each, none of them good or bad. */
export interface Shares {
  readonly description: string;
  readonly rows: readonly ShareRow[];
  /** What the tick is: "of everyone who lives here"; said where a row has one. */
  readonly tickLabel?: string;
}

export interface ShareRow {
  readonly label: string;
  /** From 0 to 1; undefined where it is not shown. */
  readonly share: number | undefined;
  /** Said at the bar: "600 people, 67%". */
  readonly note: string;
  /** Another share to hold it against, from 0 to 1: a tick. */
  readonly tick?: number;
}

const BAR = 18;

/** A bar for each row on one scale from nothing to everyone. */
export function shares(spec: Shares, width: number): Drawing {
  const size = textSize(width);
  const leading = Math.round(size * 1.3);
  const narrow = width < 620;
  const names = narrow ? 0 : Math.round(Math.min(width * 0.36, size * 22));
  const room = narrow ? 0 : Math.max(...spec.rows.map(({ note }) => textWidth(note, size))) + 12;
  const right = width - Math.max(room, 14);
  const x = straight([0, 1], [names + 2, right], 4);
  let y = 4;
  const rows = spec.rows.map((row) => {
    const words = lines(row.label, narrow ? width : names - 12, size);
    const head = narrow ? (words.length + 1) * leading + 2 : 0;
    const height = narrow ? head + BAR + 18 : Math.max(words.length * leading, BAR) + 16;
    const top = y;
    y += height;
    const bar = narrow ? top + head : top + (height - BAR) / 2;
    const first = narrow ? top + size : top + (height - words.length * leading) / 2 + size;
    return { row, words, bar, first };
  });
  const bottom = y;
  const ticked = spec.tickLabel !== undefined && spec.rows.some(({ tick }) => tick !== undefined);
  const foot = bottom + size + 6;
  return picture(spec.description, width, Math.ceil(foot + (ticked ? leading : 0) + 6), [
    ...x.ticks.flatMap((value) => [
      draw('line', {
        class: 'grid',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: 0,
        y2: tenth(bottom),
      }),
      label(x(value), foot, `${Math.round(value * 100)}%`, {
        class: 'quiet',
        'font-size': size,
        'text-anchor': value === 1 && narrow ? 'end' : value === 0 ? 'start' : 'middle',
      }),
    ]),
    ...rows.map(({ row, words, bar, first }) =>
      draw('g', {}, [
        ...words.map((text, i) => label(0, first + i * leading, text, { 'font-size': size })),
        ...(row.share === undefined
          ? []
          : [
              draw('rect', {
                x: tenth(x(0)),
                y: tenth(bar),
                width: tenth(x(row.share) - x(0)),
                height: BAR,
                fill: 'var(--today)',
              }),
            ]),
        ...(row.tick === undefined
          ? []
          : [
              draw('line', {
                x1: tenth(x(row.tick)),
                x2: tenth(x(row.tick)),
                y1: tenth(bar - 4),
                y2: tenth(bar + BAR + 4),
                stroke: 'var(--ink)',
                'stroke-width': 2.5,
              }),
            ]),
        label(
          narrow ? 0 : right + 10,
          narrow ? first + words.length * leading : bar + BAR / 2 + size / 3,
          row.note,
          {
            class: narrow ? 'quiet' : 'strong',
            'font-size': size,
          },
        ),
      ]),
    ),
    ...(ticked
      ? [label(0, foot + leading, `Line: ${spec.tickLabel}`, { class: 'quiet', 'font-size': size })]
      : []),
  ]);
}
