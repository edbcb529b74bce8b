import { appraise } from '../../models/business-case/appraisal';
import { caseOutputs, type Draws } from '../../models/business-case/futures';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { loadFigures } from '../../src/data/load';
import { poolRunner } from '../../src/engine/pool';
import type { Job } from '../../src/engine/runner';

const outputs = [...new Set([...headlineOutputs, ...caseOutputs])];

/** Four proposals, one after the other, as a reader would set them side by side. */
const PROPOSALS: readonly Job['levers'][] = [
  { 'edge-of-care': 200 },
  { 'foster-carers': 10 },
  { 'return-home': 40, 'keep-carers': 60 },
  { 'own-homes': 1, 'step-down': 1 },
];

/** Milliseconds, each time: an appraisal of 1,000 futures, and a whole run of one of four proposals. */
export async function businessCase(
  code: string,
  runs: number,
): Promise<{ appraisal: number[]; scenario: number[]; fourFirst: number[] }> {
  const [figures, england] = await Promise.all(
    [code, 'E92000001'].map((place) => loadFigures('./', place)),
  );
  const runner = poolRunner(2);
  const job = (levers: Job['levers'], seed: number, draws = 1000): Job => {
    return { figures, england, levers, seed, draws, months: 120, mode: 'stochastic', outputs };
  };
  const drawsOf = async (asked: Job) => {
    const arrays = await Promise.all(caseOutputs.map((name) => runner.draws(asked, name)));
    return Object.fromEntries(caseOutputs.map((name, i) => [name, arrays[i]])) as Draws;
  };
  const times = { appraisal: [] as number[], scenario: [] as number[], fourFirst: [] as number[] };
  for (let run = -1; run < runs; run++) {
    const base = job({}, run + 2);
    await runner.run(base, { previews: [] });
    const baseline = await drawsOf(base);
    const before = performance.now();
    for (const levers of PROPOSALS) await runner.run(job(levers, run + 2, 32), { previews: [] });
    const fourFirst = performance.now() - before;
    for (const levers of PROPOSALS) {
      const asked = job(levers, run + 2);
      const start = performance.now();
      await runner.run(asked, { previews: [] });
      const whole = performance.now();
      const scenario = await drawsOf(asked);
      const fetched = performance.now();
      appraise({ baseline, scenario, draws: 1000, months: 120, startYear: 2024 });
      if (run < 0) continue;
      times.scenario.push(whole - start);
      times.appraisal.push(performance.now() - fetched);
    }
    if (run >= 0) times.fourFirst.push(fourFirst);
  }
  runner.dispose();
  return times;
}
