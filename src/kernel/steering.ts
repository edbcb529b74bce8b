import type { Layout } from './layout';
import { entryOf } from './quantity';
import type { Structure } from './structure';

/** One number of a future that can be set between two months. */
export interface Handle {
  get(): number;
  set(value: number): void;
}

/** What steering can take hold of: parameters and levels that are one number, and never a child. */
export interface Reach {
  parameter(name: string): Handle;
  level(name: string): Handle;
}

/**
 * Acts on the current future before the step from `month` to `month` + 1. Parameters stand as they
 * were drawn each time it is called, whatever it set before; levels stand where they have come to.
 * @param draw whose chance the coming month takes
 */
export type Steer = (month: number, draw: number) => void;

/** Takes hold of what it will set, once a run. */
export type Steering = (reach: Reach) => Steer;

/** Handles over a run's memory; a name that the model lacks is refused. */
export function reachOf(parts: Structure, memory: Layout, values: Float64Array): Reach {
  const handle = (entry: number): Handle => ({
    get: () => values[entry],
    set(value) {
      if (!Number.isFinite(value)) throw new Error('not a number: steered');
      values[entry] = value;
    },
  });
  return {
    parameter(name) {
      const quantity = memory.parameters.get(name);
      if (quantity?.entries.length !== 1) throw new Error(`no such parameter: ${name} (steered)`);
      return handle(quantity.entries[0]);
    },
    level(name) {
      if (!Object.hasOwn(parts.levels, name)) throw new Error(`no such level: ${name} (steered)`);
      return handle(entryOf(memory.state, name));
    },
  };
}

/** The parameters of a run as its place has them, and as the future being made drew them. */
export interface StandingParameters {
  asGiven(): void;
  /** Those that stand now are the future's own. */
  keep(): void;
  asKept(): void;
}

/** Takes note of parameters, which stand at the end of memory: steering sets them over and over. */
export function standingParameters(values: Float64Array, first: number): StandingParameters {
  const given = values.slice(first);
  const kept = given.slice();
  return {
    asGiven: () => values.set(given, first),
    keep: () => kept.set(values.subarray(first)),
    asKept: () => values.set(kept, first),
  };
}
