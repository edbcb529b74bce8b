import { describe, expect, test } from 'vitest';
import { loops } from '../../models/childrens-care/loops';
import { parts as drawings } from '../../src/charts/drawing';
import { loop as picture } from '../../src/charts/loop';
import { effectsOf, effectWords, trialSettings } from '../../src/pages/how-it-works/loop-effects';
import { loopPicture } from '../../src/pages/how-it-works/loop-pictures';
import { meaningOf, usedUnits } from '../../src/pages/how-it-works/units';
import { job } from '../engine/hands';

describe('pictures of loops', () => {
  test.each(loops.map((loop) => [loop.key, loop] as const))(
    '%s: named parts in a ring whose signs make its own',
    (_, loop) => {
      const { ring, before, middle } = loopPicture(loop);
      expect(ring.length).toBeGreaterThanOrEqual(3);
      expect(before.length).toBeLessThanOrEqual(1);
      expect(new Set(ring.map(({ title }) => title)).size).toBe(ring.length);
      const turns = ring.filter(({ sign }) => sign === '-').length;
      expect(turns % 2 === 0).toBe(loop.sign === '+');
      expect(middle).toBe(loop.sign === '+' ? 'feeds itself' : 'holds itself back');
    },
  );

  test.each([260, 320, 680, 1200])(
    'at %i px no box overlaps another or leaves the picture',
    (width) => {
      for (const loop of loops) {
        const drawing = picture(loopPicture(loop), width);
        const all = [...drawings(drawing)];
        const shift = Number(/translate\((\d+)/.exec(String(all[1].attrs.transform))?.[1]);
        const boxes = all
          .filter(({ tag }) => tag === 'rect')
          .map(({ attrs }) => ({
            left: Number(attrs.x) + shift,
            top: Number(attrs.y),
            right: Number(attrs.x) + Number(attrs.width) + shift,
            bottom: Number(attrs.y) + Number(attrs.height),
          }));
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.bottom).toBeLessThanOrEqual(Number(drawing.attrs.height));
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${loop.key} at ${width}`).toBe(true);
          }
        });
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|undefined|Infinity|null/);
      }
    },
  );
});

describe('what loops do', () => {
  test('each is tried the other way round, on the assumptions that hold', () => {
    const settings = trialSettings({ 'child-poverty': 2, 'step-down': 3, 'loop-r4': 0 });
    expect(settings[0]).toEqual({ 'child-poverty': 2, 'loop-r4': 0 });
    expect(settings).toHaveLength(loops.length + 1);
    loops.forEach(({ key, baseline }, i) => {
      const now = settings[0][key] ?? baseline;
      expect(settings[i + 1][key]).toBe(1 - now);
    });
  });

  // Two futures of 12 months: 100 and 110 children at the end without, 104 and 116 with; the middle
  // of 4 and 6 more is 5. A year of £1m and of £2m a month.
  test('off and on are told apart whichever is usual', () => {
    const trial = (levers: Record<string, number>, ends: number[], spend: number) => ({
      job: job({ levers }),
      of: {
        'children-in-care': Float64Array.from(
          ends.flatMap((end) => [...new Array<number>(12).fill(0), end]),
        ),
        spend: Float64Array.from(ends.flatMap(() => [NaN, ...new Array<number>(12).fill(spend)])),
      },
    });
    const [first] = loops;
    const on = trial({ [first.key]: 1 }, [104, 116], 2e6);
    const off = trial({ [first.key]: 0 }, [100, 110], 1e6);
    for (const trials of [
      [on, off],
      [off, on],
    ]) {
      const [effect] = effectsOf(trials);
      expect(effect.children).toMatchObject({ off: 105, on: 110, middle: 5, more: 1 });
      expect(effect.spend).toMatchObject({ off: 12e6, on: 24e6 });
      expect(effectWords(effect, 'X', 2034)).toMatch(
        /^X, March 2034: 105 children in care with it off, 110 with it on; about 5 more/,
      );
    }
  });
});

test('every unit of the model has a meaning, made from its parts', () => {
  const units = usedUnits();
  expect(units.length).toBeGreaterThan(10);
  for (const { unit, meaning, uses } of units) {
    expect(meaning, unit).not.toMatch(/undefined/);
    expect(uses).toBeGreaterThan(0);
  }
  expect(meaningOf('GBP/week')).toBe(
    'pounds in the money of the year they are spent in, for each week',
  );
});
