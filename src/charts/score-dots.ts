import { draw, label, picture, tenth, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { fromZero, highest, type Scale } from './scale';

/** Marks that differ without colour. */
export type ScoreMark = 'full' | 'ring' | 'square' | 'diamond';

/** Several scores a row, as dots on one axis that starts at zero. */
export interface ScoreDots {
  readonly description: string;
  readonly series: readonly { readonly label: string; readonly mark: ScoreMark }[];
  readonly rows: readonly ScoreRow[];
  /** Upright lines: what was promised, or a bar to clear. */
  readonly references?: readonly { readonly value: number; readonly label: string }[];
  /** The end of the axis; what the dots need when left out. */
  readonly end?: number;
  readonly format: (value: number) => string;
}

export interface ScoreRow {
  /** Rows of one group stand together under its name. */
  readonly group?: string;
  readonly label: string;
  /** One a series; undefined where nothing could be scored. */
  readonly values: readonly (number | undefined)[];
}

/** A row a thing scored, the marks named once above; words stand beside the axis, or above it where they need too much room. */
export function scoreDots(spec: ScoreDots, width: number): Drawing {
  const size = textSize(width);
  const narrow = width < 560;
  const words = Math.max(...spec.rows.map((row) => textWidth(row.label, size))) + 16;
  const above = words > width * 0.36;
  const left = above ? 8 : words;
  const right = width - (narrow ? 16 : 24);
  const high = spec.end ?? highest(...spec.rows.map(({ values }) => values.map((v) => v ?? 0)));
  const x = fromZero(high, [left, right], narrow ? 4 : 6);
  const key = keyOf(spec, width, size);
  const references = spec.references ?? [];
  const top = key.height + (references.length > 0 ? size * 1.5 : 4);
  const rowHeight = above ? size * 2.5 : size * 1.75;
  let y = top;
  let group: string | undefined;
  const rows = spec.rows.flatMap((row) => {
    const heading = row.group !== undefined && row.group !== group;
    if (heading) y += size * (group === undefined ? 1.4 : 2);
    const at = y;
    group = row.group;
    y += rowHeight;
    return [
      heading && label(0, at - 3, row.group!, { class: 'strong', 'font-size': size }),
      rowOf(spec, row, x, [left, right], at, rowHeight, size, above),
    ];
  });
  const bottom = y + 4;
  return picture(spec.description, width, Math.ceil(bottom + size + 12), [
    key.drawing,
    ...references.flatMap(({ value, label: text }) => [
      draw('line', {
        class: 'reference',
        x1: tenth(x(value)),
        x2: tenth(x(value)),
        y1: tenth(top - 2),
        y2: tenth(bottom),
        stroke: 'var(--edge)',
        'stroke-width': 1.25,
        'stroke-dasharray': '4 3',
      }),
      label(x(value), top - 8, text, {
        class: 'quiet',
        'text-anchor': x(value) > width - textWidth(text, size) / 2 ? 'end' : 'middle',
        'font-size': size,
      }),
    ]),
    draw('line', { class: 'axis', x1: left, x2: right, y1: tenth(bottom), y2: tenth(bottom) }),
    ...x.ticks.map((tick) =>
      label(x(tick), bottom + size + 5, spec.format(tick), {
        class: 'quiet',
        'text-anchor': tick === 0 && above ? 'start' : 'middle',
        'font-size': size,
      }),
    ),
    ...rows,
  ]);
}

function rowOf(
  spec: ScoreDots,
  row: ScoreRow,
  x: Scale,
  [left, right]: readonly [number, number],
  top: number,
  height: number,
  size: number,
  above: boolean,
): Drawing {
  const line = above ? top + height - size * 0.7 : top + height / 2;
  const known = row.values.filter((value) => value !== undefined);
  return draw('g', { class: 'score' }, [
    label(0, above ? top + size : line + size * 0.36, row.label, { 'font-size': size }),
    draw('line', {
      class: 'grid',
      x1: tenth(left),
      x2: tenth(right),
      y1: tenth(line),
      y2: tenth(line),
    }),
    known.length === 0 &&
      label(left + 4, line - 3, 'none could be scored', { class: 'quiet', 'font-size': size - 1 }),
    // The first series is drawn last: it lies on top where marks meet.
    ...row.values
      .map((_, i) => i)
      .reverse()
      .map((i) => {
        const value = row.values[i];
        return value !== undefined && markOf(spec.series[i].mark, x(value), line, i);
      }),
  ]);
}

/** The marks and what they stand for, in as many lines as they need. */
function keyOf(spec: ScoreDots, width: number, size: number): { drawing: Drawing; height: number } {
  let x = 0;
  let y = size + 2;
  const parts = spec.series.flatMap(({ label: text, mark }, i) => {
    const needs = 16 + textWidth(text, size) + 18;
    if (x > 0 && x + needs > width) {
      x = 0;
      y += size * 1.5;
    }
    const at = x;
    x += needs;
    const words = lines(text, width, size).join(' ');
    return [
      markOf(mark, at + 6, y - size * 0.34, i),
      label(at + 16, y, words, { 'font-size': size }),
    ];
  });
  return { drawing: draw('g', { class: 'key' }, parts), height: y + size * 0.6 };
}

function markOf(mark: ScoreMark, x: number, y: number, order: number): Drawing {
  const radius = 5;
  const at = `translate(${tenth(x)},${tenth(y)})`;
  const own = { class: `mark mark-${order}`, transform: at };
  const open = { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 1.5 };
  const full = { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 1 };
  if (mark === 'full') return draw('circle', { ...own, r: radius, ...full });
  if (mark === 'ring') return draw('circle', { ...own, r: radius, ...open });
  const turned = mark === 'diamond' ? `${at} rotate(45)` : at;
  const side = mark === 'diamond' ? radius * 1.5 : radius * 1.8;
  return draw('rect', {
    ...own,
    transform: turned,
    x: -side / 2,
    y: -side / 2,
    width: side,
    height: side,
    ...open,
  });
}
