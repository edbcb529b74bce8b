import { stockCells, type Quantity } from './quantity';
import type { Cell, Structure, Target } from './structure';

/**
 * Rates of flows from stocks, flow by flow: first every cell of those that stay within the model's
 * stocks or leave it, then those to a pool. The integrator sweeps them in this order.
 */
export function ratesByFlow(parts: Structure, first: number): Map<string, Quantity> {
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
export function arrivalCells(
  parts: Structure,
  where: ((cell: Cell) => boolean) | undefined,
  place: (cells: readonly Cell[], over: readonly string[]) => Quantity,
): Quantity {
  const pool = Object.keys(parts.stocks).find((name) => parts.stocks[name].pool);
  if (!pool) throw new Error(`arrivals need a pool to land in (${parts.name})`);
  return place(stockCells(parts, pool).filter(where ?? (() => true)), parts.stocks[pool].over);
}
