import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completed,
  drawnTo,
  knotMoved,
  knotsOf,
  lastSaid,
  nothingSaid,
  type SaidPath,
} from '../../src/ui/expected-path';

const empty = nothingSaid(500, 11);

describe('a line that a reader gives', () => {
  test('is set at a third, two thirds and the last year', () => {
    expect(knotsOf(11)).toEqual([3, 7, 10]);
    expect(knotsOf(3)).toEqual([1, 2]);
    expect(knotsOf(2)).toEqual([1]);
  });

  test('is straight between what was said and level after the last of it', () => {
    expect(lastSaid(empty)).toBe(0);
    const one = knotMoved(empty, [3, 7, 10], 3, 620, 800);
    expect(completed(one)).toEqual([500, 540, 580, 620, 620, 620, 620, 620, 620, 620, 620]);
    const two = knotMoved(one, [3, 7, 10], 7, 700, 800);
    expect(completed(two).slice(3)).toEqual([620, 640, 660, 680, 700, 700, 700, 700]);
  });

  test('takes up every year a pen passes, however fast it moves', () => {
    const first = drawnTo(empty, undefined, { at: 1.2, value: 480 });
    expect(lastSaid(first)).toBe(1);
    const next = drawnTo(first, { at: 1.2, value: 480 }, { at: 5.2, value: 400 });
    // 20 fewer a year: 464 at 2, 444 at 3, 424 at 4, 404 at 5.
    expect(next.slice(0, 7)).toEqual([500, 480, 464, 444, 424, 404, undefined]);
    // The known year is never drawn over.
    expect(drawnTo(next, { at: 2, value: 10 }, { at: 0, value: 10 })[0]).toBe(500);
    expect(drawnTo(next, { at: 9.4, value: 300 }, { at: 9.8, value: 300 })[10]).toBe(300);
  });

  test('keeps its drawn shape where a knot is moved', () => {
    let drawn: SaidPath = empty;
    drawn = drawnTo(drawn, { at: 0.6, value: 500 }, { at: 10, value: 500 });
    const moved = completed(knotMoved(drawn, [3, 7, 10], 7, 580, 800));
    expect(moved.map(Math.round)).toEqual([500, 500, 500, 500, 520, 540, 560, 580, 553, 527, 500]);
  });

  test('has a number within the axes for every year, whatever is done to it', () => {
    const point = fc.record({
      at: fc.double({ min: 0, max: 10, noNaN: true }),
      value: fc.integer({ min: 0, max: 800 }),
    });
    const deed = fc.oneof(
      fc.tuple(fc.constant('pen' as const), point, point),
      fc.tuple(fc.constant('knot' as const), fc.constantFrom(3, 7, 10), point),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let path: SaidPath = empty;
        for (const deed of deeds)
          path =
            deed[0] === 'pen'
              ? drawnTo(path, deed[1], deed[2])
              : knotMoved(path, [3, 7, 10], deed[1], deed[2].value, 800);
        const line = completed(path);
        expect(line).toHaveLength(11);
        expect(line[0]).toBe(500);
        for (const value of line) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(800 + 1e-9);
        }
      }),
    );
  });
});
