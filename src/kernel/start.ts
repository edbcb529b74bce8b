import { wholeCount } from '../maths/counts';
import { uniform } from '../maths/uniform';
import type { Baseline } from './model';
import type { Plan } from './plan';
import type { Structure } from './structure';

/** Tells the numbers of the start from those of the first step. */
const START = 0x3c6ef372;

/** Children by stock cell as the baseline says, refused where they fit no stock. */
export function startState(parts: Structure, plan: Plan, baseline: Baseline): Float64Array {
  const start = new Float64Array(plan.outside);
  for (const [name, given] of Object.entries(baseline.stocks)) {
    if (!(name in parts.stocks)) throw new Error(`unknown stock: ${name} (baseline)`);
    const stock = plan.layout.state.get(name)!;
    if (given.length !== stock.cells.length)
      throw new Error(
        `stock ${name} has ${stock.cells.length} cells, the baseline ${given.length}`,
      );
    const wrong = given.findIndex((children) => !(children >= 0 && children < Infinity));
    if (wrong >= 0) throw new Error(`not a number of children: stock ${name}, cell ${wrong}`);
    if (parts.stocks[name].pool && given.some((children) => children > 0))
      throw new Error(`children in a pool at the start: ${name}`);
    start.set(given, stock.entries[0]);
  }
  return start;
}

/** Makes whole children of parts of a child at the start of a stochastic future, by chance. */
export function wholeStart(values: Float64Array, plan: Plan, seed: number, draw: number): void {
  for (let cell = 0; cell < plan.outside; cell++) {
    const children = values[cell];
    if (children !== Math.floor(children))
      values[cell] = wholeCount(uniform(seed, plan.site[cell] ^ START, draw, 0), children);
  }
}
