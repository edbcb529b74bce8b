import { nameKey } from '../maths/name-key';
import { flowsByCell } from './cell-flows';
import { layout, type Layout } from './layout';
import type { Model } from './model';
import type { Move, Plan, PlannedOffer } from './plan';
import { entryAt, entryOf, stockCells } from './quantity';
import type { Cell, Structure, Target } from './structure';

/** Tells the numbers of those who leave again within the step from the numbers of leaving. */
const AGAIN = 0x5bd1e995;

/** Turns a model's declarations into flat tables, checking every name and target on the way. */
export function plan(model: Model): Plan {
  const parts = model.structure;
  const memory = layout(model);
  const outside = memory.stockCells;
  const counted = [...Object.keys(parts.flows), ...Object.keys(parts.offers)];
  const find = (target: Target, part: string): number => {
    if (target === undefined) return -1;
    if (target === 'outside') return outside;
    const stock = memory.state.get(target.stock);
    const entry = stock && target.stock in parts.stocks ? entryAt(stock, target.cell) : -1;
    if (entry < 0)
      throw new Error(`no such cell: ${target.stock} ${labels(target.cell)} (${part})`);
    return entry;
  };
  const moves = (name: string, part: Declared): Move[] => {
    const own = memory.changes.get(name);
    const pool = part.from === 'outside' ? poolOf(parts) : part.from;
    const cells = stockCells(parts, pool).filter(part.where ?? (() => true));
    return cells.flatMap((cell) => {
      const to = find(part.to(cell), name);
      if (to < 0) return [];
      const from = part.from === 'outside' ? -1 : find({ stock: part.from, cell }, name);
      const site = nameKey(`${name}/${labels(cell)}`);
      const entry = own ? entryAt(own, cell) : memory.nowhere;
      return [{ entry, from, to, name: counted.indexOf(name), site }];
    });
  };

  const isPool = new Uint8Array(outside + 1);
  const site = new Int32Array(outside);
  for (const [name, stock] of Object.entries(parts.stocks))
    for (const cell of stockCells(parts, name)) {
      const entry = find({ stock: name, cell }, name);
      isPool[entry] = stock.pool ? 1 : 0;
      site[entry] = nameKey(`${name}/${labels(cell)}`);
    }
  const flows = Object.entries(parts.flows).flatMap(([name, flow]) => moves(name, flow));
  const fromStocks = flows.filter((move) => move.from >= 0).sort((a, b) => a.entry - b.entry);
  const within = fromStocks.filter((move) => isPool[move.to] === 0).length;
  const arrivals = flows.filter((move) => move.from < 0);
  const sites = [...site, ...site.map((key) => key ^ AGAIN), ...arrivals.map((move) => move.site)];
  const offers = Object.entries(parts.offers).map(([name, offer]): PlannedOffer => {
    const own = moves(name, offer);
    const first = sites.length;
    if (offer.by === 'amount') sites.push(nameKey(name));
    else sites.push(...own.map((move) => move.site));
    const room = offer.room === undefined ? -1 : roomEntry(memory, offer.room, name);
    const list = (of: (move: Move) => number) => Int32Array.from(own, of);
    return {
      by: offer.by,
      room,
      name: counted.indexOf(name),
      moved: entryOf(memory.state, `${name}Moved`),
      sites: first,
      entry: list(({ entry }) => entry),
      from: list(({ from }) => from),
      to: list(({ to }) => to),
    };
  });
  return {
    layout: memory,
    outside,
    isPool,
    flowFrom: Int32Array.from(fromStocks, (move) => move.from),
    flowTo: Int32Array.from(fromStocks, (move) => move.to),
    flowName: Int32Array.from(fromStocks, (move) => move.name),
    flowSite: Int32Array.from(fromStocks, (move) => move.site),
    within,
    ...flowsByCell(fromStocks, outside, within),
    site,
    arrivals,
    arrivalSites: 2 * outside,
    sites: Int32Array.from(sites),
    offers,
    counted,
  };
}

interface Declared {
  readonly from: string;
  readonly where?: (cell: Cell) => boolean;
  readonly to: (cell: Cell) => Target;
}

function poolOf(parts: Structure): string {
  return Object.keys(parts.stocks).find((name) => parts.stocks[name].pool) as string;
}

function roomEntry(memory: Layout, room: string, offer: string): number {
  const quantity = memory.changes.get(room);
  if (!quantity) throw new Error(`unknown room: ${room} (offer ${offer})`);
  return quantity.entries[0];
}

function labels(cell: Cell): string {
  return Object.values(cell).join('/');
}
