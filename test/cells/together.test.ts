import { expect, test } from 'vitest';
import { alone, takenApart, togetherWords } from '../../src/cells/together';
import { starvation } from '../../src/cells/starved';
import type { Result } from '../../src/engine/runner';

test('each lever stands alone in the same world, with the numbers behind it', () => {
  const levers = { 'edge-of-care': 50, 'edge-of-care-claim': 0.5, 'step-down': 1, 'loop-r4': 0 };
  expect(alone(levers)).toEqual([
    {
      key: 'edge-of-care',
      levers: { 'loop-r4': 0, 'edge-of-care': 50, 'edge-of-care-claim': 0.5 },
    },
    { key: 'step-down', levers: { 'loop-r4': 0, 'step-down': 1 } },
  ]);
  // A number behind a lever that is not set does nothing by itself.
  expect(alone({ 'edge-of-care-claim': 0.5 })).toEqual([]);
});

test('the parts are added up beside the whole, by the middle of the pairs', () => {
  const today = [100, 100, 100];
  const apart = takenApart(
    today,
    [88, 90, 92],
    [
      { key: 'a', ends: [93, 94, 95] },
      { key: 'b', ends: [91, 92, 93] },
    ],
  );
  expect(apart).toEqual({
    each: [
      { key: 'a', middle: -6 },
      { key: 'b', middle: -8 },
    ],
    sum: -14,
    together: -10,
  });
  expect(togetherWords(apart, 'children in care')).toBe(
    'Together 10 fewer children in care; the parts, each alone, would add up to 14 fewer. Together they do less: they reach some of the same children, or draw on the same homes.',
  );
  expect(togetherWords({ each: [], sum: -10, together: -16 }, 'x')).toMatch(/do more/);
  expect(togetherWords({ each: [], sum: -10, together: 4 }, 'x')).toMatch(/against one another/);
  expect(togetherWords({ each: [], sum: -10, together: -10.2 }, 'x')).toMatch(/hardly touch/);
});

test('levers that need families are told when next to none has room', () => {
  const result = (levers: Record<string, number>, free: number) =>
    ({
      job: { levers },
      outputs: {
        'foster-vacancies': { last: Float64Array.of(free, free, free) },
        'fostered-by-council': { last: Float64Array.of(200, 200, 200) },
      },
    }) as unknown as Result;
  expect(starvation(result({ 'step-down': 1 }, 4))?.levers).toEqual(['step-down']);
  expect(starvation(result({ 'step-down': 1 }, 30))).toBeUndefined();
  expect(starvation(result({ 'edge-of-care': 10 }, 0))).toBeUndefined();
});
