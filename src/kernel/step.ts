import { exp } from '../maths/exp';
import { binomialCount, poissonCount } from '../maths/counts';
import { fillUniforms } from '../maths/uniform';
import type { Future } from './future';

/** Few enough leavers to ask each child's destination one by one. */
const ONE_BY_ONE = 8;
const names = new Int32Array(64);
const numbers = new Float64Array(64);

/** Leaving, ageing and moving compete for the children of each cell. */
export function leave(future: Future): void {
  const { plan, values, arrived, moved, staying, hazards, shares, leavers, dt } = future;
  const { flowFrom, flowTo, within, outside } = plan;
  const { firstRate } = plan.layout;
  staying.fill(0);
  for (let i = 0; i < within; i++) staying[flowFrom[i]] += values[firstRate + i];
  leavers.set(staying);
  for (let i = within; i < flowFrom.length; i++) leavers[flowFrom[i]] += values[firstRate + i];
  for (let cell = 0; cell < outside; cell++) {
    if (leavers[cell] === hazards[cell]) continue;
    hazards[cell] = leavers[cell];
    shares[cell] = 1 - exp(-leavers[cell] * dt);
  }
  if (future.stochastic) {
    leaveWhole(future);
    return;
  }
  for (let cell = 0; cell < outside; cell++) {
    const children = values[cell];
    const gone = children > 0 ? children * shares[cell] : 0;
    values[cell] = children - gone;
    leavers[cell] = gone > 0 ? gone / hazards[cell] : 0;
  }
  for (let i = 0; i < flowFrom.length; i++) {
    const children = leavers[flowFrom[i]] * values[firstRate + i];
    moved[i] += children;
    arrived[flowTo[i]] += children;
  }
}

function leaveWhole(future: Future): void {
  const { plan, values, arrived, hazards, shares, chance } = future;
  const { cellStart, site, outside } = plan;
  for (let cell = 0; cell < outside; cell++) {
    const children = values[cell];
    const share = shares[cell];
    if (children <= 0 || share <= 0) continue;
    const gone = binomialCount(chance[cell], children, share);
    if (gone === 0) continue;
    values[cell] = children - gone;
    const key = site[cell] ^ 0x297a2d39;
    sendWhole(future, arrived, cellStart[cell], cellStart[cell + 1], gone, hazards[cell], key);
  }
}

/** Children who come from outside land in their pool. */
export function arrive(future: Future): void {
  const { plan, values, arrived, counts, chance, stochastic, dt } = future;
  for (let i = 0; i < plan.arrivals.length; i++) {
    const move = plan.arrivals[i];
    const mean = values[move.entry] * dt;
    const children = stochastic
      ? poissonCount(chance[plan.arrivalSites + i], mean)
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
  const { plan, values, arrived, moved, staying, leavers, chance, stochastic, dt } = future;
  const { flowFrom, flowTo, within, cellStart, cellPool, isPool, site, outside } = plan;
  const { firstRate } = plan.layout;
  for (let cell = 0; cell < outside; cell++) {
    const children = arrived[cell];
    leavers[cell] = 0;
    if (children <= 0 || isPool[cell] === 1) continue;
    arrived[cell] = 0;
    const hazard = staying[cell];
    const share = partExposure(hazard * dt);
    if (stochastic) {
      const gone = binomialCount(chance[outside + cell], children, share);
      values[cell] += children - gone;
      if (gone === 0) continue;
      const key = site[cell] ^ 0x2c1b3c6d;
      sendWhole(future, values, cellStart[cell], cellPool[cell], gone, hazard, key);
    } else {
      values[cell] += children - children * share;
      leavers[cell] = hazard > 0 ? (children * share) / hazard : 0;
    }
  }
  arrived[outside] = 0;
  if (stochastic) return;
  for (let i = 0; i < within; i++) {
    const children = leavers[flowFrom[i]] * values[firstRate + i];
    moved[i] += children;
    values[flowTo[i]] += children;
  }
}

/** 1 − (1 − e^−x)/x: the share that leaves, of those who came at any moment of the step. */
function partExposure(x: number): number {
  if (x > 0.3) return 1 - (1 - exp(-x)) / x;
  return x * (1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040))))));
}

/**
 * Whole children to their destinations among a cell's flows first … end − 1, whose hazards add to
 * `hazard`: a choice each when they are few, shares of who is left when they are many.
 */
function sendWhole(
  future: Future,
  into: Float64Array,
  first: number,
  end: number,
  gone: number,
  hazard: number,
  site: number,
): void {
  const { plan, values, moved, seed, draw, step } = future;
  const { cellFlow, flowTo } = plan;
  const { firstRate } = plan.layout;
  const last = end - 1;
  const few = gone <= ONE_BY_ONE;
  const count = few ? gone : end - first;
  for (let k = 0; k < count; k++) names[k] = site + Math.imul(k + 1, 0x9e3779b9);
  fillUniforms(numbers, names, count, seed, draw, step);
  if (few) {
    for (let child = 0; child < gone; child++) {
      let i = first;
      let left = numbers[child] * hazard - values[firstRate + cellFlow[i]];
      while (left >= 0 && i < last) left -= values[firstRate + cellFlow[++i]];
      while (values[firstRate + cellFlow[i]] <= 0 && i > first) i--;
      moved[cellFlow[i]] += 1;
      into[flowTo[cellFlow[i]]] += 1;
    }
    return;
  }
  let children = gone;
  let hazardLeft = hazard;
  for (let i = first; i < end && children > 0; i++) {
    const flow = cellFlow[i];
    const rate = values[firstRate + flow];
    if (rate <= 0) continue;
    const all = rate >= hazardLeft * (1 - 1e-12);
    const taken = all ? children : binomialCount(numbers[i - first], children, rate / hazardLeft);
    moved[flow] += taken;
    into[flowTo[flow]] += taken;
    children -= taken;
    hazardLeft -= rate;
  }
}
