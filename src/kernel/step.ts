import { exp } from '../maths/exp';
import { binomialCount, poissonCount } from '../maths/counts';
import type { Future } from './future';
import { sendWhole } from './send';

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
