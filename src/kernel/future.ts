import { fillUniforms } from '../maths/uniform';
import type { Plan } from './plan';

/** One future in the making: the model's memory and what a step needs beside it. */
export interface Future {
  readonly plan: Plan;
  readonly values: Float64Array;
  /** Within a step, who has landed in each cell and pool. */
  readonly arrived: Float64Array;
  /** Children moved this month by each flow from a stock. */
  readonly moved: Float64Array;
  /** Children counted this month by name of flow and offer. */
  readonly counts: Float64Array;
  /** By cell, the hazard a year of everything but going back to a pool. */
  readonly staying: Float64Array;
  /** By cell, the hazard a year last seen and the share of children it takes in a step. */
  readonly hazards: Float64Array;
  readonly shares: Float64Array;
  /** By cell, within a step: leavers for each unit of hazard. */
  readonly leavers: Float64Array;
  /** This step's random numbers, in the order of the plan's sites. */
  readonly chance: Float64Array;
  readonly stochastic: boolean;
  readonly seed: number;
  draw: number;
  step: number;
  /** Length of the step in years. */
  readonly dt: number;
}

/** Memory for making futures one after another. */
export function newFuture(
  plan: Plan,
  values: Float64Array,
  { seed, stochastic, dt }: { seed: number; stochastic: boolean; dt: number },
): Future {
  const cells = () => new Float64Array(plan.outside);
  return {
    plan,
    values,
    arrived: new Float64Array(plan.outside + 1),
    moved: new Float64Array(plan.flowFrom.length),
    counts: new Float64Array(plan.counted.length),
    staying: cells(),
    hazards: cells(),
    shares: cells(),
    leavers: cells(),
    chance: new Float64Array(plan.sites.length),
    stochastic,
    seed,
    draw: 0,
    step: 0,
    dt,
  };
}

/** Draws the numbers of the step to come. */
export function drawChances({ plan, chance, stochastic, seed, draw, step }: Future): void {
  if (stochastic) fillUniforms(chance, plan.sites, plan.sites.length, seed, draw, step);
}

/** Adds the month's moves to the counts by name and clears them. */
export function countMoves({ plan, moved, counts }: Future): void {
  const { flowName } = plan;
  for (let i = 0; i < flowName.length; i++) counts[flowName[i]] += moved[i];
  moved.fill(0);
}
