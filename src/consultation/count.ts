import type { Analysis } from './analysis';
import type { Consultation } from './consultation';
import type { Said } from './tally';
import type { Handed, Telling, Told } from './worker';

/** Files told to the worker at a time: between two lots the page can answer. */
const LOT = 60;

/** A count that is under way. */
export interface Counting {
  /** Rejects with a `CountStopped` when it was stopped, and else when the worker failed. */
  readonly done: Promise<Analysis>;
  stop(): void;
}

export class CountStopped extends Error {}

/**
 * Counts responses in a worker, so that the page goes on answering.
 * @param late whether those made after closing count with the rest
 * @param onread told now and then how many files were read
 */
export function count(
  files: readonly Handed[],
  consultation: Consultation,
  late: boolean,
  onread: (files: number) => void,
): Counting {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const say = (told: Told) => worker.postMessage(told);
  const said: Said[] = [];
  let counted: Analysis | undefined;
  let stop = () => {};
  const done = new Promise<Analysis>((resolve, reject) => {
    stop = () => reject(new CountStopped());
    worker.addEventListener('message', ({ data }: MessageEvent<Telling>) => {
      switch (data.kind) {
        case 'read':
          return onread(data.files);
        case 'counted':
          counted = data.analysis;
          return say({ kind: 'more' });
        case 'said':
          said.push(...data.said);
          return say({ kind: 'more' });
        case 'done':
          if (counted) resolve({ ...counted, tally: { ...counted.tally, said } });
      }
    });
    worker.addEventListener('error', () => reject(new Error('the counting failed')));
    void hand().catch(reject);
  }).finally(() => worker.terminate());
  return { done, stop: () => stop() };

  async function hand(): Promise<void> {
    say({ kind: 'start', consultation, late });
    for (let start = 0; start < files.length; start += LOT) {
      say({ kind: 'files', files: files.slice(start, start + LOT) });
      await new Promise((resolve) => setTimeout(resolve));
    }
    say({ kind: 'end' });
  }
}
