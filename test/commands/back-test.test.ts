import { describe, expect, test } from 'vitest';
import { pastErrors, said } from '../../src/commands/back-test/rules';
import { pack, unpack } from '../../models/childrens-care/back-test/packed';
import type { PlaceRecord } from '../../models/childrens-care/back-test/report';
import { crps, marks, score } from '../../src/commands/back-test/scores';
import type { PublishedFigures } from '../../src/kernel/figure';

/** A place with these children in care from 2011 on. */
const place = (stock: readonly (number | 'missing')[], name = 'Town'): PublishedFigures => ({
  place: { code: name, name, region: 'R', kind: 'council', note: '' },
  firstYear: 2011,
  neighbours: [],
  series: { stock },
});

describe('the rules to beat, by hand', () => {
  const town = place([100, 110, 120, 130, 150]);

  test('no change', () => expect(said('noChange', town, 'stock', 2014, 2)).toBe(130));

  test('linear trend: least squares through the last four years', () => {
    // 100, 110, 120, 130 lie on a line of slope 10.
    expect(said('linearTrend', town, 'stock', 2014, 3)).toBeCloseTo(160, 10);
    // 110, 120, 130, 150: mean 127.5, slope (−1.5·110 − 0.5·120 + 0.5·130 + 1.5·150)/5 = 13.
    expect(said('linearTrend', town, 'stock', 2015, 1)).toBeCloseTo(127.5 + 13 * 2.5, 10);
  });

  test('last growth: the same ratio every year, over a gap too', () => {
    expect(said('lastGrowth', town, 'stock', 2015, 2)).toBeCloseTo(150 * (150 / 130) ** 2, 10);
    const gap = place([100, 'missing', 121]);
    expect(said('lastGrowth', gap, 'stock', 2013, 1)).toBeCloseTo(121 * 1.1, 10);
  });

  test('past errors are those whose outturn was known by the origin', () => {
    const errors = pastErrors('noChange', town, [town], 'stock', 2014, 1);
    expect(errors).toHaveLength(3);
    expect(errors[0]).toBeCloseTo(Math.log(1.1), 12);
    expect(errors[2]).toBeCloseTo(Math.log(130 / 120), 12);
    const later = place([100, 110, 120, 130, 999]);
    expect(pastErrors('noChange', later, [later], 'stock', 2014, 1)).toEqual(errors);
  });
});

describe('scores, by hand', () => {
  test('CRPS of four futures', () => {
    // E|X − 3| over 1, 2, 4, 9 is (2 + 1 + 1 + 6)/4 = 2.5; half of E|X − X′| is 52/32 = 1.625.
    expect(crps(Float64Array.of(4, 1, 9, 2), 3)).toBeCloseTo(2.5 - 1.625, 12);
    expect(crps(Float64Array.of(7), 10)).toBe(3);
  });

  test('errors are shares of the outturn; coverage counts both ends in', () => {
    const futures = Float64Array.from({ length: 101 }, (_, i) => i);
    const short = Math.round;
    const inside = marks({ middle: 50, futures, outturn: 40, short });
    expect(inside).toMatchObject({ error: 0.25, in50: true, in80: true });
    const at = (outturn: number) => marks({ middle: 50, futures, outturn, short });
    expect(at(90)).toMatchObject({ in50: false, in80: true });
    expect(at(90.4).in80).toBe(true);
    expect(at(91).in80).toBe(false);
    const { medianError, bias, coverage80 } = score([
      inside,
      { error: -0.05, crps: 0, in50: false, in80: false },
    ]);
    expect([medianError, bias, coverage80]).toEqual([0.15, 0.1, 0.5]);
  });
});

test('a record comes back from its file as it was', () => {
  const row = (origin: number, ahead: 1 | 2) => ({
    measure: 'entries' as const,
    origin,
    ahead,
    now: origin - 1900,
    outturn: 130,
    bands: [101, 110, 120, 131, 145] as const,
    noChange: origin - 1900,
    linearTrend: 126,
    lastGrowth: 133,
  });
  const record: PlaceRecord = { code: 'T1', rows: [row(2015, 1), row(2015, 2), row(2016, 1)] };
  expect(unpack(JSON.parse(JSON.stringify(pack(record))))).toEqual(record);
  expect(unpack(pack({ code: 'T2', rows: [] }))).toEqual({ code: 'T2', rows: [] });
});
