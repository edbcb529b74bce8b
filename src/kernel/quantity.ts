import { cellsOf, type Cell, type Structure } from './structure';

/** A named quantity in the model's single block of numbers: one entry for each of its cells. */
export interface Quantity {
  readonly entries: Int32Array;
  readonly cells: readonly Cell[];
  readonly over: readonly string[];
}

/** The cells of a stock: all label combinations that exist. */
export function stockCells(parts: Structure, stock: string): Cell[] {
  const found = parts.stocks[stock];
  if (!found) throw new Error(`unknown stock: ${stock}`);
  return cellsOf(parts.dimensions, found.over).filter(found.cells ?? (() => true));
}

/** The entry of a quantity that is one number. */
export function entryOf(quantities: ReadonlyMap<string, Quantity>, name: string): number {
  const quantity = quantities.get(name);
  if (!quantity || quantity.over.length > 0) throw new Error(`not a single number: ${name}`);
  return quantity.entries[0];
}

/** The entry of `quantity` at a cell that has at least its dimensions; −1 where it has none. */
export function entryAt(quantity: Quantity, cell: Cell): number {
  const index = quantity.cells.findIndex((own) => quantity.over.every((d) => own[d] === cell[d]));
  return index < 0 ? -1 : quantity.entries[index];
}
