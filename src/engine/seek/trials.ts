import type { Job, Runner } from '../runner';
import { nameOf, settingsOf, type Candidate, type Steps } from './mix';
import { numbersOf, read, type Numbers, type Reading, type Series } from './reading';
import { soughtOutputs, type Question } from './target';

export type TrialRunner = Pick<Runner, 'run' | 'draws'>;

/** What was run of a mix: its reading, and its numbers beside the limits. */
export interface Trial {
  readonly reading: Reading;
  readonly numbers: Numbers;
}

/** Runs of mixes at a place, each made once. */
export interface Trials {
  /** On the one path of expected flows and central parameters: some milliseconds. */
  expected(mix: Steps): Promise<Trial>;
  /** The same, a few at a time; in the order given. */
  expectedOf(mixes: readonly Steps[]): Promise<Trial[]>;
  /** In the first futures, the same ones for every mix. */
  drawn(mix: Steps, draws: number): Promise<Trial>;
  /** In the first `few` of futures that ran. */
  firstOf(mix: Steps, draws: number, few: number): Promise<Trial>;
}

/** Runs put at once: workers keep the draws of five jobs. */
const AT_ONCE = 4;

/**
 * @param job the place with no lever: its settings (the world's, and numbers behind levers) stay
 * @param onRun after each run
 */
export function trialsOf(
  job: Job,
  question: Question,
  candidates: readonly Candidate[],
  runner: TrialRunner,
  signal: AbortSignal,
  onRun: () => void,
): Trials {
  const width = job.months + 1;
  const central = new Map<string, Trial>();
  const futures = new Map<string, Series>();
  const jobOf = (mix: Steps): Job => ({
    ...job,
    levers: { ...job.levers, ...settingsOf(mix, candidates) },
    outputs: soughtOutputs,
  });

  async function expected(mix: Steps): Promise<Trial> {
    const name = nameOf(mix);
    const known = central.get(name);
    if (known) return known;
    const asked: Job = { ...jobOf(mix), mode: 'expected', central: true, draws: 1 };
    const { outputs } = await runner.run(asked, { signal, previews: [] });
    signal.throwIfAborted();
    const of = Object.fromEntries(soughtOutputs.map((each) => [each, outputs[each].mean]));
    const trial = tried({ width, of }, 1);
    central.set(name, trial);
    onRun();
    return trial;
  }

  async function futuresOf(mix: Steps, draws: number): Promise<Series> {
    const name = `${nameOf(mix)}/${draws}`;
    const known = futures.get(name);
    if (known) return known;
    const asked: Job = { ...jobOf(mix), draws };
    await runner.run(asked, { signal, previews: [] });
    const arrays = await Promise.all(soughtOutputs.map((each) => runner.draws(asked, each)));
    signal.throwIfAborted();
    const of = Object.fromEntries(soughtOutputs.map((each, i) => [each, arrays[i]]));
    futures.set(name, { width, of });
    onRun();
    return { width, of };
  }

  const tried = (series: Series, draws: number): Trial => ({
    reading: read(series, question, draws),
    numbers: numbersOf(series, question, draws),
  });

  return {
    expected,
    async expectedOf(mixes) {
      const found: Trial[] = [];
      for (let from = 0; from < mixes.length; from += AT_ONCE)
        found.push(...(await Promise.all(mixes.slice(from, from + AT_ONCE).map(expected))));
      return found;
    },
    drawn: async (mix, draws) => tried(await futuresOf(mix, draws), draws),
    firstOf: async (mix, draws, few) => tried(await futuresOf(mix, draws), few),
  };
}
