import { latest, type Latest } from '../engine/latest';
import { WorkerFault, NoForecastFault } from '../engine/runner';
import type { Job, Result, Runner } from '../engine/runner';
import type { Fault } from './fault';

/** Draws while a lever moves: a prefix of the whole run's. */
const PREVIEW = 64;

/** What a page needs of each run. */
export interface View {
  /** Outputs whose single futures are fetched when a run is whole: for sums and pairs by future. */
  readonly draws: readonly string[];
  /** Outputs that a run reports, those above among them; what the forecast needs unless told. */
  readonly outputs?: readonly string[];
  /** Months ahead, where the page does not look as far as the link says. */
  readonly months?: number;
  /** The page needs the place and no futures of it: nothing runs by itself. `figures`: nor its basis. */
  readonly idle?: true | 'figures';
}

/** What the forecast needs: yearly sums, and the download of all futures. */
export const FORECAST: View = { draws: ['children-in-care', 'entries', 'exits', 'spend'] };

/** All draws of a view's outputs of one finished job: draw after draw, months + 1 values each. */
export interface Draws {
  readonly job: Job;
  /** By name of the output. */
  readonly of: Readonly<Record<string, Float64Array>>;
}

/** What the engine last said of the baseline, or of the scenario. */
export class Answer {
  #asked = $state.raw<Job>();
  #result = $state.raw<Result>();
  #draws = $state.raw<Draws>();
  readonly #runner: Runner;
  readonly #latest: Latest;
  readonly #onFault: (fault: Fault) => void;
  readonly #view: View;

  constructor(runner: Runner, view: View, onFault: (fault: Fault) => void) {
    this.#runner = runner;
    this.#view = view;
    this.#latest = latest(runner);
    this.#onFault = onFault;
  }

  /** The newest result, perhaps of an earlier question: it carries its own. */
  get result(): Result | undefined {
    return this.#result;
  }
  /** The newest single futures, perhaps of an earlier question. */
  get draws(): Draws | undefined {
    return this.#draws;
  }
  /** The result shown is not that of the last question. */
  get stale(): boolean {
    return this.#result !== undefined && this.#result.job !== this.#asked;
  }
  get drawsStale(): boolean {
    return this.#draws !== undefined && this.#draws.job !== this.#asked;
  }
  /** The last question, if there was one, is answered in full. */
  get settled(): boolean {
    const { job, complete } = this.#result ?? {};
    return this.#asked === undefined || (job === this.#asked && complete === true);
  }
  get asked(): Job | undefined {
    return this.#asked;
  }

  /** @param whole false for a glimpse, whose single futures nobody looks at */
  ask(job: Job, whole = true): void {
    this.#asked = job;
    this.#put(job, whole, 1);
  }

  /** A busy engine may have made room for newer jobs: then the same is asked once more. */
  #put(job: Job, whole: boolean, more: number): void {
    const fail = (error: unknown): void => {
      if (job !== this.#asked) return;
      const fault = faultOf(error);
      if (fault.kind === 'unexpected' && more > 0) this.#put(job, whole, more - 1);
      else this.#onFault(fault);
    };
    this.#latest.ask(
      job,
      (result) => {
        this.#result = result;
        if (result.complete && whole) this.#fetchDraws(job).catch(fail);
      },
      fail,
    );
  }

  /** Forgets what was said: there is no such series now. */
  clear(): void {
    this.#latest.cancel();
    this.#asked = undefined;
    this.#result = undefined;
    this.#draws = undefined;
  }

  async #fetchDraws(job: Job): Promise<void> {
    const { draws } = this.#view;
    const arrays = await Promise.all(draws.map((output) => this.#runner.draws(job, output)));
    if (job !== this.#asked) return;
    this.#draws = { job, of: Object.fromEntries(draws.map((output, i) => [output, arrays[i]])) };
  }
}

/** Baseline and scenario, side by side; the scenario is nothing while all levers stand as today. */
export class Results {
  readonly baseline: Answer;
  readonly scenario: Answer;

  constructor(runner: Runner, view: View, onFault: (fault: Fault) => void) {
    this.baseline = new Answer(runner, view, onFault);
    this.scenario = new Answer(runner, view, onFault);
  }

  /** The whole run of a scenario, and of its place's baseline unless that is here already. */
  ask(job: Job): void {
    const base: Job = { ...job, levers: {} };
    if (!sameButLevers(this.baseline.asked, base)) {
      this.scenario.clear();
      this.baseline.ask(base);
    }
    if (Object.keys(job.levers).length > 0) this.scenario.ask(job);
    else this.scenario.clear();
  }

  /** The first draws of a scenario while a lever moves. */
  preview(job: Job): void {
    if (Object.keys(job.levers).length > 0) {
      this.scenario.ask({ ...job, draws: Math.min(PREVIEW, job.draws) }, false);
    } else this.scenario.clear();
  }

  /** Asks both again, after a fault. */
  again(job: Job): void {
    this.baseline.ask({ ...job, levers: {} });
    if (Object.keys(job.levers).length > 0) this.scenario.ask(job);
  }
}

function sameButLevers(a: Job | undefined, b: Job): boolean {
  return (
    a !== undefined &&
    a.figures === b.figures &&
    a.seed === b.seed &&
    a.draws === b.draws &&
    a.months === b.months
  );
}

/** An engine's error as what a reader is told. */
export function faultOf(error: unknown): Fault {
  if (error instanceof NoForecastFault) return { kind: 'no-forecast', words: error.message };
  if (error instanceof WorkerFault) return { kind: 'worker-died' };
  return { kind: 'unexpected', words: error instanceof Error ? error.message : String(error) };
}
