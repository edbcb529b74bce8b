import { stockCells } from './quantity';
import type { Structure } from './structure';
import { UNITS } from './unit';

/**
 * Refuses units that are not known or do not go together: flows with the stocks they join, sums
 * with what they add up, levels with where they start, room with those it takes.
 */
export function checkUnits(parts: Structure): void {
  for (const kind of ['stocks', 'levels', 'sums', 'auxiliaries', 'flows', 'parameters'] as const)
    for (const [name, { unit }] of Object.entries(parts[kind]))
      if (!(UNITS as readonly string[]).includes(unit))
        throw new Error(`unknown unit: ${unit} (${name})`);
  checkMoves(parts);
  for (const [name, { of, unit }] of Object.entries(parts.sums)) {
    const added = parts.stocks[of] ?? parts.auxiliaries[of];
    if (!added) throw new Error(`unknown quantity: ${of} (sum ${name})`);
    agree(unit, [added.unit], name);
  }
  for (const [name, { start, unit }] of Object.entries(parts.levels))
    if (typeof start !== 'number') agreeOf(parts, start.parameter, [unit], name);
  for (const [name, { sd, halfLife }] of Object.entries(parts.noise)) {
    agreeOf(parts, sd, ['ratio'], name);
    agreeOf(parts, halfLife, ['years'], name);
  }
}

function checkMoves(parts: Structure): void {
  for (const [name, { from, unit }] of Object.entries(parts.flows))
    agree(unit, [from === 'outside' ? 'children/year' : '1/year'], name);
  for (const [name, { room }] of Object.entries(parts.offers)) {
    const limit = room === undefined ? undefined : parts.auxiliaries[room];
    if (limit) agree(limit.unit, ['places', 'children'], `${room}, room of ${name}`);
  }
  for (const [name, { from, where = () => true, to }] of Object.entries({
    ...parts.flows,
    ...parts.offers,
  })) {
    if (from === 'outside') continue;
    for (const cell of stockCells(parts, from).filter(where)) {
      const target = to(cell);
      if (target === undefined || target === 'outside' || !parts.stocks[target.stock]) continue;
      agree(parts.stocks[target.stock].unit, [parts.stocks[from].unit], `${target.stock}, ${name}`);
    }
  }
}

function agreeOf(parts: Structure, parameter: string, wanted: string[], part: string): void {
  const found = parts.parameters[parameter];
  if (!found) throw new Error(`unknown parameter: ${parameter} (${part})`);
  agree(found.unit, wanted, `${parameter}, ${part}`);
}

function agree(unit: string, wanted: readonly string[], part: string): void {
  if (!wanted.includes(unit))
    throw new Error(`unit ${unit} where ${wanted.join(' or ')} belongs (${part})`);
}
