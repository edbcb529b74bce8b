import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutputSummary, Result } from '../../../src/engine/runner';
import {
  adopted,
  costs,
  differenceTable,
  firstOf,
  inFamilies,
  ofHundred,
  OUTPUTS,
  pairSentences,
  picture,
  reasons,
  stepsTable,
  type Side,
} from '../../../src/cells/invest/side-by-side';
import { sideBySide } from '../../../src/charts/side-by-side';
import { opening, type Settings } from '../../../src/state/scenario.svelte';
import { job } from '../../engine/hands';

/** A result of a few futures made by hand: values at the end and in all, by future. */
function side(name: string, values: Partial<Record<(typeof OUTPUTS)[number], number[]>>): Side {
  const n = 4;
  const flat = (value: number) => Float64Array.from({ length: 25 }, () => value);
  const outputs = Object.fromEntries(
    OUTPUTS.map((output) => {
      const by = Float64Array.from(values[output] ?? Array.from({ length: n }, () => 0));
      const band = flat(by[0]);
      const summary = { p10: band, p25: band, p50: band, p75: band, p90: band, futures: [] };
      return [output, { ...summary, last: by, total: by } as unknown as OutputSummary];
    }),
  );
  const months = Array.from({ length: 25 }, (_, i) => (i === 24 ? '2026-03' : '2024-03'));
  const result: Result = {
    job: job({ draws: n, months: 24 }),
    draws: n,
    complete: true,
    months,
    outputs,
  };
  return { name, said: `“${name}”`, result };
}

const a = side('A', {
  'children-in-care': [100, 100, 110, 90],
  'family-homes-share': [0.8, 0.7, 0.7, 0.8],
  spend: [5e6, 6e6, 7e6, 8e6],
  programmes: [1e6, 1e6, 1e6, 1e6],
  casework: [1e5, 1e5, 1e5, 1e5],
});
const b = side('B', {
  'children-in-care': [100, 100, 100, 100],
  'family-homes-share': [0.7, 0.7, 0.7, 0.7],
  spend: [7e6, 7e6, 9e6, 8e6],
  casework: [1e5, 1e5, 1e5, 1e5],
});

describe('two scenarios in the same futures', () => {
  it('are compared future by future, children first, ties named', () => {
    // In families: 80, 70, 77, 72 against 70 each. Costs: 6.1, 7.1, 8.1, 9.1 against 7.1, 7.1, 9.1, 8.1.
    expect([...inFamilies(a.result)].map(Math.round)).toEqual([80, 70, 77, 72]);
    expect([...costs(a.result)]).toEqual([6.1e6, 7.1e6, 8.1e6, 9.1e6]);
    const [children, money] = pairSentences(a, b);
    expect(children).toBe(
      '“A” has more children in care who live in a family in March 2026 than “B” in 75 of 100 simulated futures, as many in 25, fewer in under 1. The middle difference is about 5 more.',
    );
    expect(money).toBe(
      '“A” costs less than “B” over 2 years in 50 of 100 simulated futures, the same in 25, more in 25. The middle difference is about £500,000 less.',
    );
  });

  it('that are the same say so', () => {
    const [words, ...rest] = pairSentences(a, { ...a, said: 'the council as today' });
    expect(rest).toEqual([]);
    expect(words).toMatch(/^“A” and the council as today have the same futures/);
  });

  it('stand in a table, money last', () => {
    const { rows, columns } = differenceTable([a], b);
    expect(columns.map(({ label }) => label)).toEqual([
      'Children in March 2026, or over 2 years',
      'A',
    ]);
    expect(rows[0]).toEqual(['In care, living in a family', '+5 (+1 to +9)']);
    expect(rows.map(([label]) => label).slice(-2)).toEqual([
      'Spending on care, 2 years',
      'Added services, 2 years',
    ]);
    expect(rows.at(-1)?.[1]).toBe('+£1.00m');
    expect(rows[1][1]).toBe('0');
  });

  it('are cut to the futures that all have', () => {
    const first = firstOf(b, 2);
    expect(first.result.draws).toBe(2);
    expect([...costs(first.result)]).toEqual([7.1e6, 7.1e6]);
    expect(firstOf(b, 4)).toBe(b);
    const { rows } = differenceTable([firstOf(a, 2)], first);
    expect(rows[0][1]).toBe('+5 (+1 to +9)');
  });

  it('go from today step by step', () => {
    const { rows } = stepsTable([{ ...b, name: 'Today' }, a]);
    expect(rows[0].slice(0, 4)).toEqual(['Today', 70, 0, 100]);
    expect(rows[1][4]).toBeCloseTo(7.6e6, 3);
  });

  it('are drawn on the same axes, each named', () => {
    const drawn = picture('children-in-care', [a, { ...a, name: 'C' }], b, false);
    expect(drawn.panels.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(drawn.panels[0].series.map(({ meaning, label }) => [meaning, label])).toEqual([
      ['second', 'B'],
      ['policy', 'A'],
    ]);
    const words = JSON.stringify(sideBySide(drawn, 600));
    for (const each of ['"A"', '"B"', '"C"']) expect(words).toContain(`"text":${each}`);
  });
});

it('of 100, three whole numbers add up to 100 and are near the shares', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (x, y, z) => {
      const shares = [x, y, z].map((part) => part / (x + y + z));
      const whole = ofHundred({
        less: shares[0],
        same: shares[1],
        more: shares[2],
        middle: 0,
        spread: 0,
      });
      expect(whole.reduce((sum, value) => sum + value, 0)).toBe(100);
      whole.forEach((value, i) => expect(Math.abs(value - 100 * shares[i])).toBeLessThan(1));
    }),
  );
});

describe('what can be compared', () => {
  const shown: Settings = {
    ...opening,
    place: 'E06000017',
    levers: { 'child-poverty': 3, 'step-down': 1 },
    terms: { 'budget-2026': 1e7 },
  };
  const kept: Settings = {
    ...opening,
    place: 'E10000016',
    months: 60,
    seed: 2,
    levers: { 'edge-of-care': 5 },
    terms: { delay: 6, 'budget-2026': 1e8 },
  };

  it('says every reason why not', () => {
    expect(reasons(shown, shown, '')).toEqual([]);
    expect(reasons({ ...shown, levers: { 'child-poverty': 3 }, terms: {} }, shown, '')).toEqual([]);
    expect(reasons(kept, shown, 'Kent')).toEqual([
      'it is of Kent',
      'it looks 60 months ahead, this page 120',
      'it rests on other simulated futures',
      'it assumes something else about the world',
    ]);
  });

  it('is brought here with its levers and terms, without another council’s budget', () => {
    const here = adopted(kept, shown);
    expect(reasons(here, shown, '')).toEqual([]);
    expect(here.levers).toEqual({ 'edge-of-care': 5, 'child-poverty': 3 });
    expect(here.terms).toEqual({ delay: 6 });
    expect(adopted(shown, shown)).toEqual(shown);
  });
});
