import { worldOf } from '../../models/childrens-care/settings';
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
  /** What is asked now is asked with its single futures. */
  #whole = false;
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

  /**
   * @param whole false for a glimpse, whose single futures nobody looks at
   * @param then called when the answer is whole, unless something else was asked since
   */
  ask(job: Job, whole = true, then?: () => void): void {
    this.#asked = job;
    this.#whole = whole;
    this.#put(job, whole, 1, then);
  }

  /** The last question was this one, whole. */
  asks(job: Job): boolean {
    return this.#whole && alike(this.#asked, job);
  }

  /** A busy engine may have made room for newer jobs: then the same is asked once more. */
  #put(job: Job, whole: boolean, more: number, then?: () => void): void {
    const fail = (error: unknown): void => {
      if (job !== this.#asked) return;
      const fault = faultOf(error);
      if (fault.kind === 'unexpected' && more > 0) this.#put(job, whole, more - 1, then);
      else this.#onFault(fault);
    };
    this.#latest.ask(
      job,
      (result) => {
        this.#result = result;
        if (result.complete && whole) this.#fetchDraws(job).catch(fail);
        if (result.complete && job === this.#asked) then?.();
      },
      fail,
    );
  }

  /** Takes over what another was asked and said. */
  adopt({ result }: Answer): void {
    this.#latest.cancel();
    this.#asked = result?.job;
    this.#whole = false;
    this.#result = result;
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

/**
 * Baseline and scenario, side by side. Assumptions about the world hold in both, so that the policy
 * alone differs; the scenario is nothing while the council does as today.
 */
export class Results {
  readonly baseline: Answer;
  readonly scenario: Answer;
  /** The baseline with no assumption changed; nothing while none is. */
  readonly usual: Answer;

  constructor(runner: Runner, view: View, onFault: (fault: Fault) => void) {
    this.baseline = new Answer(runner, view, onFault);
    this.scenario = new Answer(runner, view, onFault);
    this.usual = new Answer(runner, { ...view, draws: [] }, onFault);
  }

  /** The whole run of a scenario, and of its baseline unless that is here already. */
  ask(job: Job): void {
    const base = baselineOf(job);
    this.#keepUsual(job);
    if (this.baseline.asked?.figures !== job.figures) this.scenario.clear();
    const usual: Job = { ...job, levers: {} };
    if (!differs(base, usual)) this.usual.clear();
    // What is looked at first is run first.
    const compare = () => {
      if (differs(base, usual) && !alike(this.usual.asked, usual)) this.usual.ask(usual);
    };
    if (this.baseline.asks(base)) {
      if (this.baseline.settled) compare();
    } else this.baseline.ask(base, true, compare);
    if (!differs(job, base)) this.scenario.clear();
    // Terms of the business case change no future: the same question is not asked twice.
    else if (!this.scenario.asks(job)) this.scenario.ask(job);
  }

  /** The first draws while a setting moves; of the baseline too, where it is one of the world's. */
  preview(job: Job): void {
    const few = { ...job, draws: Math.min(PREVIEW, job.draws) };
    const base = baselineOf(few);
    this.#keepUsual(job);
    const { asked } = this.baseline;
    if (!asked || !alike({ ...asked, draws: few.draws }, base)) this.baseline.ask(base, false);
    if (differs(job, base)) this.scenario.ask(few, false);
    else this.scenario.clear();
  }

  /** A baseline that ran on the usual assumptions is kept to compare with. */
  #keepUsual(job: Job): void {
    const usual: Job = { ...job, levers: {} };
    const { result, settled } = this.baseline;
    if (settled && !alike(this.usual.asked, usual) && alike(result?.job, usual))
      this.usual.adopt(this.baseline);
  }

  /** Asks all again, after a fault. */
  again(job: Job): void {
    const base = baselineOf(job);
    const usual: Job = { ...job, levers: {} };
    const compare = () => differs(base, usual) && this.usual.ask(usual);
    this.baseline.ask(base, true, compare);
    if (differs(job, base)) this.scenario.ask(job);
  }
}

/** The same job with the council doing as today. */
const baselineOf = (job: Job): Job => ({ ...job, levers: worldOf(job.levers) });

const differs = (a: Job, b: Job): boolean => !alikeIn(a.levers, b.levers);

function alike(a: Job | undefined, b: Job): boolean {
  return (
    a !== undefined &&
    a.figures === b.figures &&
    a.seed === b.seed &&
    a.draws === b.draws &&
    a.months === b.months &&
    alikeIn(a.levers, b.levers)
  );
}

function alikeIn(a: Job['levers'], b: Job['levers']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** An engine's error as what a reader is told. */
export function faultOf(error: unknown): Fault {
  if (error instanceof NoForecastFault) return { kind: 'no-forecast', words: error.message };
  if (error instanceof WorkerFault) return { kind: 'worker-died' };
  return { kind: 'unexpected', words: error instanceof Error ? error.message : String(error) };
}
