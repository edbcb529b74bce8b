import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { straight } from './scale';

/** What one cause added to a total, or took away. */
export interface ChangePart {
  readonly label: string;
  readonly value: number;
  /** Said behind the amount: a share, "to be confirmed". */
  readonly note?: string;
}

/** A change of a total, taken apart. */
export interface ChangeParts {
  readonly description: string;
  /** In the order shown; they add up to the change. */
  readonly parts: readonly ChangePart[];
  readonly format: (value: number) => string;
}

/** A bar for each part: full and to the right where it added, open and to the left where it took away. */
export function changeParts(spec: ChangeParts, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 700;
  const names = narrow ? 0 : Math.round(size * 17);
  const wordsOf = ({ value, note }: ChangePart) =>
    note ? `${spec.format(value)} ${note}` : spec.format(value);
  const room = Math.max(...spec.parts.map((part) => textWidth(wordsOf(part), size))) + 14;
  const low = Math.min(0, ...spec.parts.map(({ value }) => value));
  const high = Math.max(0, ...spec.parts.map(({ value }) => value));
  const wide = high > low ? [low, high] : [0, 1];
  const x = straight([wide[0], wide[1]], [names + 8, Math.max(names + 40, width - room)], 4);
  const labels = spec.parts.map((part) => lines(part.label, narrow ? width : names - 8, size));
  const leading = Math.round(size * 1.3);
  const heights = labels.map((rows) =>
    narrow ? rows.length * leading + 30 : Math.max(rows.length * leading + 12, 38),
  );
  const zero = x(0);
  let top = 4;
  const rows = spec.parts.map((part, i) => {
    const start = top;
    top += heights[i];
    const bar = narrow ? start + labels[i].length * leading + 6 : start + heights[i] / 2 - 9;
    const text = narrow
      ? start + size
      : start + (heights[i] - labels[i].length * leading) / 2 + size;
    const [from, to] = part.value < 0 ? [x(part.value), zero] : [zero, x(part.value)];
    return draw('g', {}, [
      ...labels[i].map((row, r) => label(0, text + r * leading, row, { 'font-size': size })),
      draw('line', {
        class: 'axis',
        x1: tenth(zero),
        x2: tenth(zero),
        y1: tenth(bar - 4),
        y2: tenth(bar + 22),
      }),
      draw('rect', {
        class: part.value < 0 ? 'less' : 'more',
        x: tenth(from),
        y: tenth(bar),
        width: tenth(Math.max(1, to - from)),
        height: 18,
        fill: part.value < 0 ? 'var(--paper)' : 'var(--today)',
        stroke: 'var(--today)',
        'stroke-width': 1.5,
      }),
      label(Math.max(to, zero) + 8, bar + 9 + size * 0.36, wordsOf(part), {
        class: 'strong',
        'font-size': size,
      }),
    ]);
  });
  return picture(spec.description, width, Math.ceil(top + 4), rows);
}
