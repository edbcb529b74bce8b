import { latest, type Latest } from '../engine/latest';
import { WorkerFault, NoForecastFault } from '../engine/runner';
import type { Job, Result, Runner } from '../engine/runner';
import type { Fault } from './fault';

/** Draws while a lever moves: a prefix of the whole run's. */
const PREVIEW = 64;

/** Outputs whose single futures are kept: yearly sums and the download of all draws need them. */
const WHOLE = ['children-in-care', 'entries', 'exits', 'spend'] as const;

/** All draws of some outputs of one finished job: draw after draw, months + 1 values each. */
export interface Draws {
  readonly job: Job;
  readonly of: Readonly<Record<(typeof WHOLE)[number], Float64Array>>;
}

/** What the engine last said of the baseline, or of the scenario. */
export class Answer {
  #asked = $state.raw<Job>();
  #result = $state.raw<Result>();
  #draws = $state.raw<Draws>();
  readonly #runner: Runner;
  readonly #latest: Latest;
  readonly #onFault: (fault: Fault) => void;

  constructor(runner: Runner, onFault: (fault: Fault) => void) {
    this.#runner = runner;
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

  ask(job: Job): void {
    this.#asked = job;
    this.#put(job, 1);
  }

  /** A busy engine may have made room for newer jobs: then the same is asked once more. */
  #put(job: Job, more: number): void {
    const fail = (error: unknown): void => {
      if (job !== this.#asked) return;
      const fault = faultOf(error);
      if (fault.kind === 'unexpected' && more > 0) this.#put(job, more - 1);
      else this.#onFault(fault);
    };
    this.#latest.ask(
      job,
      (result) => {
        this.#result = result;
        if (result.complete && result.draws > PREVIEW) this.#fetchDraws(job).catch(fail);
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
    const arrays = await Promise.all(WHOLE.map((output) => this.#runner.draws(job, output)));
    if (job !== this.#asked) return;
    const of = Object.fromEntries(WHOLE.map((output, i) => [output, arrays[i]]));
    this.#draws = { job, of: of as Draws['of'] };
  }
}

/** Baseline and scenario, side by side; the scenario is nothing while all levers stand as today. */
export class Results {
  readonly baseline: Answer;
  readonly scenario: Answer;

  constructor(runner: Runner, onFault: (fault: Fault) => void) {
    this.baseline = new Answer(runner, onFault);
    this.scenario = new Answer(runner, onFault);
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
      this.scenario.ask({ ...job, draws: Math.min(PREVIEW, job.draws) });
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
