import { leversOf, nothing, oneMore, oneMoved, type Deal } from '../../models/six-years/steady';
import { sums } from '../../models/six-years/account';
import type { Job, Runner } from './runner';

/** What is to be as low as it can, summed over the months and averaged over futures. */
const UNMET = 'family-plan-mismatch';
/** Futures in which a plan is tried. */
export const TRIED_IN = 40;
/** Most rounds in which one part changes hands. */
const ROUNDS = 3;

export interface Steady {
  /** Levers that stand from the first month to the last. */
  readonly levers: Readonly<Record<string, number>>;
  /** How many plans were tried. */
  readonly tried: number;
}

/**
 * Looks for the constant plan within a yearly sum with which the fewest children live without the
 * family they need: a part of the sum at a time where it helps most, then parts change hands while
 * that helps. It is a search and no proof: there may be a better plan that it never met.
 * @param job the place, its events and months; its levers, course and draws are replaced
 * @param most by lever key
 * @param onTried called after each plan that was tried
 */
export async function steadyPlan(
  job: Job,
  sum: number,
  most: Readonly<Record<string, number>>,
  runner: Runner,
  { signal, onTried }: { signal?: AbortSignal; onTried?: (tried: number) => void } = {},
): Promise<Steady> {
  const known = new Map<string, number>();
  const unmet = async (deal: Deal): Promise<number> => {
    const levers = leversOf(deal, sum, most);
    const name = JSON.stringify(levers);
    const before = known.get(name);
    if (before !== undefined) return before;
    const { course: _, ...rest } = job;
    const asked: Job = { ...rest, levers, draws: TRIED_IN, outputs: [UNMET] };
    await runner.run(asked, { ...(signal && { signal }), previews: [] });
    const all = sums(await runner.draws(asked, UNMET), job.months);
    const mean = all.reduce((total, value) => total + value, 0) / all.length;
    known.set(name, mean);
    onTried?.(known.size);
    return mean;
  };
  let best = nothing;
  let least = await unmet(best);
  const improve = async (deals: readonly Deal[]): Promise<boolean> => {
    const before = least;
    for (const deal of deals) {
      const found = await unmet(deal);
      if (found < least) [best, least] = [deal, found];
    }
    return least < before;
  };
  while (await improve(oneMore(best, sum, most)));
  for (let round = 0; round < ROUNDS; round++)
    if (!(await improve(oneMoved(best, sum, most)))) break;
  return { levers: leversOf(best, sum, most), tried: known.size };
}
