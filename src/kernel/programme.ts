import { inflow } from './inflow';
import { type Layout } from './layout';
import { entryOf } from './quantity';
import type { Block, Equations, Model } from './model';
import type { Plan } from './plan';
import type { Structure } from './structure';
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
  readonly outputs: readonly {
    readonly value?: () => number;
    readonly accrues: number;
    readonly counts: readonly number[];
  }[];
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
    outputs: Object.values(model.outputs).map((output) => ({
      value: 'value' in output ? () => output.value(once.s, once.p) : undefined,
      accrues: 'accrues' in output ? entryOf(memory.state, output.accrues) : -1,
      counts: 'counts' in output ? output.counts.map((name) => countOf(plan, name)) : [],
    })),
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
  const { of, where = () => true } = parts.sums[name];
  const source = memory.state.get(of);
  if (!source) throw new Error(`unknown quantity: ${of} (sum ${name})`);
  const into = entryOf(memory.state, name);
  const from = source.cells.flatMap((cell, i) => (where(cell) ? [source.entries[i]] : []));
  const entries = Int32Array.from(from);
  return () => {
    let total = 0;
    for (let i = 0; i < entries.length; i++) total += values[entries[i]];
    values[into] = total;
  };
}

function countOf({ counted }: Plan, name: string): number {
  const index = counted.indexOf(name);
  if (index < 0) throw new Error(`unknown flow or offer: ${name} (output)`);
  return index;
}
