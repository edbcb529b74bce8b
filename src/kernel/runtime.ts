import { entryOf } from './quantity';
import { checkLastHomes } from './last-home';
import type { Model } from './model';
import type { Plan } from './plan';
import { plan as planOf } from './planner';
import { programme, type Programme } from './programme';
import type { Structure } from './structure';

/** A model ready to run: its tables, its memory and its equations bound to that memory. */
export interface Runtime {
  readonly plan: Plan;
  readonly values: Float64Array;
  readonly programme: Programme;
  readonly levels: readonly {
    readonly start: number | { readonly parameter: string };
    readonly now: number;
    readonly next: number;
  }[];
  readonly years: number;
  readonly step: number;
  /** Parameters stand at the end of memory, from this entry on. */
  readonly firstParameter: number;
}

const made = new WeakMap<object, Runtime>();

/**
 * The runtime of a model, made once and kept: equations stay fast only while they see one set of
 * views. A run fills the memory anew, so nothing carries over from one to the next.
 */
export function runtime<S extends Structure>(model: Model<S>): Runtime {
  const known = made.get(model);
  if (known) return known;
  const plan = planOf(model as unknown as Model);
  checkLastHomes(plan);
  const { layout } = plan;
  const values = new Float64Array(layout.size);
  const fresh: Runtime = {
    plan,
    values,
    programme: programme(model, plan, values),
    levels: Object.entries(model.structure.levels).map(([name, level]) => ({
      start: level.start,
      now: entryOf(layout.state, name),
      next: entryOf(layout.changes, name),
    })),
    years: entryOf(layout.state, 'years'),
    step: entryOf(layout.state, 'step'),
    firstParameter: Math.min(
      layout.nowhere,
      ...[...layout.parameters.values()].map((quantity) => quantity.entries[0]),
    ),
  };
  made.set(model, fresh);
  return fresh;
}
