import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dots, dotsBelow, dotValues, piles } from '../../src/charts/dots';
import { parts } from '../../src/charts/drawing';

describe('quantile dots', () => {
  it('are the (i + ½)/n quantiles of type 7', () => {
    const values = [...Array(101).keys()].reverse();
    expect(dotValues(values, 20).map((value) => Math.round(value * 10) / 10)).toEqual(
      Array.from({ length: 20 }, (_, i) => 2.5 + 5 * i),
    );
  });

  it('agree with sorting', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 300,
    });
    fc.assert(
      fc.property(values, (drawn) => {
        const sorted = Float64Array.from(drawn).sort();
        dotValues(drawn, 50).forEach((value, i) => {
          const at = ((i + 0.5) / 50) * (sorted.length - 1);
          const k = Math.floor(at);
          const next = sorted[Math.min(k + 1, sorted.length - 1)];
          expect(value).toBeCloseTo(sorted[k] + (at - k) * (next - sorted[k]), 6);
        });
      }),
    );
  });

  it('leave the values they are made from as they were', () => {
    const values = [3, 1, 2];
    dotValues(values, 20);
    expect(values).toEqual([3, 1, 2]);
  });

  it('count the share below a threshold', () => {
    const values = Array.from({ length: 1000 }, (_, i) => i);
    expect(dotsBelow(values, 50, 300)).toBe(15);
    expect(dotsBelow(values, 50, -1)).toBe(0);
  });

  it('pile up without straddling the origin', () => {
    expect(piles([-0.1, 0, 0.5, 1.2], 0, 1)).toEqual([
      { column: -1, row: 0 },
      { column: 0, row: 0 },
      { column: 0, row: 1 },
      { column: 1, row: 0 },
    ]);
  });

  it('are drawn full below the threshold and open above, as many as they are said to be', () => {
    const values = Array.from({ length: 1000 }, (_, i) => 1500 + i);
    const drawing = dots(
      {
        description: 'Children in care in March 2034',
        rows: [{ meaning: 'today', label: 'Today', values }],
        threshold: 1800,
        thresholdLabel: '1,800 children',
        format: String,
      },
      360,
    );
    const circles = [...parts(drawing)].filter((part) => part.tag === 'circle');
    const words = [...parts(drawing)].map((part) => part.text ?? '').join(' | ');
    expect(circles.length).toBe(50);
    expect(circles.filter((circle) => circle.attrs.fill !== 'none').length).toBe(15);
    expect(words).toContain('15 of 50 dots below, 35 at or above');
    expect(words).toContain('simulated futures, not children');
    expect(words).toContain('not from zero');
  });
});
