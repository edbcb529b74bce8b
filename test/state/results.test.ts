import { expect, test } from 'vitest';
import type { Job, Result, Runner } from '../../src/engine/runner';
import { Results, type View } from '../../src/state/results.svelte';
import { england, job } from '../engine/hands';

/** A runner that answers at once and keeps what it was asked. */
function answering() {
  const asked: Job[] = [];
  const runner = {
    async run(job: Job): Promise<Result> {
      asked.push(job);
      return { job, draws: job.draws, complete: true, months: [], outputs: {} };
    },
    draws: async () => new Float64Array(),
  } as unknown as Runner;
  return { runner, asked };
}

const view: View = { draws: ['children-in-care'] };
const idle = () => new Promise((resolve) => setTimeout(resolve, 5));
const fail = (fault: unknown) => expect.fail(JSON.stringify(fault));

test('assumptions and loops hold in both futures, policies in one', async () => {
  const { runner } = answering();
  const results = new Results(runner, view, fail);
  const levers = { 'child-poverty': 3, 'loop-r4': 0, 'edge-of-care': 10, 'own-homes': 1 };
  results.ask(job({ levers }));
  await idle();
  expect(results.baseline.result?.job.levers).toEqual({ 'child-poverty': 3, 'loop-r4': 0 });
  expect(results.scenario.result?.job.levers).toEqual(levers);
  expect(results.usual.result?.job.levers).toEqual({});
});

test('an assumption alone makes no scenario; the baseline before it is kept to compare with', async () => {
  const { runner, asked } = answering();
  const results = new Results(runner, view, fail);
  results.ask(job());
  await idle();
  const first = results.baseline.result;
  results.ask(job({ levers: { 'child-poverty': 3 } }));
  await idle();
  expect(results.scenario.result).toBeUndefined();
  expect(results.usual.result).toBe(first);
  expect(asked.map(({ levers }) => levers)).toEqual([{}, { 'child-poverty': 3 }]);
  // A lever beside it runs by itself.
  results.ask(job({ levers: { 'child-poverty': 3, 'step-down': 1 } }));
  await idle();
  expect(asked).toHaveLength(3);
  // Back to the usual assumptions: nothing to compare with.
  results.ask(job({ levers: { 'step-down': 1 } }));
  await idle();
  expect(results.usual.result).toBeUndefined();
  expect(results.baseline.result?.job.levers).toEqual({});
});

test('while an assumption moves, its first futures are shown, and the whole run follows', async () => {
  const { runner, asked } = answering();
  const results = new Results(runner, view, fail);
  const draws = 200;
  results.ask(job({ draws }));
  await idle();
  results.preview(job({ draws, levers: { 'child-poverty': 1 } }));
  await idle();
  expect(results.baseline.result?.draws).toBe(64);
  results.preview(job({ draws, levers: { 'child-poverty': 1, 'step-down': 1 } }));
  await idle();
  // The lever moved, and the world did not: the baseline is not asked again.
  expect(asked.filter(({ levers }) => !('step-down' in levers))).toHaveLength(2);
  results.ask(job({ draws, levers: { 'child-poverty': 1 } }));
  await idle();
  expect(results.baseline.result?.draws).toBe(draws);
  expect(results.usual.result?.job.figures).not.toBe(england);
});
