import { figureText } from './format';

/** A cell: a number, words, or why there is no number. */
export type Cell = number | string;

/** The figures behind a picture. Rows have one cell a column; the first column names the row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** "children", "£ a year"; stands in the heading and in files. */
  readonly unit?: string;
  /** How numbers of this column are shown; files keep them as they are. */
  readonly format?: (value: number) => string;
}

/** A cell as shown on the page. */
export function cellText(cell: Cell, column: Column): string {
  if (typeof cell === 'number') return figureText(cell, column.format);
  if (cell === 'suppressed' || cell === 'not-applicable' || cell === 'missing') {
    return figureText(cell);
  }
  return cell;
}
