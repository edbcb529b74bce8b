import { expect, test } from 'vitest';
import type { Job, Result, RunOptions } from '../../src/engine/runner';
import { resting } from '../../src/state/resting';

/** A runner whose runs end when told, or reject when aborted. */
function slow() {
  const runs: { end: () => void; signal: AbortSignal | undefined }[] = [];
  const run = (job: Job, { signal }: RunOptions = {}) =>
    new Promise<Result>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      runs.push({ end: () => resolve({ job } as Result), signal });
    });
  return { runs, runner: { run, draws: () => Promise.resolve(new Float64Array(0)) } };
}

const job = { seed: 1 } as Job;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('at rest a run stops and nothing starts; awake it is made anew and answers', async () => {
  const { runs, runner } = slow();
  const own = resting(runner);
  const answer = own.run(job);
  await settle();
  own.rest(true);
  own.rest(true);
  await settle();
  expect(runs.map(({ signal }) => signal?.aborted)).toEqual([true]);
  own.rest(false);
  await settle();
  expect(runs).toHaveLength(2);
  runs[1].end();
  expect(await answer).toEqual({ job });
});

test('a cancel ends it, at work or at rest', async () => {
  const { runs, runner } = slow();
  const own = resting(runner);
  const [first, second] = [new AbortController(), new AbortController()];
  const working = own.run(job, { signal: first.signal });
  await settle();
  first.abort();
  await expect(working).rejects.toMatchObject({ name: 'AbortError' });
  own.rest(true);
  const waiting = own.run(job, { signal: second.signal });
  second.abort();
  own.rest(false);
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(runs).toHaveLength(1);
});

test('what goes wrong is passed on', async () => {
  const runner = { run: () => Promise.reject(new Error('gone')), draws: slow().runner.draws };
  await expect(resting(runner).run(job)).rejects.toThrow('gone');
});
