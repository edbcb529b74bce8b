import { binomialCount } from '../maths/counts';
import { fillUniforms } from '../maths/uniform';
import type { Future } from './future';

/** Few enough leavers to ask each child's destination one by one. */
const ONE_BY_ONE = 8;
const names = new Int32Array(64);
const numbers = new Float64Array(64);

/**
 * Whole children to their destinations among a cell's flows first … end − 1, whose hazards add to
 * `hazard`: a choice each when they are few, shares of who is left when they are many.
 */
export function sendWhole(
  future: Future,
  into: Float64Array,
  first: number,
  end: number,
  gone: number,
  hazard: number,
  site: number,
): void {
  const { plan, values, moved, seed, draw, step } = future;
  const { cellFlow, flowTo, flowSite } = plan;
  const { firstRate } = plan.layout;
  const last = end - 1;
  const few = gone <= ONE_BY_ONE;
  const count = few ? gone : end - first;
  for (let k = 0; k < count; k++)
    names[k] = few ? site + Math.imul(k + 1, 0x9e3779b9) : site ^ flowSite[cellFlow[first + k]];
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
