import { expect, test } from 'vitest';
import type { Job, Result, Runner } from '../../src/engine/runner';
import { Beside } from '../../src/state/beside.svelte';
import { Trials } from '../../src/state/trials.svelte';
import { job } from '../engine/hands';

/** A runner that answers when it is told to, one question at a time. */
function waiting() {
  const asked: { job: Job; answer: () => void }[] = [];
  const resultOf = (one: Job): Result => ({
    job: one,
    draws: one.draws,
    complete: true,
    months: [],
    outputs: {},
  });
  const runner = {
    run: (one: Job, { signal }: { signal: AbortSignal }) =>
      new Promise<Result>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        asked.push({ job: one, answer: () => resolve(resultOf(one)) });
      }),
    draws: async () => new Float64Array(),
  } as unknown as Runner;
  const step = async () => {
    asked.at(-1)?.answer();
    await new Promise((resolve) => setTimeout(resolve, 2));
  };
  return { runner, asked, step };
}

const settings: Job['levers'][] = [{}, { 'step-down': 1 }, { 'step-down': 2 }];
const three = settings.map((levers) => job({ levers, draws: 1000 }));
const fail = (error: unknown) => expect.fail(String(error));

test('first figures of all come before any whole run; what is known is not run', async () => {
  const { runner, asked, step } = waiting();
  const beside = new Beside(new Trials(runner, fail));
  beside.know({ job: three[0], draws: 1000, complete: true, months: [], outputs: {} });
  beside.ask(three);
  expect(beside.progress).toEqual({ done: 1, of: 3 });
  await step();
  await step();
  expect(asked.map((each) => each.job.draws)).toEqual([32, 32, 1000]);
  expect(three.map((each) => beside.of(each)?.draws)).toEqual([1000, 32, 32]);
  await step();
  await step();
  expect(beside.progress).toEqual({ done: 3, of: 3 });
  expect(three.map((each) => beside.of(each)?.draws)).toEqual([1000, 1000, 1000]);
  // The same in another object, in another order, and with one known: nothing runs.
  const before = asked.length;
  beside.ask(three.map((each) => ({ ...each })).reverse());
  expect(asked).toHaveLength(before);
});

test('a newer list wins, keeps what was done, and the same list goes on', async () => {
  const { runner, asked, step } = waiting();
  const beside = new Beside(new Trials(runner, fail));
  beside.ask(three.slice(0, 2));
  for (let i = 0; i < 3; i++) await step();
  const before = asked.length;
  beside.ask(three.slice(0, 2));
  expect(asked).toHaveLength(before);
  beside.ask(three);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const later = asked.slice(before).map((each) => each.job.levers);
  expect(later).toEqual([{ 'step-down': 1 }]);
  expect(beside.of(three[0])?.draws).toBe(1000);
  expect(beside.progress).toEqual({ done: 1, of: 3 });
  beside.cancel();
  expect(beside.of(three[0])?.draws).toBe(1000);
  expect(beside.of(three[1])).toBeUndefined();
});

test('after a fault the same can be asked again', async () => {
  let calls = 0;
  const runner = { run: () => (calls++, Promise.reject(new Error('no'))) } as unknown as Runner;
  const faults: unknown[] = [];
  const beside = new Beside(new Trials(runner, (error) => faults.push(error)));
  beside.ask(three);
  await new Promise((resolve) => setTimeout(resolve, 2));
  beside.ask(three);
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect([calls, faults.length]).toEqual([2, 2]);
});
