import type { Remote } from 'comlink';
import { desk, type Desk } from '../../src/engine/desk';
import { failure, type Hand } from '../../src/engine/hand';
import { WorkerFault, type Job } from '../../src/engine/runner';
import { figuresOf } from '../../src/data/records';

export const england = figuresOf('E92000001');

/** A short job at a small council. */
export const job = (more: Partial<Job> = {}): Job => ({
  figures: figuresOf('E08000005'),
  england,
  levers: {},
  seed: 1,
  draws: 50,
  months: 12,
  mode: 'stochastic',
  ...more,
});

type Trouble = 'crash' | 'silence' | undefined;

/** A pool's worth of workers on this thread, some of which go wrong when asked to simulate. */
export function hands(trouble: (worker: number, call: number) => Trouble = () => undefined) {
  const log = {
    started: 0,
    ended: 0,
    calibrated: 0,
    slices: [] as { worker: number; from: number; to: number }[],
  };
  const start = (): Hand => {
    const worker = log.started++;
    let calls = 0;
    let dead = false;
    const { failed, fail } = failure();
    const own = desk();
    const remote = Object.fromEntries(
      Object.entries(own).map(([name, method]) => [
        name,
        async (...given: unknown[]) => {
          await new Promise((resolve) => setImmediate(resolve));
          if (dead) return new Promise(() => undefined);
          if (name === 'calibrate') log.calibrated += 1;
          if (name === 'simulate') {
            const [, from, to] = given as number[];
            log.slices.push({ worker, from, to });
            const wrong = trouble(worker, ++calls);
            if (wrong !== undefined) dead = true;
            if (wrong === 'crash') fail(new WorkerFault('a worker failed'));
            if (wrong !== undefined) return new Promise(() => undefined);
          }
          try {
            // What goes to a worker and back is copied: only plain data survives.
            const told = structuredClone(given);
            return structuredClone((method as (...given: unknown[]) => unknown)(...told));
          } catch (error) {
            // Errors lose their class on the way from a worker.
            throw new Error((error as Error).message, { cause: error });
          }
        },
      ]),
    );
    return {
      desk: remote as unknown as Remote<Desk>,
      failed,
      end() {
        dead = true;
        log.ended += 1;
        fail(new WorkerFault('a worker was ended'));
      },
    };
  };
  return { start, log };
}
