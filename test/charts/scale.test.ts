import { describe, expect, it } from 'vitest';
import { areaPath, linePath, strideWithin, thin } from '../../src/charts/path';
import { fromZero, straight, yearTicks } from '../../src/charts/scale';

describe('axes', () => {
  it('start at zero and end at a round value that holds the highest', () => {
    for (const high of [7, 42, 1956, 83_630, 131_400_000]) {
      const y = fromZero(high, [300, 0], 4);
      expect(y.ticks[0]).toBe(0);
      expect(y.domain[0]).toBe(0);
      expect(y.domain[1]).toBeGreaterThanOrEqual(high);
      expect(y.domain[1]).toBe(y.ticks.at(-1));
      expect(y.ticks.length).toBeLessThanOrEqual(7);
      expect([y(0), y(y.domain[1])]).toEqual([300, 0]);
    }
  });

  it('survive having nothing to show', () => {
    expect(fromZero(0, [100, 0], 4)(0)).toBe(100);
    expect(straight([5, 5], [10, 90], 3)(5)).toBe(10);
  });

  it('name few years, the last among them, none too close', () => {
    for (const width of [200, 300, 600, 1200]) {
      const years = yearTicks(2011, 2034, width, 40);
      expect(years.at(-1)).toBe(2034);
      for (let i = 1; i < years.length; i++) {
        expect(((years[i] - years[i - 1]) * width) / 23).toBeGreaterThanOrEqual(40);
      }
    }
  });
});

describe('paths', () => {
  const x = (i: number) => i * 10;
  const y = (v: number) => 100 - v;

  it('break at gaps', () => {
    expect(linePath([1, 2, NaN, 4], x, y)).toBe('M0,99L10,98M30,96Z');
  });

  it('go out along the top and back along the bottom', () => {
    expect(areaPath([NaN, 1, 2], [NaN, 3, 4], x, y)).toBe('M10,97L20,96L20,98L10,99Z');
    expect(areaPath([], [], x, y)).toBe('');
  });

  it('keep first and last when thinned', () => {
    const months = Float64Array.from({ length: 121 }, (_, i) => i);
    const stride = strideWithin(121, 0.9, 4);
    expect(stride).toBe(4);
    const kept = Array.from(thin(months, stride));
    expect([kept[0], kept.at(-1), kept.length]).toEqual([0, 120, 31]);
    expect(strideWithin(121, 6, 4)).toBe(1);
  });
});
