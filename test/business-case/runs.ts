import { caseOutputs, type Draws, type PairedFutures } from '../../models/business-case/futures';
import { figuresOf } from '../../src/data/records';
import { inlineRunner } from '../../src/engine/inline';
import type { Job } from '../../src/engine/runner';

/** Paired futures of a place, run here. */
export async function run(
  place: string,
  levers: Job['levers'],
  draws: number,
  mode: Job['mode'] = 'stochastic',
  slice = 64,
): Promise<PairedFutures> {
  const runner = inlineRunner(slice);
  const job: Job = {
    figures: figuresOf(place),
    england: figuresOf('E92000001'),
    levers: {},
    seed: 1,
    draws,
    months: 120,
    mode,
    outputs: caseOutputs,
  };
  const [baseline, scenario] = [await all(job), await all({ ...job, levers })];
  return { baseline, scenario, draws, months: 120, startYear: 2024 };

  async function all(asked: Job): Promise<Draws> {
    await runner.run(asked);
    const arrays = await Promise.all(caseOutputs.map((name) => runner.draws(asked, name)));
    return Object.fromEntries(caseOutputs.map((name, i) => [name, arrays[i]])) as Draws;
  }
}
