import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { fromZero, highest } from './scale';

/** A place's figure of one measure. */
export interface LikeRow {
  readonly place: string;
  readonly figure: number | 'suppressed' | 'not-applicable' | 'missing';
}

/** One measure over all places, in the order of the picture. */
export interface LikePanel {
  readonly title: string;
  readonly rows: readonly LikeRow[];
  readonly format: (value: number) => string;
}

export interface Likeness {
  readonly description: string;
  readonly panels: readonly LikePanel[];
}

/**
 * Small panels with a row a place, the chosen one first, then the others by likeness, England
 * last: the same order in each, and never that of the values.
 */
export function likeness(spec: Likeness, width: number): Drawing {
  const size = textSize(Math.min(width, 800));
  const columns = Math.max(1, Math.min(spec.panels.length, 3, Math.floor(width / 300)));
  const gap = size * 2.4;
  const wide = (width - gap * (columns - 1)) / columns;
  const row = size + 11;
  const drawings: Drawing[] = [];
  let top = 0;
  for (let first = 0; first < spec.panels.length; first += columns) {
    const across = spec.panels.slice(first, first + columns);
    const names = across.map((panel) => lines(panel.title, wide, size));
    const head = Math.max(...names.map((name) => name.length)) * size * 1.3 + 10;
    across.forEach((panel, c) => {
      const left = c * (wide + gap);
      drawings.push(panelOf(panel, names[c], { left, top, wide, head, row, size }));
    });
    top += head + Math.max(...across.map((panel) => panel.rows.length)) * row + size * 2;
  }
  return picture(spec.description, width, Math.ceil(top), drawings);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly head: number;
  readonly row: number;
  readonly size: number;
}

const absent = { suppressed: 'withheld', missing: 'no figure', 'not-applicable': 'no figure' };

function panelOf(panel: LikePanel, name: readonly string[], box: Box): Drawing {
  const { left, top, wide, head, row, size } = box;
  const named = Math.min(wide * 0.46, Math.max(...panel.rows.map((r) => textWidth(r.place, size))));
  const words = (r: LikeRow) =>
    typeof r.figure === 'number' ? panel.format(r.figure) : absent[r.figure];
  const numbers = Math.max(...panel.rows.map((r) => textWidth(words(r), size)));
  const values = panel.rows.map(({ figure }) => (typeof figure === 'number' ? figure : 0));
  const x = fromZero(highest(values), [left + named + 10, left + wide - numbers - 12], 2);
  const zero = x(0);
  return draw('g', { class: 'like' }, [
    ...name.map((text, i) =>
      label(left, top + size + i * size * 1.3, text, { class: 'strong', 'font-size': size }),
    ),
    draw('line', {
      class: 'axis',
      x1: tenth(zero),
      x2: tenth(zero),
      y1: tenth(top + head - 4),
      y2: tenth(top + head + panel.rows.length * row),
    }),
    ...panel.rows.map((r, i) => {
      const middle = top + head + (i + 0.5) * row;
      const chosen = i === 0;
      const tone = chosen ? 'var(--ink)' : 'var(--today)';
      const style = { class: chosen ? 'strong' : undefined, 'font-size': size };
      const number = typeof r.figure === 'number' ? r.figure : undefined;
      return draw('g', {}, [
        label(left, middle + size * 0.36, cut(r.place, named, size), style),
        number !== undefined &&
          draw('line', {
            class: 'grid',
            x1: tenth(zero),
            x2: tenth(x(number)),
            y1: tenth(middle),
            y2: tenth(middle),
          }),
        number !== undefined &&
          draw('circle', {
            cx: tenth(x(number)),
            cy: tenth(middle),
            r: chosen ? 5 : 4,
            fill: tone,
          }),
        label(left + wide, middle + size * 0.36, words(r), {
          ...style,
          class: chosen ? 'strong' : 'quiet',
          'text-anchor': 'end',
        }),
      ]);
    }),
  ]);
}

/** A name that is too long ends in three dots; the table has it whole. */
function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width + 1) return text;
  let short = text;
  while (short.length > 3 && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
