import { expect, test } from 'vitest';
import { outputsOf } from '../../src/engine/basis';
import { inlineRunner } from '../../src/engine/inline';
import { poolRunner } from '../../src/engine/pool';
import type { Job, Runner } from '../../src/engine/runner';
import { hands, job } from './hands';

const changed = {
  course: [{ month: 3, levers: { 'edge-of-care': 20 } }],
  events: true,
  branch: { month: 6, draw: 2 },
} as const;

async function drawsOf(runner: Runner, asked: Job): Promise<string> {
  await runner.run(asked, { previews: [] });
  const all = await Promise.all(outputsOf(asked).map((output) => runner.draws(asked, output)));
  return all.map((draws) => draws.join()).join(';');
}

test('decisions on the way, events and a branch: the same bits, and other ones than without', async () => {
  const asked = job({ ...changed, draws: 30 });
  const alone = await drawsOf(inlineRunner(64), asked);
  expect(await drawsOf(inlineRunner(9), asked)).toBe(alone);
  for (const size of [1, 2, 3])
    expect(await drawsOf(poolRunner(size, hands().start, 7), asked)).toBe(alone);
  for (const key of ['course', 'events', 'branch'] as const)
    expect(await drawsOf(inlineRunner(64), { ...asked, [key]: undefined }), key).not.toBe(alone);
});

test('settings at the start may stand in the course', async () => {
  const levers = { 'edge-of-care': 20, 'price-growth': 1 };
  const [given, decided] = [job({ levers }), job({ course: [{ month: 0, levers }] })];
  expect(await drawsOf(inlineRunner(), decided)).toBe(await drawsOf(inlineRunner(), given));
});
