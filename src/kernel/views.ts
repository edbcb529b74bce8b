import { type Layout } from './layout';
import { entryAt, stockCells, type Quantity } from './quantity';
import type { Changes, Model, Parameters, State } from './model';
import type { Cell, Structure } from './structure';

/** Which cell of its block an equation stands at. */
export interface Cursor {
  cell: number;
}

/** The three views through which equations read and write one block of numbers. */
export interface Views<S extends Structure = Structure> {
  readonly cursor: Cursor;
  readonly cells: number;
  readonly s: State<S>;
  readonly p: Parameters<S>;
  readonly f: Changes<S>;
}

/**
 * Builds the views of a block over `values`, once a model. A name at a cell is a look-up in a
 * table made here, so equations stay plain assignments. A name that the block's cells cannot
 * resolve throws when it is used.
 */
export function views<S extends Structure>(
  model: Model<S>,
  plan: Layout,
  values: Float64Array,
  each: string,
  where: (cell: Cell) => boolean = () => true,
): Views<S> {
  const cells: readonly Cell[] =
    each === 'once' ? [{}] : stockCells(model.structure, each).filter(where);
  const over = each === 'once' ? [] : model.structure.stocks[each].over;
  const cursor: Cursor = { cell: 0 };
  const view = (quantities: ReadonlyMap<string, Quantity>) => {
    const names = {};
    for (const [name, quantity] of quantities) {
      if (!quantity.over.every((dimension) => over.includes(dimension))) refuse(names, name, each);
      else if (quantity.over.length === 0) scalar(names, name, values, quantity.entries[0]);
      else celled(names, name, values, entries(quantity, cells, plan.nowhere), cursor);
    }
    return Object.create(names) as never;
  };
  return {
    cursor,
    cells: cells.length,
    s: view(plan.state),
    p: view(plan.parameters),
    f: view(plan.changes),
  };
}

function entries(quantity: Quantity, cells: readonly Cell[], nowhere: number): Int32Array {
  return Int32Array.from(cells, (cell) => {
    const entry = entryAt(quantity, cell);
    return entry < 0 ? nowhere : entry;
  });
}

function scalar(names: object, name: string, values: Float64Array, entry: number): void {
  Object.defineProperty(names, name, {
    get: () => values[entry],
    set: (value: number) => {
      values[entry] = value;
    },
  });
}

function celled(
  names: object,
  name: string,
  values: Float64Array,
  table: Int32Array,
  cursor: Cursor,
): void {
  Object.defineProperty(names, name, {
    get: () => values[table[cursor.cell]],
    set: (value: number) => {
      values[table[cursor.cell]] = value;
    },
  });
}

function refuse(names: object, name: string, each: string): void {
  const fail = () => {
    throw new Error(`${name} has dimensions that a block of ${each} does not`);
  };
  Object.defineProperty(names, name, { get: fail, set: fail });
}
