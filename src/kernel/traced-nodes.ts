import type { Layout } from './layout';
import type { Structure } from './structure';
import type { Kind, TracedNode } from './trace';

/** Everything with a name in a model, declared or derived by the kernel. */
export function tracedNodes(parts: Structure, memory: Layout): TracedNode[] {
  const nodes: TracedNode[] = [];
  const add = (kind: Kind, name: string, unit: string, about: string): void => {
    nodes.push({ name, kind, unit, about });
  };
  for (const [name, { pool, unit, about }] of Object.entries(parts.stocks)) {
    add(pool ? 'pool' : 'stock', name, unit, about);
    if (pool) add('inflow', `${name}Inflow`, 'children/year', `${about}: expected a year`);
  }
  for (const [name, { unit, about }] of Object.entries(parts.levels))
    add('level', name, unit, about);
  for (const [name, { about }] of Object.entries(parts.noise)) add('noise', name, 'ratio', about);
  for (const [name, { unit, about }] of Object.entries(parts.sums)) {
    add('sum', name, unit, about);
    if (memory.state.has(`${name}AtStart`))
      add('start', `${name}AtStart`, unit, `${about}: at the start`);
  }
  for (const [name, { unit, about }] of Object.entries(parts.auxiliaries))
    add('auxiliary', name, unit, about);
  for (const [name, { unit, about }] of Object.entries(parts.flows)) add('flow', name, unit, about);
  for (const [name, { by, about }] of Object.entries(parts.offers)) {
    const unit = by === 'hazard' ? '1/year' : by === 'amount' ? 'children/month' : 'share';
    add('offer', name, unit, about);
    add('moved', `${name}Moved`, 'children', `${about}: moved last month`);
  }
  for (const [name, { unit, about }] of Object.entries(parts.parameters))
    add('parameter', `p.${name}`, unit, about);
  add('time', 'years', 'years', 'Years since the start');
  add('time', 'step', 'years', 'Length of a step of the calculation: a month');
  return nodes;
}
