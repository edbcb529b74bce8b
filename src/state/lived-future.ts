import { poolRunner } from '../engine/pool';
import type { Job, Runner } from '../engine/runner';

/** By output, its values at the months from 0 on. */
export type Future = Readonly<Record<string, Float64Array>>;

/** Which of a seed's futures is lived. */
export const LIVED = 0;

/** So long after the last change of a plan, ms, its future is worked out ahead. */
const AHEAD = 120;

/**
 * The future that is lived, under the last plan it was asked for: while no plan changes, the quarters
 * to come are part of what is known already. On a worker of its own: it waits for no forecast.
 */
export class LivedFuture {
  readonly #own: Runner;
  #last: { readonly plan: string; readonly future: Promise<Future> } | undefined;
  #ahead: ReturnType<typeof setTimeout> | undefined;

  constructor(own: Runner = poolRunner(1)) {
    this.#own = own;
  }

  /** The job's outputs, from month 0 to a month. Rejects as the runner does. */
  async until(job: Job, month: number): Promise<Future> {
    const whole = Object.entries(await this.#whole(job));
    return Object.fromEntries(whole.map(([name, values]) => [name, values.slice(0, month + 1)]));
  }

  /** Works a job out before it is asked for, unless another comes soon after. */
  lookAhead(job: Job | undefined): void {
    clearTimeout(this.#ahead);
    // Whatever fails here fails again, and is told, when it is asked for.
    if (job) this.#ahead = setTimeout(() => void this.#whole(job).catch(() => {}), AHEAD);
  }

  #whole(job: Job): Promise<Future> {
    const { figures, seed, course } = job;
    const plan = JSON.stringify([figures.place.code, seed, course]);
    if (this.#last?.plan !== plan) {
      const future = this.#run(job);
      this.#last = { plan, future };
      future.catch(() => {
        if (this.#last?.plan === plan) this.#last = undefined;
      });
    }
    return this.#last.future;
  }

  async #run(job: Job): Promise<Future> {
    const { outputs } = await this.#own.run(job, { previews: [] });
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { futures }]) => [name, futures[LIVED]]),
    );
  }
}
