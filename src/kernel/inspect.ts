import type { Baseline, Model } from './model';
import type { Quantity } from './quantity';
import { runtime } from './runtime';
import { simulate } from './simulate';
import type { Structure } from './structure';

/** The numbers behind a name at one moment. */
export interface Reading {
  /** Lowest and highest over its cells. */
  readonly least: number;
  readonly most: number;
  /** Over all its cells, where its unit can be added up or it is one number. */
  readonly total?: number;
  /** Of a flow or offer: children moved in the month that follows. */
  readonly moved?: number;
}

/** Every named quantity of a model at some months, by the names of the trace. */
export interface Inspection {
  readonly months: readonly number[];
  /** By name, a reading for each of `months`. */
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
}

const ADDS_UP: readonly string[] = ['children', 'children/year', 'children/month']
  .concat(['households', 'households/year', 'places'])
  .concat(['GBP', 'GBP/year', 'GBP/month']);

/**
 * Looks into the expected course of a place, all parameters at their central value: the state at
 * the end of each month asked for, with the rates and chances that follow from it.
 */
export function inspect<S extends Structure>(
  model: Model<S>,
  baseline: Baseline,
  months: readonly number[],
): Inspection {
  const readings: Record<string, Reading[]> = {};
  for (const month of months) {
    for (const [name, reading] of readingsAt(model, baseline, month))
      (readings[name] ??= []).push(reading);
  }
  return { months, readings };
}

function readingsAt<S extends Structure>(
  model: Model<S>,
  baseline: Baseline,
  month: number,
): Map<string, Reading> {
  const { plan, programme, values } = runtime(model);
  const { state, changes, parameters } = plan.layout;
  const found = new Map<string, Reading>();
  const units = unitsOf(model.structure);
  const read = (name: string, { entries }: Quantity): void => {
    if (found.has(name)) return;
    const numbers = Array.from(entries, (entry) => values[entry]);
    const adds = numbers.length === 1 || ADDS_UP.includes(units.get(name) ?? 'children');
    found.set(name, {
      least: Math.min(...numbers),
      most: Math.max(...numbers),
      total: adds ? numbers.reduce((sum, number) => sum + number, 0) : undefined,
    });
  };
  simulate(model, baseline, {
    seed: 0,
    from: 0,
    to: 1,
    months: month + 1,
    mode: 'expected',
    uncertain: false,
    watch(now, { counts }) {
      if (now === month) {
        const before = values.slice();
        for (const block of programme.equations) block();
        for (const [name, quantity] of state) read(name, quantity);
        for (const [name, quantity] of changes) read(name, quantity);
        for (const [name, quantity] of parameters) read(`p.${name}`, quantity);
        values.set(before);
      }
      if (now === month + 1)
        plan.counted.forEach((name, i) => {
          const { least = 1, most = 1, total } = found.get(name) ?? {};
          found.set(name, { least, most, total, moved: counts[i] });
        });
    },
  });
  return found;
}

function unitsOf(parts: Structure): ReadonlyMap<string, string> {
  const { stocks, levels, sums, auxiliaries, flows, parameters } = parts;
  const plain = [stocks, levels, sums, auxiliaries, flows].flatMap((kind) => Object.entries(kind));
  return new Map([
    ...plain.map(([name, { unit }]): [string, string] => [name, unit]),
    ...Object.entries(parts.noise).map(([name]): [string, string] => [name, 'ratio']),
    ...Object.keys(parts.offers).map((name): [string, string] => [name, 'share']),
    ...Object.entries(parameters).map(([name, { unit }]): [string, string] => [`p.${name}`, unit]),
  ]);
}
