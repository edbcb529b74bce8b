import type { Remote } from 'comlink';
import type { Desk } from './desk';
import { WorkerFault } from './runner';

/** A worker at work, however it was started. */
export interface Hand {
  readonly desk: Remote<Desk>;
  /** Rejects when the worker fails as a whole. */
  readonly failed: Promise<never>;
  end(): void;
}

/** A promise for `failed` of a hand, quiet while nobody waits, and what rejects it. */
export function failure() {
  let fail!: (fault: WorkerFault) => void;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  return { failed, fail };
}

/** An answer, or a WorkerFault where the worker fails or stays silent for `patience` milliseconds. */
export async function alive<T>(hand: Hand, answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkerFault('a worker does not answer')), patience);
  });
  try {
    return await Promise.race([answer, hand.failed, silence]);
  } finally {
    clearTimeout(timer);
  }
}
