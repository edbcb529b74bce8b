import { expect, test } from 'vitest';
import { inlineRunner } from '../../src/engine/inline';
import { poolRunner } from '../../src/engine/pool';
import { england, hands, job } from './hands';

test('a pool and the calling thread look into the same model', async () => {
  const { figures } = job();
  const inline = await inlineRunner().inspect(figures, england, [0, 12]);
  const pool = await poolRunner(2, hands().start).inspect(figures, england, [0, 12]);
  expect(pool).toEqual(inline);
  const published = figures.series.stock?.at(-1);
  expect(inline.readings.inCare[0].total).toBeCloseTo(published as number, 9);
});

test('every number is finite at the start and a year on', async () => {
  const { readings } = await inlineRunner().inspect(england, england, [0, 12]);
  const wrong = Object.entries(readings).filter(([, own]) =>
    own.some(({ least, most }) => !Number.isFinite(least) || !Number.isFinite(most)),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});
