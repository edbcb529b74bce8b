import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, spread, textWidth } from '../../src/charts/labels';

describe('labels', () => {
  it('stay where they are wanted when they do not touch', () => {
    expect(spread([50, 150], [20, 20], [0, 200])).toEqual([50, 150]);
  });

  it('move apart by equal amounts when they do', () => {
    expect(spread([100, 104], [20, 20], [0, 200])).toEqual([92, 112]);
  });

  it('never overlap, keep their order and stay inside when they fit', () => {
    const place = fc.record({ at: fc.double({ min: -50, max: 350, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const wanted = places.map(({ at }) => at);
        const centres = spread(
          wanted,
          wanted.map(() => 40),
          [0, 300],
        );
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
        for (let i = 0; i < order.length; i++) {
          expect(centres[order[i]]).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(centres[order[i]]).toBeLessThanOrEqual(280 + 1e-6);
          if (i > 0) {
            expect(centres[order[i]] - centres[order[i - 1]]).toBeGreaterThanOrEqual(40 - 1e-6);
          }
        }
      }),
    );
  });

  it('break at spaces only and keep every word', () => {
    const broken = lines('With your changes', 70, 12);
    expect(broken.join(' ')).toBe('With your changes');
    expect(broken.length).toBe(2);
    expect(lines('Unbreakable', 5, 12)).toEqual(['Unbreakable']);
    expect(textWidth('100', 10)).toBeCloseTo(18.9);
  });
});
