import { colour, type Meaning } from './band';
import { draw, label, picture, tenth, type Drawing } from './drawing';
import type { Spread } from './homes';
import { textSize, textWidth } from './labels';
import { straight, type Scale } from './scale';

/** What some settings of some levers change, future by future, against as things are. */
export interface Steps {
  readonly description: string;
  /** The words at zero: "as things are". */
  readonly zeroLabel: string;
  readonly groups: readonly StepGroup[];
  readonly meaning: Meaning;
  readonly format: (value: number) => string;
}

export interface StepGroup {
  readonly title: string;
  /** The spread of the change over all pairs of futures. */
  readonly rows: readonly { readonly label: string; readonly spread: Spread }[];
}

/** A bar for each setting, on an axis that holds zero: no change. */
export function steps(spec: Steps, width: number): Drawing {
  const size = textSize(width);
  const rowHeight = Math.round(size * 1.75);
  const rows = spec.groups.flatMap((group) => group.rows);
  const names = rows.map((row) => textWidth(row.label, size));
  const left = Math.min(width * 0.38, Math.max(...names, 0) + 14);
  const right = width - textWidth('+0,000', size) - 14;
  const low = Math.min(0, ...rows.map(({ spread }) => spread.p10));
  const high = Math.max(low < 0 ? 0 : 1, ...rows.map(({ spread }) => spread.p90));
  const x = straight([low, high], [left + 8, right], width < 560 ? 3 : 5);
  const head = size * 2;
  let y = head;
  const groups = spec.groups.map((group) => {
    const top = y;
    y += rowHeight * (group.rows.length + 1) + size * 0.6;
    return draw('g', { class: 'group' }, [
      label(0, top + rowHeight * 0.75, group.title, { class: 'strong halo', 'font-size': size }),
      ...group.rows.flatMap((row, i) => {
        const middle = top + rowHeight * (i + 1.5);
        return [
          label(0, middle + size * 0.36, row.label, { 'font-size': size }),
          ...bar(row.spread, spec.meaning, middle, size * 0.7, x),
          label(width, middle + size * 0.36, spec.format(row.spread.p50), {
            class: 'strong',
            'text-anchor': 'end',
            'font-size': size,
            style: `fill:${colour(spec.meaning)}`,
          }),
        ];
      }),
    ]);
  });
  const bottom = y;
  const zero = tenth(x(0));
  const inwards = x(0) < left + textWidth(spec.zeroLabel, size) / 2;
  return picture(spec.description, width, Math.ceil(bottom + size * 1.8), [
    ...x.ticks.flatMap((value) => [
      draw('line', {
        class: 'grid',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: head,
        y2: bottom,
      }),
      label(x(value), bottom + size + 4, spec.format(value), {
        class: 'quiet',
        'text-anchor': 'middle',
        'font-size': size,
      }),
    ]),
    draw('line', {
      x1: zero,
      x2: zero,
      y1: head - 4,
      y2: bottom,
      stroke: colour('today'),
      'stroke-width': 1.75,
      'stroke-dasharray': '6 4',
    }),
    label(zero, size, spec.zeroLabel, {
      'text-anchor': inwards ? 'start' : 'middle',
      'font-size': size,
      style: `fill:${colour('today')}`,
    }),
    ...groups,
  ]);
}

function bar(
  { p10, p25, p50, p75, p90 }: Spread,
  meaning: Meaning,
  middle: number,
  thick: number,
  x: Scale,
): Drawing[] {
  const part = (low: number, high: number, opacity: number) =>
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
    part(p10, p90, 0.25),
    part(p25, p75, 0.35),
    draw('circle', {
      cx: tenth(x(p50)),
      cy: tenth(middle),
      r: tenth(thick / 2),
      fill: colour(meaning),
      stroke: 'var(--paper)',
    }),
  ];
}
