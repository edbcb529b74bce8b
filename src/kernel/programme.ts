import { boundOutput, type BoundOutput } from './bound-output';
import { inflow } from './inflow';
import { type Layout } from './layout';
import { entryOf } from './quantity';
import type { Block, Equations, Model } from './model';
import type { Plan } from './plan';
import type { Structure } from './structure';
import { total } from './total';
import { views } from './views';

/** The runnable form of a model's equations over one block of numbers. */
export interface Programme {
  /** What stays the same through a future. */
  readonly constants: readonly (() => void)[];
  /** Rates, rooms, chances and the next levels, in the order written. */
  readonly equations: readonly (() => void)[];
  /** Keeps the start's sums of stocks, for equations that compare with the start. */
  readonly remember: () => void;
  /** Sums of stocks, then the closing equations. */
  readonly close: () => void;
  readonly outputs: ReadonlyMap<string, BoundOutput>;
}

/** Binds a model's equations to its memory. */
export function programme<S extends Structure>(
  model: Model<S>,
  plan: Plan,
  values: Float64Array,
): Programme {
  const { structure: parts } = model;
  const memory = plan.layout;
  const once = views(model, memory, values, 'once');
  const namesOfSums = Object.keys(parts.sums).filter((name) => parts.sums[name].of in parts.stocks);
  const sumsOfStocks = namesOfSums.map((name) => sum(parts, memory, values, name));
  const bind = (block: Block<S>): (() => void) => {
    if ('sum' in block) return sum(parts, memory, values, block.sum);
    if ('inflow' in block) return inflow(plan, values, block.inflow);
    if (block.each === 'once') return () => block.run(once.s, once.p, once.f);
    return forEachCell(block.run, views(model, memory, values, block.each, block.where));
  };
  const closing = model.closing.map(bind);
  return {
    constants: (model.constants ?? []).map(bind),
    equations: model.equations.map(bind),
    remember: () => {
      for (const name of namesOfSums)
        values[entryOf(memory.state, `${name}AtStart`)] = values[entryOf(memory.state, name)];
    },
    close: () => {
      for (const take of sumsOfStocks) take();
      for (const block of closing) block();
    },
    outputs: new Map(
      Object.entries(model.outputs).map(([name, output]) => [
        name,
        boundOutput(output, plan, values, once),
      ]),
    ),
  };
}

function forEachCell<S extends Structure>(
  run: Equations<S>,
  { cursor, cells, s, p, f }: ReturnType<typeof views<S>>,
): () => void {
  return () => {
    for (let cell = 0; cell < cells; cell++) {
      cursor.cell = cell;
      run(s, p, f);
    }
  };
}

function sum(parts: Structure, memory: Layout, values: Float64Array, name: string): () => void {
  const add = total(memory, values, parts.sums[name]);
  const into = entryOf(memory.state, name);
  return () => {
    values[into] = add();
  };
}
