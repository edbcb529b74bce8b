import type { Plan } from './plan';

/** Children a year expected in each cell of a pool: hazards times stocks, and arrivals. */
export function inflow(plan: Plan, values: Float64Array, pool: string): () => void {
  const into = plan.layout.state.get(`${pool}Inflow`)!;
  const cells = plan.layout.state.get(pool)!;
  const shift = into.entries[0] - cells.entries[0];
  const first = cells.entries[0];
  const end = first + cells.cells.length;
  const inside = (to: number) => to >= first && to < end;
  const flows: { entry: number; from: number; to: number }[] = plan.arrivals
    .filter((move) => inside(move.to))
    .map(({ entry, to }) => ({ entry, from: -1, to: to + shift }));
  for (let i = plan.within; i < plan.flowTo.length; i++)
    if (inside(plan.flowTo[i]))
      flows.push({
        entry: plan.layout.firstRate + i,
        from: plan.flowFrom[i],
        to: plan.flowTo[i] + shift,
      });
  const entry = Int32Array.from(flows, (flow) => flow.entry);
  const from = Int32Array.from(flows, (flow) => flow.from);
  const to = Int32Array.from(flows, (flow) => flow.to);
  return () => {
    values.fill(0, first + shift, end + shift);
    for (let i = 0; i < entry.length; i++)
      values[to[i]] += from[i] < 0 ? values[entry[i]] : values[entry[i]] * values[from[i]];
  };
}
