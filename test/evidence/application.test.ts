import { describe, expect, test } from 'vitest';
import { apply } from '../../evidence/application';
import { programmes } from '../../evidence/programmes';
import { leverByKey } from '../../models/childrens-care/levers';
import { settingByKey } from '../../models/childrens-care/settings';
import { figuresOf } from '../../src/data/records';
import { ownFigure, sizeWords, theirFigure } from '../../src/pages/apply/measure';

const KENT = figuresOf('E10000016');
const find = (slug: string) => programmes.find((each) => each.slug === slug)!;

/** A programme in Kent, by way of the figures that the site holds. */
function inKent(slug: string) {
  const programme = find(slug);
  const { per } = programme.applies!;
  const own = ownFigure(per, KENT, 2024)!;
  const theirs = theirFigure(per, new Map(per.places.map((code) => [code, figuresOf(code)])))!;
  return { own, theirs, ...apply(programme, own.value, theirs) };
}

/*
 * Worked by hand from the publications and the published tables: children in care on 31 March 2024,
 * Kent 1,956, Hertfordshire 971, North Northamptonshire 534, West Northamptonshire 648, County
 * Durham 1,208; in children's homes, Kent 149 (2024), Leicestershire 64 (2021); under 18s in the middle of 2023,
 * Kent 350,198, East Sussex 104,092, Somerset 112,324.
 */
describe('a programme in Kent is what its source’s numbers make by hand', () => {
  test('Hertfordshire, Building Bridges: 21 returns in six months, £5.4m for 110', () => {
    const { own, theirs, size, settings, effect } = inKent('hertfordshire-building-bridges');
    expect([own.value, theirs]).toEqual([1956, 971]);
    // 21 × 2 = 42; 42 × 1,956 ÷ 971 = 84.6056
    expect(size).toBeCloseTo(84.6056, 4);
    // Self-reported: four tenths of every return counted. £5,400,000 ÷ 110 = £49,090.9.
    expect(settings['return-home-claim']).toBeCloseTo(0.4, 12);
    expect(settings['return-home-cost']).toBe(Math.round(5_400_000 / 110));
    expect(effect).toEqual({ claim: 1, trust: 0.4, used: 0.4 });
  });

  test('East Sussex, Connected Families: 35 of 60 in 100, £1.3m a year', () => {
    const { own, theirs, size, settings, effect } = inKent('east-sussex-connected-families');
    expect([own.value, theirs]).toEqual([350_198, 104_092]);
    // 35 ÷ 0.6 = 58.3, 58 in whole children; £1,300,000 ÷ 58 = £22,413.8
    expect(size).toBeCloseTo((58 * 350_198) / 104_092, 9);
    expect(settings['edge-of-care-cost']).toBe(Math.round(1_300_000 / 58));
    // 1 − 0.6 = 0.4 of the risk left as claimed; ln 0.4 = −0.9163, × 0.4 = −0.3665, e^−0.3665 = 0.6931
    expect(settings['edge-of-care-claim']).toBe(0.4);
    expect(settings['edge-of-care-trust']).toBe(0.4);
    expect(effect!.used).toBeCloseTo(0.6931, 4);
  });

  test('Leicestershire, Risk of Residential: 40 moves a year became 20', () => {
    const { own, theirs, size, settings, effect } = inKent('leicestershire-risk-of-residential');
    expect([own.value, theirs]).toEqual([149, 64]);
    expect(size).toBeCloseTo((40 * 149) / 64, 9);
    expect(settings['before-a-home-claim']).toBe(0.5);
    // Before and after: ln 0.5 = −0.6931, × 0.4 = −0.2773, e^−0.2773 = 0.7579
    expect(effect!.used).toBeCloseTo(0.7579, 4);
    expect(settings).not.toHaveProperty('before-a-home-cost');
  });

  test('Northamptonshire, Circle to Success: 721 reviewed in 22 months, 71 changed', () => {
    const { theirs, size, settings } = inKent('northamptonshire-circle-to-success');
    expect(theirs).toBe(534 + 648);
    // 721 × 12 ÷ 22 = 393.3; 393 × 1,956 ÷ 1,182 = 650.345
    expect(size).toBeCloseTo(650.345, 3);
    // 71 ÷ 721 = 0.0985, four tenths of 0.098 are 0.0392
    expect(settings['needs-reviews-claim']).toBeCloseTo(0.0392, 12);
  });

  test('Somerset, Homes & Horizons: five homes in two years', () => {
    const { size, settings } = inKent('somerset-homes-and-horizons');
    expect(size).toBeCloseTo((2.5 * 350_198) / 112_324, 9);
    expect(Object.keys(settings)).toEqual(['own-homes']);
  });

  test('Durham, Mockingbird: four hubs as large, and nothing to set', () => {
    const { size, settings } = inKent('durham-mockingbird');
    // 4 × 1,956 ÷ 1,208 = 6.477
    expect(size).toBeCloseTo(6.477, 3);
    expect(settings).toEqual({});
  });
});

test('whatever is applied sets what can be set, and says how it follows', () => {
  for (const { applies, slug, measuredOutcome, domain, cannotApply } of programmes) {
    if (applies) {
      expect(domain).toBe('children');
      for (const key of Object.keys(inKent(slug).settings))
        expect(settingByKey(key)?.key).toBe(key);
      if (applies.lever)
        expect(leverByKey(applies.lever)!.unit).toContain(applies.size.unit.split(' ')[0]);
      // Without a measured outcome its size is told and nothing is set.
      expect(measuredOutcome, slug).toBe(applies.lever !== undefined);
      const { own, theirs, size } = inKent(slug);
      expect(sizeWords(applies, own.value, theirs, size)).toMatch(/[\d,.]+ .+\.$/);
    } else if (measuredOutcome && domain === 'children') expect(cannotApply, slug).toMatch(/\.$/);
  }
});

test('a place without the figure, or with a suppressed one, is not scaled', () => {
  const { per } = find('leicestershire-foster-places').applies!;
  const withheld = {
    ...KENT,
    series: {
      ...KENT.series,
      [per.series]: KENT.series[per.series].map(() => 'suppressed' as const),
    },
  };
  expect(ownFigure(per, withheld, 2024)).toBeUndefined();
  expect(theirFigure(find('durham-mockingbird').applies!.per, new Map())).toBeUndefined();
});

test('an older figure is used where the newest is missing, and says its year', () => {
  const { per } = find('durham-mockingbird').applies!;
  const stock = [...KENT.series[per.series]];
  stock[2024 - KENT.firstYear] = 'missing';
  const { value, year } = ownFigure(
    per,
    { ...KENT, series: { ...KENT.series, [per.series]: stock } },
    2024,
  )!;
  expect([value, year]).toEqual([1938, 2023]);
});
