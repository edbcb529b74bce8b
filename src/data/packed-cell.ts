import type { Figure } from '../kernel/figure';

/** A figure as it travels: the number, "c" suppressed, "z" not applicable, null missing. */
export type PackedCell = number | 'c' | 'z' | null;

export function packCell(figure: Figure): PackedCell {
  if (typeof figure === 'number') return figure;
  return { suppressed: 'c' as const, 'not-applicable': 'z' as const, missing: null }[figure];
}

/** The figure of a packed cell, or undefined where the cell is none. */
export function unpackCell(cell: unknown): Figure | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (cell === 'c') return 'suppressed';
  if (cell === 'z') return 'not-applicable';
  return cell === null ? 'missing' : undefined;
}

/** The figure of a cell of a `data.csv`, where missing is empty; undefined where it is none. */
export function readCell(text: string): Figure | undefined {
  if (text === '') return 'missing';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === 'c' || text === 'z' ? unpackCell(text) : undefined;
}
