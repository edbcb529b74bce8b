import { label, picture, type Drawing } from './drawing';
import { textSize } from './labels';
import { fromZero, highest, straight } from './scale';
import type { Table } from './table';
import {
  endNames,
  lineEnd,
  namedYears,
  roomLeft,
  roomRight,
  toldLine,
  valueGrid,
  type ToldLine,
} from './told-lines';

/** One measure: its lines on an axis from zero. */
export interface LinePanel {
  /** The measure and its unit. */
  readonly title: string;
  readonly lines: readonly ToldLine[];
  /** The least top of the axis: keeps it still while an input moves. */
  readonly ceiling?: number;
}

/** What a small model says, from year to year: a stock above the flows that fill and empty it. */
export interface LinePanels {
  readonly description: string;
  readonly years: readonly number[];
  readonly yearName?: (year: number) => string;
  /** What lies across, where it is not years: "Month". */
  readonly across?: string;
  readonly format: (value: number) => string;
  /** From top to bottom; the first is the largest. */
  readonly panels: readonly LinePanel[];
}

/** Panels below one another on one scale of years, each line named at its end. */
export function linePanels(spec: LinePanels, width: number): Drawing {
  const { years, yearName = String, format, panels } = spec;
  const size = textSize(width);
  const narrow = width < 560;
  const ends = panels.flatMap(({ lines }) => lines.map(lineEnd));
  const tops = panels.map(({ lines, ceiling = 0 }) =>
    highest([ceiling], ...lines.map((line) => line.values)),
  );
  const left = roomLeft(
    tops.map((top) => format(fromZero(top, [0, 1], 3).domain[1])),
    size,
  );
  const right = roomRight(
    ends.map(({ name }) => name),
    ends.map(({ value }) => format(value)),
    width,
    size,
  );
  const last = years.length - 1;
  const x = straight([0, last], [left, width - right], 5);
  const head = size * 2 + 6;
  let bottom = 0;
  const drawings = panels.flatMap(({ title, lines }, i) => {
    const tall = (narrow ? [150, 110] : [200, 140])[Math.min(i, 1)];
    const top = bottom + head + (i > 0 ? size : 0);
    bottom = top + tall;
    const y = fromZero(tops[i], [bottom, top], 3);
    return [
      label(0, top - size * 1.15, title, { class: 'strong', 'font-size': size }),
      valueGrid(y, [left, x(last)], size, format),
      ...lines.map((line) => toldLine(line, x, y)),
      endNames(lines.map(lineEnd), y, x(last) + 9, right - 9, size, format),
    ];
  });
  return picture(spec.description, width, bottom + size + 14, [
    ...drawings,
    namedYears(years, yearName, x, bottom, size),
  ]);
}

/** All lines of all panels, a row a year. */
export function panelsTable(
  { years, yearName = String, across = 'Year', format, panels }: LinePanels,
  caption: string,
): Table {
  const all = panels.flatMap(({ title, lines }) =>
    lines.map(({ label: name, values }) => ({ name, title, values })),
  );
  return {
    caption,
    columns: [
      { label: across },
      ...all.map(({ name, title }) => ({ label: name, unit: title, format })),
    ],
    rows: years.map((year, i) => [
      yearName(year),
      ...all.map(({ values }) => (Number.isFinite(values[i]) ? values[i] : 'not-applicable')),
    ]),
  };
}
