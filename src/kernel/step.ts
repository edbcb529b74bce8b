import { exp } from '../maths/exp';
import { binomialCount, poissonCount } from '../maths/counts';
import { uniform } from '../maths/uniform';
import type { Plan } from './plan';

/** One future in the making. `arrived` holds, within a step, who lands in each cell and pool. */
export interface Future {
  readonly plan: Plan;
  readonly values: Float64Array;
  readonly arrived: Float64Array;
  /** Children counted this month by flow and offer. */
  readonly counts: Float64Array;
  readonly stochastic: boolean;
  readonly seed: number;
  draw: number;
  step: number;
  /** Length of the step in years. */
  readonly dt: number;
}

/** Few enough leavers to ask each child's destination one by one. */
const ONE_BY_ONE = 12;

/** Leaving, ageing and moving compete for the children of each cell. */
export function leave(future: Future): void {
  const { plan, values, stochastic, dt } = future;
  const { outStart, outRate, outside } = plan;
  for (let cell = 0; cell < outside; cell++) {
    const children = values[cell];
    const first = outStart[cell];
    const end = outStart[cell + 1];
    if (children <= 0 || first === end) continue;
    let hazard = 0;
    for (let i = first; i < end; i++) hazard += values[outRate[i]];
    if (hazard <= 0) continue;
    const share = 1 - exp(-hazard * dt);
    if (stochastic) {
      const u = uniform(future.seed, plan.site[cell], future.draw, future.step);
      const leavers = binomialCount(u, children, share);
      values[cell] = children - leavers;
      if (leavers > 0) sendWhole(future, cell, leavers, hazard, false);
    } else {
      values[cell] = children - children * share;
      send(future, cell, (children * share) / hazard, false);
    }
  }
}

/** Children who come from outside land in their pool. */
export function arrive(future: Future): void {
  const { plan, values, arrived, counts, stochastic, dt } = future;
  for (let i = 0; i < plan.arrivals.length; i++) {
    const move = plan.arrivals[i];
    const mean = values[move.entry] * dt;
    const children = stochastic
      ? poissonCount(uniform(future.seed, move.site, future.draw, future.step), mean)
      : Math.max(0, mean);
    arrived[move.to] += children;
    counts[move.name] += children;
  }
}

/**
 * Who landed in a cell during the step was there for part of it (half, on average): the part of
 * them that leaves again within the step. Moves back to a pool wait for the next step.
 */
export function expose(future: Future): void {
  const { plan, values, arrived, stochastic, dt } = future;
  const { outStart, outRate, outTo, isPool, outside } = plan;
  for (let cell = 0; cell < outside; cell++) {
    const children = arrived[cell];
    if (children <= 0 || isPool[cell] === 1) continue;
    arrived[cell] = 0;
    let hazard = 0;
    for (let i = outStart[cell]; i < outStart[cell + 1]; i++)
      if (isPool[outTo[i]] === 0) hazard += values[outRate[i]];
    const share = partExposure(hazard * dt);
    if (stochastic) {
      const u = uniform(future.seed, plan.site[cell] ^ 0x5bd1e995, future.draw, future.step);
      const leavers = binomialCount(u, children, share);
      values[cell] += children - leavers;
      if (leavers > 0) sendWhole(future, cell, leavers, hazard, true);
    } else {
      values[cell] += children - children * share;
      if (hazard > 0) send(future, cell, (children * share) / hazard, true);
    }
  }
}

/** 1 − (1 − e^−x)/x: the share that leaves, of those who came at any moment of the step. */
function partExposure(x: number): number {
  return x < 0.02 ? x * (0.5 - x * (1 / 6 - x / 24)) : 1 - (1 - exp(-x)) / x;
}

/** Fractions of children by destination; `again` for those who arrived within this step. */
function send(future: Future, cell: number, perHazard: number, again: boolean): void {
  const { values, plan } = future;
  for (let i = plan.outStart[cell]; i < plan.outStart[cell + 1]; i++)
    if (!again || plan.isPool[plan.outTo[i]] === 0)
      deliver(future, i, perHazard * values[plan.outRate[i]], again);
}

/** Whole children by destination: a choice each when few, shares of who is left when many. */
function sendWhole(
  future: Future,
  cell: number,
  leavers: number,
  hazard: number,
  again: boolean,
): void {
  const { plan, values, seed, draw, step } = future;
  const { outStart, outRate, outTo, isPool } = plan;
  const first = outStart[cell];
  const end = outStart[cell + 1];
  const site = plan.site[cell] ^ (again ? 0x2c1b3c6d : 0x297a2d39);
  if (leavers <= ONE_BY_ONE) {
    for (let child = 1; child <= leavers; child++) {
      let left = uniform(seed, (site + Math.imul(child, 0x9e3779b9)) | 0, draw, step) * hazard;
      let choice = -1;
      for (let i = first; i < end && left >= 0; i++) {
        if (values[outRate[i]] <= 0 || (again && isPool[outTo[i]] === 1)) continue;
        left -= values[outRate[i]];
        choice = i;
      }
      deliver(future, choice, 1, again);
    }
    return;
  }
  let children = leavers;
  let hazardLeft = hazard;
  for (let i = first; i < end && children > 0; i++) {
    const rate = again && isPool[outTo[i]] === 1 ? 0 : values[outRate[i]];
    if (rate <= 0) continue;
    const u = uniform(seed, (site + Math.imul(i - first + 1, 0x9e3779b9)) | 0, draw, step);
    const taken =
      rate >= hazardLeft * (1 - 1e-12) ? children : binomialCount(u, children, rate / hazardLeft);
    deliver(future, i, taken, again);
    children -= taken;
    hazardLeft -= rate;
  }
}

function deliver(future: Future, flow: number, children: number, again: boolean): void {
  const { plan, counts } = future;
  counts[plan.outName[flow]] += children;
  const to = plan.outTo[flow];
  if (!again) future.arrived[to] += children;
  else if (to < plan.outside) future.values[to] += children;
}
