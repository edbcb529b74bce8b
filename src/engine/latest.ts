import type { Job, Result, Runner } from './runner';

/** Asks a runner so that the newest question wins. */
export interface Latest {
  /**
   * Asks; an older question still running is dropped, but not before its preview, so that a drag
   * always shows something. `onResult` gets previews and the whole answer, `onFault` what went
   * wrong; neither is called for a question that a newer one has overtaken.
   */
  ask(job: Job, onResult: (result: Result) => void, onFault: (fault: unknown) => void): void;
  /** Drops whatever runs or waits. */
  cancel(): void;
}

interface Question {
  readonly job: Job;
  readonly onResult: (result: Result) => void;
  readonly onFault: (fault: unknown) => void;
}

/** One question running and at most one waiting: the latest. */
export function latest(runner: Runner): Latest {
  let running: { readonly abort: AbortController; previewed: boolean } | undefined;
  let waiting: Question | undefined;

  const start = (question: Question): void => {
    const own = { abort: new AbortController(), previewed: false };
    running = own;
    const done = (): void => {
      if (running !== own) return;
      running = undefined;
      const next = waiting;
      waiting = undefined;
      if (next) start(next);
    };
    runner
      .run(question.job, {
        signal: own.abort.signal,
        onPreview(result) {
          if (own.abort.signal.aborted) return;
          own.previewed = true;
          question.onResult(result);
          if (waiting) own.abort.abort();
        },
      })
      .then(
        (result) => {
          if (!own.abort.signal.aborted) question.onResult(result);
        },
        (fault: unknown) => {
          if (!own.abort.signal.aborted) question.onFault(fault);
        },
      )
      .finally(done);
  };

  return {
    ask(job, onResult, onFault) {
      const question = { job, onResult, onFault };
      if (!running) return start(question);
      waiting = question;
      if (running.previewed) running.abort.abort();
    },
    cancel() {
      waiting = undefined;
      running?.abort.abort();
    },
  };
}
