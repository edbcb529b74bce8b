import { log } from '../../../src/maths/log';
import { quantiles } from '../../../src/maths/quantiles';
import type { Baseline } from '../../../src/kernel/model';
import { simulate } from '../../../src/kernel/simulate';
import { childrensCare } from '../model';

/** What is aimed at, and what the mix of homes is made of. */
const OUTPUTS = [
  'children-in-care',
  'in-childrens-homes',
  'spend',
  'fostered',
  'supported-accommodation',
  'other-homes',
] as const;
type Aimed = (typeof OUTPUTS)[number];

/** An output of an expected path at a month. */
export type Path = (output: Aimed, month: number) => number;

/** The expected path of a baseline, all parameters at their centre. */
export function expectedPath(baseline: Baseline, months: number): Path {
  const values = simulate(childrensCare, baseline, {
    seed: 1,
    from: 0,
    to: 1,
    months,
    mode: 'expected',
    uncertain: false,
    outputs: OUTPUTS,
  });
  return (output, month) => values[OUTPUTS.indexOf(output) * (months + 1) + month];
}

const SHARE = ['in-childrens-homes', 'children-in-care'] as const;
/** Futures from which the middle is told. */
const DRAWS = 64;

/**
 * How far (log) the middle future's share of children in homes lies from the expected path at each
 * of these months. Families that cannot be found push children into homes, and spare ones do not
 * draw as many out: chance raises the share.
 */
export function homesShift(baseline: Baseline, months: readonly number[]): number[] {
  const last = months[months.length - 1];
  const asked = { seed: 1, from: 0, months: last, outputs: SHARE };
  const futures = simulate(childrensCare, baseline, { ...asked, to: DRAWS, mode: 'stochastic' });
  const expected = expectedPath(baseline, last);
  const width = last + 1;
  return months.map((month) => {
    const shares = Float64Array.from({ length: DRAWS }, (_, draw) => {
      const at = draw * SHARE.length * width + month;
      return futures[at] / Math.max(1e-9, futures[at + width]);
    });
    const usual = expected(SHARE[0], month) / Math.max(1e-9, expected(SHARE[1], month));
    return log(Math.max(1e-9, quantiles(shares, [0.5])[0]) / Math.max(1e-9, usual));
  });
}
