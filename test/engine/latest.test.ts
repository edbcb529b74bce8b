import { describe, expect, test, vi } from 'vitest';
import { latest } from '../../src/engine/latest';
import type { Job, Result, Runner, RunOptions } from '../../src/engine/runner';

/** A runner that does nothing until told: each run waits for the test to move it on. */
function fake() {
  const runs: {
    job: Job;
    options: RunOptions;
    preview(): void;
    finish(): Promise<void>;
    fail(fault: unknown): Promise<void>;
  }[] = [];
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const runner: Runner = {
    run(job, options = {}) {
      return new Promise((resolve, reject) => {
        const abort = () => reject(new DOMException('aborted', 'AbortError'));
        options.signal?.addEventListener('abort', abort);
        runs.push({
          job,
          options,
          preview: () => options.onPreview?.(result(job, false)),
          finish: () => (resolve(result(job, true)), settle()),
          fail: (fault) => (reject(fault), settle()),
        });
      });
    },
    draws: () => Promise.reject(new Error('not asked')),
    drivers: () => Promise.reject(new Error('not asked')),
    inputs: () => Promise.reject(new Error('not asked')),
    explain: () => Promise.reject(new Error('not asked')),
    inspect: () => Promise.reject(new Error('not asked')),
    dispose() {},
  };
  return { runner, runs, settle };
}

const job = (seed: number) => ({ seed }) as Job;
const result = (asked: Job, complete: boolean) => ({ job: asked, complete }) as Result;
const callbacks = () => ({ onResult: vi.fn(), onFault: vi.fn() });

describe('the newest question wins', () => {
  test('one question: its preview, then its answer', async () => {
    const { runner, runs } = fake();
    const { onResult, onFault } = callbacks();
    latest(runner).ask(job(1), onResult, onFault);
    runs[0].preview();
    await runs[0].finish();
    expect(onResult.mock.calls.map(([r]) => [r.job.seed, r.complete])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(onFault).not.toHaveBeenCalled();
  });

  test('an older question is dropped only after its preview, so that a drag shows something', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    const [first, second] = [callbacks(), callbacks()];
    own.ask(job(1), first.onResult, first.onFault);
    own.ask(job(2), second.onResult, second.onFault);
    expect(runs).toHaveLength(1);
    expect(runs[0].options.signal!.aborted).toBe(false);
    runs[0].preview();
    expect(first.onResult).toHaveBeenCalledTimes(1);
    expect(runs[0].options.signal!.aborted).toBe(true);
    await settle();
    expect(runs.map((run) => run.job.seed)).toEqual([1, 2]);
    expect(first.onFault).not.toHaveBeenCalled();
    await runs[1].finish();
    expect(second.onResult).toHaveBeenCalledTimes(1);
    expect(first.onResult).toHaveBeenCalledTimes(1);
  });

  test('a question that has shown its preview is dropped at once', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    const [first, second] = [callbacks(), callbacks()];
    own.ask(job(1), first.onResult, first.onFault);
    runs[0].preview();
    own.ask(job(2), second.onResult, second.onFault);
    expect(runs[0].options.signal!.aborted).toBe(true);
    await settle();
    expect(runs).toHaveLength(2);
  });

  test('of many questions only the last is run', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    const asked = Array.from({ length: 30 }, callbacks);
    asked.forEach(({ onResult, onFault }, i) => own.ask(job(i), onResult, onFault));
    runs[0].preview();
    await settle();
    expect(runs.map((run) => run.job.seed)).toEqual([0, 29]);
    await runs[1].finish();
    expect(asked[29].onResult).toHaveBeenCalledTimes(1);
    for (const { onResult, onFault } of asked.slice(1, 29)) {
      expect(onResult).not.toHaveBeenCalled();
      expect(onFault).not.toHaveBeenCalled();
    }
  });

  test('a drag never starves: every run that starts shows a preview', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    const shown = vi.fn();
    for (let i = 0; i < 10; i++) {
      own.ask(job(i), shown, vi.fn());
      await settle();
      runs.at(-1)!.preview();
    }
    expect(shown).toHaveBeenCalledTimes(10);
  });

  test('what an overtaken run says too late is not passed on', async () => {
    const { runner, runs, settle } = fake();
    const late: Runner = {
      ...runner,
      // A runner that does not hear the signal.
      run: (asked, options) => runner.run(asked, { ...options, signal: undefined }),
    };
    const own = latest(late);
    const [first, second] = [callbacks(), callbacks()];
    own.ask(job(1), first.onResult, first.onFault);
    runs[0].preview();
    own.ask(job(2), second.onResult, second.onFault);
    runs[0].preview();
    await runs[0].finish();
    await settle();
    expect(first.onResult).toHaveBeenCalledTimes(1);
    expect(runs.map((run) => run.job.seed)).toEqual([1, 2]);
  });
});

describe('faults', () => {
  test('reach the one who asked, and the next question is run', async () => {
    const { runner, runs } = fake();
    const own = latest(runner);
    const [first, second] = [callbacks(), callbacks()];
    own.ask(job(1), first.onResult, first.onFault);
    own.ask(job(2), second.onResult, second.onFault);
    const fault = new Error('a worker failed');
    await runs[0].fail(fault);
    expect(first.onFault).toHaveBeenCalledWith(fault);
    expect(runs).toHaveLength(2);
    await runs[1].finish();
    expect(second.onResult).toHaveBeenCalledTimes(1);
    expect(second.onFault).not.toHaveBeenCalled();
  });

  test('of cancelled questions reach nobody', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    const [first, second] = [callbacks(), callbacks()];
    own.ask(job(1), first.onResult, first.onFault);
    own.ask(job(2), second.onResult, second.onFault);
    own.cancel();
    runs[0].preview();
    await settle();
    expect(runs).toHaveLength(1);
    for (const { onResult, onFault } of [first, second]) {
      expect(onResult).not.toHaveBeenCalled();
      expect(onFault).not.toHaveBeenCalled();
    }
  });

  test('after cancelling, a new question is run', async () => {
    const { runner, runs, settle } = fake();
    const own = latest(runner);
    own.ask(job(1), vi.fn(), vi.fn());
    own.cancel();
    const { onResult, onFault } = callbacks();
    own.ask(job(2), onResult, onFault);
    await settle();
    expect(runs.map((run) => run.job.seed)).toEqual([1, 2]);
    await runs[1].finish();
    expect(onResult).toHaveBeenCalledTimes(1);
  });
});
