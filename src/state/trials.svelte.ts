import type { Job, Runner } from '../engine/runner';

/** One run on the side, whole: its job and all draws of the outputs asked for, by name. */
export interface Trial {
  readonly job: Job;
  readonly of: Readonly<Record<string, Float64Array>>;
}

/**
 * Runs on the side, one after the other: the same place with other settings, to be compared with
 * what the page shows. The newest list wins; what is done so far can be seen.
 */
export class Trials {
  #asked = $state.raw<readonly Job[]>([]);
  #done = $state.raw<readonly Trial[]>([]);
  readonly #runner: Runner;
  readonly #onFault: (error: unknown) => void;
  #stop = new AbortController();

  constructor(runner: Runner, onFault: (error: unknown) => void) {
    this.#runner = runner;
    this.#onFault = onFault;
  }

  get asked(): readonly Job[] {
    return this.#asked;
  }
  /** In the order asked for, as far as they are done. */
  get done(): readonly Trial[] {
    return this.#done;
  }

  /** @param outputs whose draws are kept of each job */
  ask(jobs: readonly Job[], outputs: readonly string[]): void {
    this.cancel();
    this.#asked = jobs;
    const stop = new AbortController();
    this.#stop = stop;
    this.#work(jobs, outputs, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) this.#onFault(error);
    });
  }

  cancel(): void {
    this.#stop.abort();
    this.#asked = [];
    this.#done = [];
  }

  async #work(jobs: readonly Job[], outputs: readonly string[], signal: AbortSignal) {
    for (const job of jobs) {
      await this.#runner.run(job, { signal, previews: [] });
      const arrays = await Promise.all(outputs.map((name) => this.#runner.draws(job, name)));
      if (signal.aborted) return;
      const of = Object.fromEntries(outputs.map((name, i) => [name, arrays[i]]));
      this.#done = [...this.#done, { job, of }];
    }
  }
}
