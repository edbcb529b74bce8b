import { exp } from '../maths/exp';
import { binomialCount, poissonCount } from '../maths/counts';
import { uniform } from '../maths/uniform';
import type { Plan } from './plan';

/** One future in the making. */
export interface Future {
  readonly plan: Plan;
  readonly values: Float64Array;
  /** Within a step, who has landed in each cell and pool. */
  readonly arrived: Float64Array;
  /** By cell, the hazard a year of everything but going back to a pool. */
  readonly within: Float64Array;
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
  const { plan, values, arrived, within, counts, stochastic, seed, draw, step, dt } = future;
  const { outStart, outPool, outTo, outName, site, outside } = plan;
  const { firstRate } = plan.layout;
  for (let cell = 0; cell < outside; cell++) {
    const first = outStart[cell];
    const end = outStart[cell + 1];
    const pool = outPool[cell];
    let hazard = 0;
    for (let i = first; i < pool; i++) hazard += values[firstRate + i];
    within[cell] = hazard;
    for (let i = pool; i < end; i++) hazard += values[firstRate + i];
    const children = values[cell];
    if (children <= 0 || hazard <= 0) continue;
    const share = 1 - exp(-hazard * dt);
    if (stochastic) {
      const leavers = binomialCount(uniform(seed, site[cell], draw, step), children, share);
      if (leavers === 0) continue;
      values[cell] = children - leavers;
      sendWhole(future, arrived, first, end, leavers, hazard, site[cell] ^ 0x297a2d39);
    } else {
      values[cell] = children - children * share;
      const perHazard = (children * share) / hazard;
      for (let i = first; i < end; i++) {
        const moved = perHazard * values[firstRate + i];
        counts[outName[i]] += moved;
        arrived[outTo[i]] += moved;
      }
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
  const { plan, values, arrived, within, counts, stochastic, seed, draw, step, dt } = future;
  const { outStart, outPool, outTo, outName, isPool, site, outside } = plan;
  const { firstRate } = plan.layout;
  for (let cell = 0; cell < outside; cell++) {
    const children = arrived[cell];
    if (children <= 0 || isPool[cell] === 1) continue;
    arrived[cell] = 0;
    const hazard = within[cell];
    const share = partExposure(hazard * dt);
    const first = outStart[cell];
    const end = outPool[cell];
    if (stochastic) {
      const u = uniform(seed, site[cell] ^ 0x5bd1e995, draw, step);
      const leavers = binomialCount(u, children, share);
      values[cell] += children - leavers;
      if (leavers > 0)
        sendWhole(future, values, first, end, leavers, hazard, site[cell] ^ 0x2c1b3c6d);
    } else {
      values[cell] += children - children * share;
      const perHazard = hazard > 0 ? (children * share) / hazard : 0;
      for (let i = first; i < end; i++) {
        const moved = perHazard * values[firstRate + i];
        counts[outName[i]] += moved;
        values[outTo[i]] += moved;
      }
    }
  }
  arrived[outside] = 0;
}

/** 1 − (1 − e^−x)/x: the share that leaves, of those who came at any moment of the step. */
function partExposure(x: number): number {
  return x < 0.02 ? x * (0.5 - x * (1 / 6 - x / 24)) : 1 - (1 - exp(-x)) / x;
}

/**
 * Whole children to their destinations among flows first … end − 1, whose hazards add to
 * `hazard`: a choice each when they are few, shares of who is left when they are many.
 */
function sendWhole(
  future: Future,
  into: Float64Array,
  first: number,
  end: number,
  leavers: number,
  hazard: number,
  site: number,
): void {
  const { plan, values, counts, seed, draw, step } = future;
  const { outTo, outName } = plan;
  const { firstRate } = plan.layout;
  if (leavers <= ONE_BY_ONE) {
    for (let child = 1; child <= leavers; child++) {
      let left = uniform(seed, (site + Math.imul(child, 0x9e3779b9)) | 0, draw, step) * hazard;
      let choice = first;
      for (let i = first; i < end && left >= 0; i++) {
        const rate = values[firstRate + i];
        if (rate > 0) choice = i;
        left -= rate;
      }
      counts[outName[choice]] += 1;
      into[outTo[choice]] += 1;
    }
    return;
  }
  let children = leavers;
  let hazardLeft = hazard;
  for (let i = first; i < end && children > 0; i++) {
    const rate = values[firstRate + i];
    if (rate <= 0) continue;
    const u = uniform(seed, (site + Math.imul(i - first + 1, 0x9e3779b9)) | 0, draw, step);
    const last = rate >= hazardLeft * (1 - 1e-12);
    const moved = last ? children : binomialCount(u, children, rate / hazardLeft);
    counts[outName[i]] += moved;
    into[outTo[i]] += moved;
    children -= moved;
    hazardLeft -= rate;
  }
}
