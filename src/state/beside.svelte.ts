import type { Job, Result } from '../engine/runner';
import type { Trials } from './trials.svelte';

/** Draws of the first figures: a prefix of the whole run's. */
const FIRST = 32;

/** Runs of several scenarios in the same simulated futures. What was run once is not run again. */
export class Beside {
  #whole = $state.raw<ReadonlyMap<string, Result>>(new Map());
  #wanted = $state.raw<readonly string[]>([]);
  readonly #trials: Trials;

  constructor(trials: Trials) {
    this.#trials = trials;
  }

  /** The answer to a job, perhaps of its first draws only; undefined when there is none yet. */
  of(job: Job): Result | undefined {
    const name = nameOf(job);
    const named = (other: Job) => nameOf({ ...other, draws: job.draws }) === name;
    return (
      this.#whole.get(name) ??
      this.#trials.done.find((done) => nameOf(done.job) === name)?.result ??
      this.#trials.first.find((first) => named(first.job))
    );
  }

  /** Whole runs among those asked for last, and how many those are. */
  get progress(): { readonly done: number; readonly of: number } {
    const done = this.#wanted.length - this.#trials.asked.length + this.#trials.done.length;
    return { done, of: this.#wanted.length };
  }

  /** Takes over an answer that is here already. */
  know(result: Result | undefined): void {
    if (!result?.complete || this.#whole.has(nameOf(result.job))) return;
    this.#whole = new Map([...this.#whole, [nameOf(result.job), result]]);
  }

  /** Asks for what is not known; a list that is on its way already is not started again. */
  ask(jobs: readonly Job[]): void {
    for (const { result } of this.#trials.done) this.know(result);
    const all = new Map(jobs.map((job) => [nameOf(job), job]));
    this.#wanted = [...all.keys()];
    const missing = [...all].filter(([name]) => !this.#whole.has(name));
    const asked = this.#trials.asked.map(nameOf);
    const coming = missing.every(([name]) => asked.includes(name));
    if (missing.length > 0 && coming) return;
    this.#trials.ask(
      missing.map(([, job]) => job),
      [],
      FIRST,
    );
  }

  cancel(): void {
    for (const { result } of this.#trials.done) this.know(result);
    this.#wanted = [];
    this.#trials.cancel();
  }
}

/** Jobs of one name have the same answer. */
function nameOf({ figures, seed, draws, months, levers }: Job): string {
  const set = Object.entries(levers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([figures.place.code, seed, draws, months, set]);
}
