import type { Layout } from './layout';
import { stockCells } from './quantity';
import type { Flow, Offer, Structure } from './structure';
import type { Bearing, TracedEdge } from './trace';

/** What bears on what by declaration alone, whatever the equations say. */
export function declaredEdges(parts: Structure, memory: Layout): TracedEdge[] {
  const edges: TracedEdge[] = [];
  const add = (from: string, to: string, as: Bearing): void => {
    edges.push({ from, to, as });
  };
  const moves = Object.entries<Flow | Offer>({ ...parts.flows, ...parts.offers });
  for (const [name, move] of moves) {
    if (move.from !== 'outside') add(move.from, name, 'move');
    for (const stock of landings(parts, move)) add(name, stock, 'move');
    if ('room' in move && move.room !== undefined) add(move.room, name, 'room');
  }
  for (const [name, { pool }] of Object.entries(parts.stocks))
    if (pool)
      for (const [flow, move] of Object.entries(parts.flows))
        if (landings(parts, move).has(name)) {
          add(flow, `${name}Inflow`, 'sum');
          if (move.from !== 'outside') add(move.from, `${name}Inflow`, 'sum');
        }
  for (const [name, { of }] of Object.entries(parts.sums)) {
    add(of, name, 'sum');
    if (memory.state.has(`${name}AtStart`)) add(name, `${name}AtStart`, 'start');
  }
  for (const [name, { sd, halfLife }] of Object.entries(parts.noise)) {
    add(`p.${sd}`, name, 'spread');
    add(`p.${halfLife}`, name, 'spread');
  }
  for (const [name, { start }] of Object.entries(parts.levels))
    if (typeof start !== 'number') add(`p.${start.parameter}`, name, 'start');
  for (const name of Object.keys(parts.offers)) add(name, `${name}Moved`, 'sum');
  return edges;
}

/** The stocks in which the children of a flow or offer can land. */
function landings(parts: Structure, { from, where = () => true, to }: Flow | Offer): Set<string> {
  const pool = Object.keys(parts.stocks).find((name) => parts.stocks[name].pool);
  const begin = from === 'outside' ? pool : from;
  const landed = new Set<string>();
  for (const cell of begin ? stockCells(parts, begin).filter(where) : []) {
    const target = to(cell);
    if (target !== undefined && target !== 'outside') landed.add(target.stock);
  }
  return landed;
}
