import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careBaseline } from '../../models/childrens-care/baseline';
import { levers } from '../../models/childrens-care/levers';
import { parameters } from '../../models/childrens-care/parameters';
import { calibrate, type Calibration } from '../../models/childrens-care/calibration/calibration';
import calibration from '../../models/childrens-care/calibration/calibration.json';
import { settings } from '../../models/childrens-care/settings';
import type { Figure, PublishedFigures } from '../../src/kernel/figure';
import type { Parameter } from '../../src/kernel/structure';
import { councils, ENGLAND, figures, SIX } from './published';

const england = figures.get(ENGLAND)!;
const all = councils.map((code) => figures.get(code)!);

/** The same place in a world where every figure after `year` came out otherwise. */
function otherwise(place: PublishedFigures, year: number, salt: number): PublishedFigures {
  const change = (figure: Figure, i: number): Figure => {
    if (place.firstYear + i <= year) return figure;
    const pick = (i * 31 + salt) % 4;
    if (pick === 0) return 'suppressed';
    if (pick === 1) return 'missing';
    return typeof figure === 'number' ? figure * (pick === 2 ? 3 : 0.4) + 17 : 123;
  };
  const series = Object.fromEntries(
    Object.entries(place.series).map(([key, values]) => [key, values.map(change)]),
  );
  return { ...place, series };
}

describe('a forecast knows no year after its origin', { timeout: 60_000 }, () => {
  test.each([2015, 2017, 2018, 2020, 2022, 2023])('origin %d', (origin) => {
    const known = calibrate(all, england, origin);
    const later = otherwise(england, origin, 1);
    const changed = calibrate(
      all.map((place, i) => otherwise(place, origin, i)),
      later,
      origin,
    );
    expect(changed).toEqual(known);
    for (const code of Object.values(SIX)) {
      const place = figures.get(code)!;
      const before = JSON.stringify(careBaseline(place, england, known, origin));
      const after = careBaseline(
        code === ENGLAND ? later : otherwise(place, origin, 5),
        later,
        known,
        origin,
      );
      expect(JSON.stringify(after)).toBe(before);
    }
  });

  test('the test would notice: the origin’s own year matters', () => {
    const known = calibrate(all, england, 2022);
    expect(
      calibrate(
        all.map((p) => otherwise(p, 2021, 1)),
        otherwise(england, 2021, 1),
        2022,
      ),
    ).not.toEqual(known);
    const place = figures.get(SIX.Kent)!;
    const one = careBaseline(place, england, known, 2022);
    const series = {
      ...place.series,
      starts: place.series.starts.map((n, i) => (place.firstYear + i === 2022 ? 999 : n)),
    };
    expect(careBaseline({ ...place, series }, england, known, 2022).used).not.toEqual(one.used);
  });
});

test('the published calibration is what its figures give', () => {
  const again = JSON.parse(
    JSON.stringify(calibrate(all.concat(figures.get('E06000053')!), england, 2024)),
  );
  expect(again).toEqual(calibration);
});

describe('parameters', () => {
  const entries = Object.entries(parameters) as [string, Parameter][];
  const set = new Set<string>(settings.map((setting) => setting.parameter));

  test('say where they come from, but for what a visitor sets', () => {
    const silent = entries.filter(([name, { evidence }]) => !evidence && !set.has(name));
    expect(silent.map(([name]) => name)).toEqual([]);
    for (const [name, { evidence }] of entries) {
      if (!evidence) continue;
      expect(evidence.source.length, name).toBeGreaterThan(3);
      expect(evidence.year, name).not.toBe('');
      expect('ABCD', name).toContain(evidence.grade);
    }
  });

  test('have a unit, words, and a value within its range', () => {
    for (const [name, { unit, about, value, low, high, spread: kind }] of entries) {
      expect(unit, name).toBeTruthy();
      expect(about.length, name).toBeGreaterThan(8);
      expect(low === undefined, name).toBe(high === undefined);
      expect(kind === undefined, name).toBe(low === undefined);
      if (low === undefined || high === undefined) continue;
      expect(value, name).toBeDefined();
      expect(low, name).toBeLessThan(high);
      expect(low, name).toBeLessThanOrEqual(value!);
      expect(value!, name).toBeLessThanOrEqual(high);
      if (kind === 'lognormal') expect(low, name).toBeGreaterThan(0);
      if (kind === 'share') expect(low > 0 && high < 1, name).toBe(true);
    }
  });

  test('called shares are shares', () => {
    for (const [name, { unit, value, low, high }] of entries)
      if (unit === 'share')
        for (const number of [value, low, high])
          if (number !== undefined) expect(number >= 0 && number <= 1, name).toBe(true);
  });

  test('what is graded D is called an assumption, or is shown to be confirmed', () => {
    for (const [name, { evidence }] of entries)
      if (evidence?.status === 'assumption') expect('CD', name).toContain(evidence.grade);
  });
});

test('levers have permanent keys, start at nothing and name evidence that exists', () => {
  expect(levers.map(({ key }) => key).sort()).toEqual([
    'before-a-home',
    'buying-together',
    'edge-of-care',
    'family-courts',
    'family-meetings',
    'family-safeguarding',
    'foster-carers',
    'foster-places',
    'keep-carers',
    'lasting-homes',
    'needs-reviews',
    'own-homes',
    'return-home',
    'step-down',
    'supported-lodgings',
    'workforce',
  ]);
  for (const lever of levers) {
    expect(lever.baseline).toBe(0);
    expect(lever.min).toBe(0);
    expect(lever.step).toBeGreaterThan(0);
    expect(parameters[lever.parameter]).toMatchObject({ value: 0 });
    for (const name of lever.evidence) expect(Object.keys(parameters)).toContain(name);
    for (const code of Object.values(SIX)) {
      const reach = lever.reach(
        careBaseline(figures.get(code)!, england, calibration as Calibration, 2024),
      );
      expect(reach).toBeGreaterThanOrEqual(0);
      expect(reach).toBeLessThanOrEqual(lever.max);
    }
  }
});

test('a calibration on any origin is sound', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 2015, max: 2024 }), (origin) => {
      const { growth, entries, homes, council, england: nation } = calibrate(all, england, origin);
      for (const weight of [...Object.values(growth), ...Object.values(entries), homes.pull])
        expect(weight >= 0 && weight <= 1.1).toBe(true);
      for (const { turnover, ...strays } of [council, nation]) {
        expect(turnover >= 0 && turnover <= 0.8).toBe(true);
        for (const { first, third } of Object.values(strays))
          for (const size of [20, 500, 80_000]) {
            const at = ({ shared, bySize }: typeof first) => shared + bySize / size;
            expect(at(first)).toBeGreaterThan(0);
            expect(at(third)).toBeGreaterThan(0);
            expect(at(third)).toBeLessThan(2);
          }
      }
    }),
    { numRuns: 5, seed: 1 },
  );
});
