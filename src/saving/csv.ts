import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from '../charts/table';
import { headingsOf, rowsOf } from './cells';

/** The tables as one CSV: the notes first, a line each, then each table under its caption. */
export function csvOf(tables: readonly Table[], notes: readonly string[] = []): string {
  const head = notes.length > 0 ? [csvLines(notes.map((note) => [note]))] : [];
  const parts = tables.map((table) =>
    csvLines([[table.caption], headingsOf(table), ...rowsOf(table)]),
  );
  return [...head, ...parts].join('\n');
}

/** Rows as lines of CSV, each ended. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map(safe)))}\n`;
}

/** A spreadsheet runs text that starts like a formula: an apostrophe keeps it text. */
function safe(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (/^[\t\r]/.test(cell)) return `'${cell}`;
  return /^\s*[=+\-@＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
}
