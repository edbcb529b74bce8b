import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inlineRunner } from '../../src/engine/inline';
import type { Job, Runner } from '../../src/engine/runner';
import { LivedFuture } from '../../src/state/lived-future';
import { job } from '../engine/hands';

const outputs = ['children-in-care', 'spend'];
const now = job({ draws: 1, months: 36, events: true, outputs });
const later: Job = { ...now, course: [{ month: 6, levers: { 'edge-of-care': 20 } }] };

/** A runner, the jobs that it was asked for, and whether it fails. */
function watched() {
  const runner = inlineRunner();
  const asked: Job[] = [];
  const state = { fails: false };
  const run: Runner['run'] = (each, options) => {
    asked.push(each);
    return state.fails ? Promise.reject(new Error('lost')) : runner.run(each, options);
  };
  return { future: new LivedFuture({ ...runner, run }), asked, state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a future is worked out once while its plan holds, and shown month by month', async () => {
  const { future, asked } = watched();
  const six = await future.until(now, 6);
  const all = await future.until({ ...now }, 36);
  expect(asked).toHaveLength(1);
  for (const name of outputs) {
    expect(six[name]).toHaveLength(7);
    expect(all[name].slice(0, 7)).toEqual(six[name]);
  }
  const { outputs: whole } = await inlineRunner().run(now);
  expect(all.spend).toEqual(whole.spend.futures[0]);
});

test('another plan, future or council is another job; what was lived before it stays', async () => {
  const { future, asked } = watched();
  const lived = await future.until(now, 6);
  expect(await future.until(later, 6)).toEqual(lived);
  const changed = await future.until(later, 36);
  expect(changed.spend).not.toEqual((await future.until(now, 36)).spend);
  await future.until({ ...now, seed: now.seed + 1 }, 6);
  const place = { ...now.figures.place, code: 'E00000000' };
  await future.until({ ...now, figures: { ...now.figures, place } }, 6);
  expect(asked).toHaveLength(5);
});

test('the last plan is worked out ahead, and nothing of it is lost when it fails', async () => {
  const { future, asked, state } = watched();
  future.lookAhead(now);
  future.lookAhead(later);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual([later]);
  await future.until(later, 3);
  expect(asked).toHaveLength(1);

  state.fails = true;
  future.lookAhead(now);
  await vi.advanceTimersByTimeAsync(1000);
  await expect(future.until(now, 3)).rejects.toThrow('lost');
  state.fails = false;
  expect((await future.until(now, 3)).spend).toHaveLength(4);
});
