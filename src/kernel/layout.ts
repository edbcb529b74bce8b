import { cellsOf, type Cell, type Structure, type Target } from './structure';
import type { Model } from './model';
import { checkUnit } from './unit';

/** A named quantity in the model's single block of numbers: one entry for each of its cells. */
export interface Quantity {
  readonly entries: Int32Array;
  readonly cells: readonly Cell[];
  readonly over: readonly string[];
}

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
  for (const [name, offer] of Object.entries(parts.offers))
    if (offer.by !== 'rest') {
      add(changes, name, offer.by === 'amount' ? one() : each(offer.from, offer.where));
    }
  for (const [name, parameter] of Object.entries(parts.parameters)) {
    const over = parameter.over ?? [];
    add(parameters, name, place(cellsOf(parts.dimensions, over), over));
  }
  for (const kind of ['stocks', 'levels', 'sums', 'auxiliaries', 'flows', 'parameters'] as const)
    for (const [name, part] of Object.entries(parts[kind])) checkUnit(part.unit, name);
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

/**
 * Rates of flows from stocks, flow by flow: first every cell of those that stay within the model's
 * stocks or leave it, then those to a pool. The integrator sweeps them in this order.
 */
function ratesByFlow(parts: Structure, first: number): Map<string, Quantity> {
  const flows = Object.entries(parts.flows).filter(([, flow]) => flow.from !== 'outside');
  const cells = new Map<string, Cell[]>(flows.map(([name]) => [name, []]));
  const entries = new Map<string, number[]>(flows.map(([name]) => [name, []]));
  let next = first;
  for (const toPool of [false, true])
    for (const [name, flow] of flows)
      for (const cell of stockCells(parts, flow.from)) {
        const target = flow.where?.(cell) === false ? undefined : flow.to(cell);
        if (target === undefined || leadsToPool(parts, target) !== toPool) continue;
        cells.get(name)!.push(cell);
        entries.get(name)!.push(next++);
      }
  return new Map(
    flows.map(([name, flow]) => [
      name,
      {
        cells: cells.get(name)!,
        entries: Int32Array.from(entries.get(name)!),
        over: parts.stocks[flow.from].over,
      },
    ]),
  );
}

/** Whether a child who goes there needs a home found within the step. */
function leadsToPool(parts: Structure, target: Exclude<Target, undefined>): boolean {
  return target !== 'outside' && parts.stocks[target.stock]?.pool === true;
}

/** Arrivals from outside have a cell for each cell of the pool or stock they may land in. */
function arrivalCells(
  parts: Structure,
  where: ((cell: Cell) => boolean) | undefined,
  place: (cells: readonly Cell[], over: readonly string[]) => Quantity,
): Quantity {
  const pool = Object.keys(parts.stocks).find((name) => parts.stocks[name].pool);
  if (!pool) throw new Error(`arrivals need a pool to land in (${parts.name})`);
  return place(stockCells(parts, pool).filter(where ?? (() => true)), parts.stocks[pool].over);
}
