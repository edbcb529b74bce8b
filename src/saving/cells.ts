import { cellText, type Cell, type Table } from '../charts/table';

/** Headings with their units: "Published (children)". */
export function headingsOf({ columns }: Table): string[] {
  return columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
}

/** Rows as they are saved: a number whole and exact, all else in the words that the page shows. */
export function rowsOf({ columns, rows }: Table): Cell[][] {
  return rows.map((row) =>
    row.map((cell, i) => (Number.isFinite(cell) ? cell : cellText(cell, columns[i]))),
  );
}
