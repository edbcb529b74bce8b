import { MONTHS } from '../../models/six-years/rules';
import type { Job, OutputSummary, Runner } from '../engine/runner';

/** What is looked at each quarter. */
export const OUTPUTS = [
  'children-in-care',
  'family-plan-mismatch',
  'in-childrens-homes',
  'moves',
  'placed-far',
  'spend',
  'programmes',
] as const;

/** Futures of the forecast that is made each April. */
export const FORECAST_FUTURES = 200;

/** A forecast made in April from what was known then. */
export interface April {
  /** 0 for the first. */
  readonly year: number;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  /** The year's budget, £: the middle of what was then expected to be spent, and the sum for new work. */
  readonly budget: number;
}

/**
 * Makes the forecast of an April.
 * @param job branches in that April
 * @param sum £ a year for new work
 */
export async function aprilOf(runner: Runner, job: Job, year: number, sum: number): Promise<April> {
  const { outputs } = await runner.run(job, { previews: [] });
  const spend = await runner.draws(job, 'spend');
  return { year, outputs, budget: middleOfYear(spend, year) + sum };
}

/** The middle, over all futures, of what flows in a year: 0 for the first. */
function middleOfYear(draws: Float64Array, year: number): number {
  const width = MONTHS + 1;
  const sums = Array.from({ length: draws.length / width }, (_, draw) => {
    const first = draw * width + 12 * year + 1;
    return draws.subarray(first, first + 12).reduce((sum, value) => sum + value, 0);
  }).toSorted((a, b) => a - b);
  const half = sums.length / 2;
  return (sums[Math.floor(half - 0.5)] + sums[Math.floor(half)]) / 2;
}
