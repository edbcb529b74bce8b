import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, england } from '../../models/two-doors/england';
import { twoDoors, twoDoorsByYear } from '../../models/two-doors/model';
import { allFigures } from '../../src/data/records';
import { numberAt } from '../../src/kernel/figure';
import { simulate } from '../../src/kernel/simulate';
import { trace, unused } from '../../src/kernel/trace';

const setting = fc.record({
  start: fc.integer({ min: 0, max: 2000 }),
  entries: fc.integer({ min: 0, max: 1000 }),
  stay: fc.double({ min: 0.5, max: 8, noNaN: true }),
});

describe('two doors', () => {
  test('hold together as a model', () => {
    // Time alone has no part in it.
    expect(unused(trace(twoDoors))).toEqual(['years', 'step']);
  });

  test('lose nobody: the number changes by who came in less who left', () => {
    fc.assert(
      fc.property(setting, (each) => {
        const { inCare, entries, exits } = twoDoorsByYear(each);
        for (let year = 1; year <= 10; year++)
          expect(inCare[year] - inCare[year - 1]).toBeCloseTo(entries[year] - exits[year], 6);
      }),
    );
  });

  test('stand still where as many come in as leave', () => {
    // 500 in care who stay 2.5 years each: 200 leave in a year. 200 come in.
    const { inCare, exits } = twoDoorsByYear({ start: 500, entries: 200, stay: 2.5 });
    for (const value of inCare) expect(value).toBeCloseTo(500, 9);
    for (const value of exits.slice(1)) expect(value).toBeCloseTo(200, 9);
  });

  test('go to entries times stay, as fast as the stay is short', () => {
    // S(t) = 800 + (500 − 800) e^(−t/2): 681.96, 618.06 after one and two years… to 800.
    const { inCare } = twoDoorsByYear({ start: 500, entries: 400, stay: 2 }, 40);
    expect(inCare[1]).toBeCloseTo(618.0408, 3);
    expect(inCare[2]).toBeCloseTo(689.6362, 3);
    expect(inCare[40]).toBeCloseTo(800, 5);
  });

  test('rise where fewer come in and each stays longer', () => {
    const before = twoDoorsByYear(area);
    const after = twoDoorsByYear({ ...area, entries: 285, stay: 2.9 });
    expect(after.entries[1]).toBeLessThan(before.entries[1]);
    expect(after.inCare[10]).toBeGreaterThan(before.inCare[10]);
    // 285 × 2.9 = 826.5; of the way from 726, e^(−10/2.9) = 0.0318 is left: 826.5 − 100.5 × 0.0318.
    expect(after.inCare[10]).toBeCloseTo(823.3, 1);
  });

  test('never have fewer children in care with more entries or a longer stay', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 0, max: 300 }), (each, more) => {
        const less = twoDoorsByYear(each).inCare;
        const entries = twoDoorsByYear({ ...each, entries: each.entries + more }).inCare;
        const stay = twoDoorsByYear({ ...each, stay: each.stay + more / 100 }).inCare;
        for (let year = 0; year <= 10; year++) {
          expect(entries[year]).toBeGreaterThanOrEqual(less[year] - 1e-9);
          expect(stay[year]).toBeGreaterThanOrEqual(less[year] - 1e-9);
        }
      }),
    );
  });

  test('take their figures of England from what is published', () => {
    const figures = allFigures().get('E92000001')!;
    const published = (name: string) =>
      england.years.map((year) => numberAt(figures, name as never, year));
    expect(published('stock')).toEqual([...england.inCare]);
    expect(published('starts')).toEqual([...england.entries]);
    expect(published('ceases')).toEqual([...england.exits]);
    expect(Math.round(england.inCare[0] / 100)).toBe(area.start);
    expect(Math.round(england.entries[0] / 100)).toBe(area.entries);
    expect(Math.round((10 * england.inCare[0]) / england.exits[0]) / 10).toBe(area.stay);
  });

  test('answer within a frame', () => {
    const request = { seed: 1, from: 0, to: 1, months: 120, mode: 'expected' } as const;
    const baseline = { parameters: { entries: 200, stay: 2 }, stocks: { children: [500] } };
    const times = Array.from({ length: 51 }, () => {
      const before = performance.now();
      simulate(twoDoors, baseline, request);
      return performance.now() - before;
    });
    expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(4);
  });
});
