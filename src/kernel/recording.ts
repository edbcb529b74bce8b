import { nameKey } from '../maths/name-key';
import type { Layout } from './layout';
import type { Block, Changes, Equations, Model, Parameters, State } from './model';
import type { Quantity } from './quantity';
import type { Structure } from './structure';

/**
 * What a model's equations were seen to do: by name written, the names read for it. A parameter is
 * called as equations call it, `p.ageing`: a flow may have the same name.
 */
export type Reads = ReadonlyMap<string, ReadonlySet<string>>;

/** The values given to equations under recording differ by round, so that both sides of a choice run. */
const ROUNDS = 4;

/**
 * Runs each block of equations a few times over views that only take notes. What is read before a
 * write belongs to it: equations are one assignment a line and share nothing but named quantities.
 * @throws where an equation reads or writes a name that the model does not have
 */
export function recordReads<S extends Structure>(model: Model<S>, memory: Layout): Reads {
  const reads = new Map<string, Set<string>>();
  const blocks = [...(model.constants ?? []), ...model.equations, ...model.closing];
  for (const block of blocks)
    for (let round = 0; round < ROUNDS; round++)
      if ('run' in block) record(block, memory, reads, round);
  return reads;
}

/** The names that a reporting function reads. */
export function namesRead<S extends Structure>(
  value: (s: State<S>, p: Parameters<S>) => number,
  memory: Layout,
): Set<string> {
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round++)
    value(reading(memory.state, seen, round), reading(memory.parameters, seen, round, 'p.'));
  return seen;
}

function record<S extends Structure>(
  { run, each }: { readonly run: Equations<S>; readonly each: string } & Block<S>,
  memory: Layout,
  reads: Map<string, Set<string>>,
  round: number,
): void {
  const seen = new Set<string>();
  const changes = new Proxy({} as Changes<S>, {
    get: (_, name) => fail(`${String(name)} is read among changes (block of ${each})`),
    set(_, name) {
      const known = memory.changes.has(String(name));
      if (!known) fail(`unknown name: ${String(name)} is written (block of ${each})`);
      const own = reads.get(String(name)) ?? new Set<string>();
      for (const other of seen) own.add(other);
      reads.set(String(name), own);
      seen.clear();
      return true;
    },
  });
  run(reading(memory.state, seen, round), reading(memory.parameters, seen, round, 'p.'), changes);
}

/** A view that notes each name read and answers with some number above nothing. */
function reading<T extends object>(
  known: ReadonlyMap<string, Quantity>,
  seen: Set<string>,
  round: number,
  prefix = '',
): T {
  return new Proxy({} as T, {
    get(_, name) {
      if (!known.has(String(name))) fail(`unknown name: ${String(name)} is read`);
      seen.add(prefix + String(name));
      return (((nameKey(String(name)) >>> (8 * round)) & 255) + 1) / 64;
    },
  });
}

function fail(message: string): never {
  throw new Error(message);
}
