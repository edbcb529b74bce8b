import { fromCSV } from 'arquero';
import type { DatasetSource } from '../../datasets/source';
import type { Figure } from '../kernel/figure';
import { readCell } from './packed-cell';
import { sourceOf } from './sources';

const texts = import.meta.glob<string>('../../datasets/*/data.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Rows of a dataset as the words they are written in; an empty cell is "". */
export function wordsOf(dataset: string): readonly Readonly<Record<string, string>>[] {
  const rows = parsed(dataset).objects() as Record<string, string | null>[];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text ?? ''])),
  );
}

/** Column names of a dataset's `data.csv`, in order. */
export function columnsOf(dataset: string): readonly string[] {
  return parsed(dataset).columnNames();
}

/** A dataset of figures: one row a place and year. */
export interface FigureTable {
  readonly source: DatasetSource;
  /** Codes with at least one row. */
  readonly codes: readonly string[];
  /** Years of a place's rows, as written in the table. */
  years(code: string): readonly number[];
  /** The figure of a cell, or undefined where the place has no row for the year. */
  figure(code: string, year: number, column: string): Figure | undefined;
}

/** Parses a dataset of figures; a cell that is no figure is an error naming the cell. */
export function figureTable(dataset: string): FigureTable {
  const source = sourceOf(dataset);
  const [codeColumn, yearColumn, ...columns] = Object.keys(source.columns);
  const places = new Map<string, Map<number, Map<string, Figure>>>();
  for (const row of wordsOf(dataset)) {
    const code = row[codeColumn];
    const year = Number(row[yearColumn]);
    const years = places.get(code) ?? new Map<number, Map<string, Figure>>();
    if (years.has(year)) throw new Error(`two rows for ${code} ${year} in ${dataset}`);
    years.set(
      year,
      new Map(columns.map((name) => [name, figureIn(row[name], dataset, code, year, name)])),
    );
    places.set(code, years);
  }
  return {
    source,
    codes: [...places.keys()],
    years: (code) => [...(places.get(code)?.keys() ?? [])],
    figure: (code, year, column) => places.get(code)?.get(year)?.get(column),
  };
}

function parsed(dataset: string) {
  const text = texts[`../../datasets/${dataset}/data.csv`];
  if (text === undefined) throw new Error(`no data.csv: ${dataset}`);
  return fromCSV(text, { autoType: false });
}

function figureIn(
  text: string,
  dataset: string,
  code: string,
  year: number,
  column: string,
): Figure {
  const figure = readCell(text);
  if (figure === undefined) {
    throw new Error(`no figure: "${text}" (${dataset}, ${code}, ${year}, ${column})`);
  }
  return figure;
}
