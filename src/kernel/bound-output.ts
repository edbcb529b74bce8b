import type { Output } from './model';
import type { Plan } from './plan';
import { entryOf } from './quantity';
import type { Structure } from './structure';
import { total } from './total';
import type { Views } from './views';

/** One output bound to memory: read from the state, accrued over the month, or counted. */
export interface BoundOutput {
  readonly value?: () => number;
  readonly accrues: number;
  readonly counts: readonly number[];
}

/** Binds an output; `once` is the view of equations that run once. */
export function boundOutput<S extends Structure>(
  output: Output<S>,
  plan: Plan,
  values: Float64Array,
  { s, p }: Views<S>,
): BoundOutput {
  const none = { accrues: -1, counts: [] };
  if ('value' in output) return { ...none, value: () => output.value(s, p) };
  if ('of' in output) return { ...none, value: total(plan.layout, values, output) };
  if ('accrues' in output) return { ...none, accrues: entryOf(plan.layout.state, output.accrues) };
  return { ...none, counts: output.counts.map((name) => countOf(plan, name)) };
}

function countOf({ counted }: Plan, name: string): number {
  const index = counted.indexOf(name);
  if (index < 0) throw new Error(`unknown flow or offer: ${name} (output)`);
  return index;
}
