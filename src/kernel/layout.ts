import { arrivalCells, ratesByFlow } from './flow-entries';
import { stockCells, type Quantity } from './quantity';
import { cellsOf, type Cell } from './structure';
import type { Model } from './model';
import { checkUnits } from './unit-check';

/**
 * Where every quantity of a model lives. Stocks and pools come first, so cell i is entry i; the
 * entry after them is the world outside, where leavers go and are forgotten.
 */
export interface Layout {
  readonly size: number;
  readonly stockCells: number;
  /** Rates of flows from stocks stand from entry firstRate on, `rates` of them. */
  readonly firstRate: number;
  readonly rates: number;
  readonly state: ReadonlyMap<string, Quantity>;
  readonly parameters: ReadonlyMap<string, Quantity>;
  readonly changes: ReadonlyMap<string, Quantity>;
  /** An entry that is written and never read: where a block's cell has no such flow or offer. */
  readonly nowhere: number;
}

/** Lays a model out in memory, refusing names used twice and units not known. */
export function layout({ structure: parts }: Model): Layout {
  let size = 0;
  const place = (cells: readonly Cell[], over: readonly string[]): Quantity => {
    const entries = Int32Array.from(cells, (_, i) => size + i);
    size += cells.length;
    return { entries, cells, over };
  };
  const one = () => place([{}], []);
  const each = (stock: string, where: (cell: Cell) => boolean = () => true) =>
    place(stockCells(parts, stock).filter(where), parts.stocks[stock].over);
  const state = new Map<string, Quantity>();
  const changes = new Map<string, Quantity>();
  const parameters = new Map<string, Quantity>();
  const add = (map: Map<string, Quantity>, name: string, quantity: Quantity) => {
    if (map.has(name)) throw new Error(`name used twice: ${name} (${parts.name})`);
    map.set(name, quantity);
  };

  for (const name of Object.keys(parts.stocks)) add(state, name, each(name));
  const stockCount = size;
  size += 1;
  for (const name of Object.keys(parts.levels)) {
    add(state, name, one());
    add(changes, name, one());
  }
  for (const name of [...Object.keys(parts.noise), ...Object.keys(parts.sums), 'years', 'step'])
    add(state, name, one());
  for (const [name, sum] of Object.entries(parts.sums))
    if (sum.of in parts.stocks) add(state, `${name}AtStart`, one());
  for (const [name, auxiliary] of Object.entries(parts.auxiliaries)) {
    const quantity = auxiliary.each ? each(auxiliary.each) : one();
    add(state, name, quantity);
    add(changes, name, quantity);
  }
  for (const [name, stock] of Object.entries(parts.stocks))
    if (stock.pool) add(state, `${name}Inflow`, each(name));
  const firstRate = size;
  for (const [name, quantity] of ratesByFlow(parts, size)) {
    add(changes, name, quantity);
    size += quantity.cells.length;
  }
  const rates = size - firstRate;
  for (const [name, flow] of Object.entries(parts.flows))
    if (flow.from === 'outside') add(changes, name, arrivalCells(parts, flow.where, place));
  for (const [name, offer] of Object.entries(parts.offers)) {
    add(state, `${name}Moved`, one());
    if (offer.by !== 'rest') {
      add(changes, name, offer.by === 'amount' ? one() : each(offer.from, offer.where));
    }
  }
  for (const [name, parameter] of Object.entries(parts.parameters)) {
    const over = parameter.over ?? [];
    add(parameters, name, place(cellsOf(parts.dimensions, over), over));
  }
  checkUnits(parts);
  return {
    size: size + 1,
    stockCells: stockCount,
    firstRate,
    rates,
    state,
    parameters,
    changes,
    nowhere: size,
  };
}
