import type { Runner, RunOptions } from '../engine/runner';

/** A runner that lays its work down while the reader needs the machine, and takes it up again. */
export interface Resting extends Pick<Runner, 'run' | 'draws'> {
  rest(resting: boolean): void;
}

/** A run is stopped at once and made anew later: its answer is the same. */
export function resting(runner: Pick<Runner, 'run' | 'draws'>): Resting {
  let wake: (() => void) | undefined;
  let awake: Promise<void> = Promise.resolve();
  let stops = new Set<AbortController>();

  async function run(
    job: Parameters<Runner['run']>[0],
    options: RunOptions = {},
  ): ReturnType<Runner['run']> {
    const { signal } = options;
    for (;;) {
      await awake;
      signal?.throwIfAborted();
      const stop = new AbortController();
      const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
      stops.add(stop);
      try {
        return await runner.run(job, { ...options, signal: both });
      } catch (error) {
        if (signal?.aborted || !stop.signal.aborted) throw error;
      } finally {
        stops.delete(stop);
      }
    }
  }

  return {
    run,
    draws: (job, output) => runner.draws(job, output),
    rest(resting) {
      if (resting === (wake !== undefined)) return;
      if (resting) {
        awake = new Promise((resolve) => (wake = resolve));
        for (const stop of stops) stop.abort();
        stops = new Set();
      } else {
        wake?.();
        wake = undefined;
      }
    },
  };
}
