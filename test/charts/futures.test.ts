import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothSidesOf10, monthName, oftenOf10, roundThreshold } from '../../src/charts/format';
import { pairs, quantileOf, shareBelow } from '../../src/charts/pairs';
import { yearlyBand } from '../../src/charts/yearly';

describe('yearly sums', () => {
  it('are taken within each future before the spread', () => {
    // Two futures of 24 months: one has its children early, one late. A sum of the months' own
    // medians would say 12 for both years.
    const future = (first: number, second: number) => [
      NaN,
      ...Array.from({ length: 12 }, () => first),
      ...Array.from({ length: 12 }, () => second),
    ];
    const band = yearlyBand(Float64Array.from([...future(0, 2), ...future(2, 0)]), 24);
    expect(Array.from(band.p50)).toEqual([12, 12]);
    expect(Array.from(band.p10)[0]).toBeCloseTo(2.4);
    expect(band.futures?.map((each) => Array.from(each))).toEqual([
      [0, 24],
      [24, 0],
    ]);
  });

  it('leave a year that is not whole out', () => {
    expect(yearlyBand(new Float64Array(31).fill(1), 30).p50).toEqual([12, 12]);
  });
});

describe('paired futures', () => {
  it('are compared one by one', () => {
    const p = pairs([10, 10, 10, 10], [9, 9, 10, 12]);
    expect([p.less, p.same, p.more]).toEqual([0.5, 0.25, 0.25]);
    expect(p.middle).toBe(-0.5);
  });

  it('use as many as both have, and leave their values alone', () => {
    const today = [3, 1, 2];
    expect(pairs(today, [2, 2]).less).toBe(0.5);
    expect(quantileOf(today, 0.5)).toBe(2);
    expect(shareBelow(today, 2)).toBeCloseTo(1 / 3);
    expect(today).toEqual([3, 1, 2]);
  });

  it('have sides that add up, for any values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const { less, same, more } = pairs(a, b);
        expect(less + same + more).toBeCloseTo(1);
      }),
    );
  });
});

describe('words', () => {
  it('give both sides on one denominator', () => {
    for (let i = 0; i <= 1000; i++) {
      const [a, b] = bothSidesOf10(i / 1000);
      const tenths = [a, b].map((words) => /^(\d) of 10$/.exec(words)?.[1]);
      if (tenths[0]) expect(Number(tenths[0]) + Number(tenths[1])).toBe(10);
      else expect([a, b].toSorted()).toEqual(['fewer than 1 in 20', 'more than 19 in 20']);
    }
    expect(oftenOf10(0.7)).toBe('7 of 10');
  });

  it('choose thresholds that can be said aloud', () => {
    expect([1956, 83_530, 347, 62, 3].map(roundThreshold)).toEqual([1950, 84_000, 345, 62, 3]);
    expect(monthName('2034-03')).toBe('March 2034');
  });
});
