import type { Job, Result, Runner } from '../engine/runner';

/** One run on the side, whole: its job, its answer and all draws of the outputs asked for, by name. */
export interface Trial {
  readonly job: Job;
  readonly result: Result;
  readonly of: Readonly<Record<string, Float64Array>>;
}

/**
 * Runs on the side, one after the other: the same place with other settings, to be compared with
 * what the page shows. The newest list wins; what is done so far can be seen.
 */
export class Trials {
  #asked = $state.raw<readonly Job[]>([]);
  #first = $state.raw<readonly Result[]>([]);
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
  /** Answers to the first draws of each job, in the order asked for: all of them before any is whole. */
  get first(): readonly Result[] {
    return this.#first;
  }
  /** In the order asked for, as far as they are done. */
  get done(): readonly Trial[] {
    return this.#done;
  }

  /**
   * @param outputs whose draws are kept of each job
   * @param first of how many draws a first answer is wanted of every job; none unless told
   */
  ask(jobs: readonly Job[], outputs: readonly string[], first = 0): void {
    this.cancel();
    this.#asked = jobs;
    const stop = new AbortController();
    this.#stop = stop;
    this.#work(jobs, outputs, first, stop.signal).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      this.#asked = [];
      this.#onFault(error);
    });
  }

  cancel(): void {
    this.#stop.abort();
    this.#asked = [];
    this.#first = [];
    this.#done = [];
  }

  async #work(
    jobs: readonly Job[],
    outputs: readonly string[],
    first: number,
    signal: AbortSignal,
  ): Promise<void> {
    const glimpses = jobs.filter(({ draws }) => 0 < first && first < draws);
    for (const job of glimpses) {
      const few = { ...job, draws: first };
      const result = await this.#runner.run(few, { signal, previews: [first] });
      if (signal.aborted) return;
      this.#first = [...this.#first, result];
    }
    for (const job of jobs) {
      const result = await this.#runner.run(job, { signal, previews: [] });
      const arrays = await Promise.all(outputs.map((name) => this.#runner.draws(job, name)));
      if (signal.aborted) return;
      const of = Object.fromEntries(outputs.map((name, i) => [name, arrays[i]]));
      this.#done = [...this.#done, { job, result, of }];
    }
  }
}
