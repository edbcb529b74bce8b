import { describe, expect, test } from 'vitest';
import { FAST_YEAR, responseVariance } from '../../models/childrens-care/calibration/averages';
import { calibrate } from '../../models/childrens-care/calibration/calibration';
import { dispersion, varianceAt } from '../../models/childrens-care/calibration/dispersion';
import { ensemble } from '../../models/childrens-care/calibration/ensemble';
import { entryPath } from '../../models/childrens-care/calibration/entries-path';
import { expectedGrowth } from '../../models/childrens-care/calibration/growth';
import { careBaseline } from '../../models/childrens-care/baseline';
import { parameters } from '../../models/childrens-care/parameters';
import { model, outputNames } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';
import { councils, ENGLAND, figures, SIX } from './published';

const england = figures.get(ENGLAND)!;
const all = councils.map((code) => figures.get(code)!);
const today = calibrate(all, england, 2024);

describe('variance of averaged noise', () => {
  test.each(['fast', 'slow', 'level'] as const)('%s: the double sum, written out', (kind) => {
    const halfLife = { fast: 0.84, slow: 4, level: 12 }[kind];
    const weights = [0.3, 0.1, 0.4, 0.2, 0.7];
    let sum = 0;
    weights.forEach((a, i) =>
      weights.forEach((b, j) => {
        const between = 0.5 ** (Math.abs(i - j) / 12 / halfLife);
        const begun = kind !== 'fast' ? 0.5 ** ((i + j) / 12 / halfLife) : 0;
        sum += a * b * (between - begun);
      }),
    );
    expect(responseVariance(kind, weights)).toBeCloseTo(sum, 12);
  });

  test('a year’s average of fast noise keeps about three quarters of it', () => {
    expect(FAST_YEAR).toBeGreaterThan(0.7);
    expect(FAST_YEAR).toBeLessThan(0.85);
  });
});

test('a dispersion by size is found again in errors made from one', () => {
  // Errors at the 80 % point of a normal, half inside and half outside what they are made from.
  const misses = Array.from({ length: 4000 }, (_, i) => {
    const size = i % 2 === 0 ? 100 : 1000;
    const u = ((i * 7919) % 4000) / 4000;
    const z = u < 0.8 ? (1.2816 * u) / 0.8 : 1.2816 + 3 * (u - 0.8);
    return { size, error: z * Math.sqrt(0.002 + 1.5 / size) };
  });
  const found = dispersion(misses);
  for (const size of [100, 1000])
    expect(varianceAt(found, size) / (0.002 + 1.5 / size)).toBeCloseTo(1, 1);
});

test('growth fades: each year adds 0.85 of the one before', () => {
  const [one, two, three] = expectedGrowth(england, england, today.growth, today.regions, 2024);
  // England’s stock fell from 83,750 to 83,530: growth ln(0.99737) a year.
  expect(Math.sign(one)).toBe(Math.sign(today.growth.nation * Math.log(83530 / 83750)));
  expect((two - one) / one).toBeCloseTo(0.85, 10);
  expect((three - two) / (two - one)).toBeCloseTo(0.85, 10);
});

test('entries ease from part of an unusual year towards the usual; England’s stay', () => {
  expect(entryPath(england, england, today.entries, 2024)).toEqual({ now: 1, later: 1 });
  for (const place of all) {
    const { now, later } = entryPath(place, england, today.entries, 2024);
    expect(Math.abs(Math.log(later))).toBeGreaterThanOrEqual(Math.abs(Math.log(now)) - 1e-12);
    expect(Math.abs(Math.log(later))).toBeLessThanOrEqual(0.6);
  }
});

describe('the ensemble of unobserved transitions', () => {
  test('stays within what is plausible, keeps a spread and is the same every time', () => {
    const kent = figures.get(SIX.Kent)!;
    const found = ensemble(kent, england, today, 2024)!;
    expect(ensemble(kent, england, today, 2024)).toEqual(found);
    expect(new Set(found.members).size).toBeGreaterThanOrEqual(20);
    found.parameters.forEach((name, i) => {
      const { low, high } = parameters[name as 'fosterEndings'];
      const values = found.members.map((member) => member[i]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(mean, name).toBeGreaterThan(low - 0.5 * (high - low));
      expect(mean, name).toBeLessThan(high + 0.5 * (high - low));
      expect(Math.max(...values) - Math.min(...values), name).toBeGreaterThan(0.2 * (high - low));
    });
  });

  test('is left out where no mix of homes was published before', () => {
    expect(ensemble(figures.get(SIX.Kent)!, england, today, 2019)).toBeUndefined();
    expect(ensemble(figures.get(SIX['City of London'])!, england, today, 2024)).toBeUndefined();
  });

  test('gives every future one member’s values together', () => {
    const kent = careBaseline(figures.get(SIX.Kent)!, england, today, 2024);
    const { parameters: names, members } = kent.ensemble!;
    expect(names).toContain('fosterEndings');
    const one = { ...kent, ensemble: { parameters: names, members: [members[0]] } };
    const same = {
      ...kent,
      ensemble: { parameters: names, members: [members[0], members[0]] },
    };
    const request = { seed: 3, from: 0, to: 5, months: 12, mode: 'stochastic' } as const;
    expect(simulate(model, same, request)).toEqual(simulate(model, one, request));
  });
});

/** Spread (as the sd of a normal) of ln growth of children in care, councils of 250 and more. */
function spreadApart(years: number): number {
  const grown = all.flatMap((place) => {
    const total = place.series.stock ?? [];
    return total.flatMap((now, i) => {
      const then = total[i + years];
      const usable = typeof now === 'number' && typeof then === 'number' && now >= 250;
      return usable && place.firstYear + i >= 2012 ? [Math.log(then / now)] : [];
    });
  });
  grown.sort((a, b) => a - b);
  const at = (part: number) => grown[Math.floor(part * grown.length)];
  return (at(0.9) - at(0.1)) / 2.563;
}

describe('futures stray from their middle as past outturns did', { timeout: 120_000 }, () => {
  test.each([SIX.Birmingham, SIX.Rochdale])('%s', (code) => {
    const baseline = careBaseline(figures.get(code)!, england, today, 2024);
    const draws = 400;
    const request = { seed: 5, from: 0, to: draws, months: 120, mode: 'stochastic' } as const;
    const values = simulate(model, baseline, request);
    const index = outputNames.indexOf('children-in-care');
    const sdAt = (month: number) => {
      const logs = Array.from({ length: draws }, (_, draw) =>
        Math.log(values[(draw * outputNames.length + index) * 121 + month]),
      );
      const mean = logs.reduce((sum, value) => sum + value, 0) / draws;
      return Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws);
    };
    const { stock } = today.council;
    const size = baseline.start.total;
    for (const [month, wanted] of [
      [12, stock.first],
      [36, stock.third],
    ] as const) {
      const ratio = sdAt(month) / Math.sqrt(varianceAt(wanted, size));
      expect(ratio, `${month} months`).toBeGreaterThan(0.8);
      expect(ratio, `${month} months`).toBeLessThan(1.25);
    }
    // Further on: as far as the totals of councils spread apart over five and ten years, 2012–24.
    for (const years of [5, 10]) {
      const ratio = sdAt(12 * years) / spreadApart(years);
      expect(ratio, `${years} years`).toBeGreaterThan(0.8);
      expect(ratio, `${years} years`).toBeLessThan(1.3);
    }
  });
});
