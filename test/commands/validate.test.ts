import { describe, expect, test } from 'vitest';
import { HORIZONS, MEASURES, RULES } from '../../models/childrens-care/back-test/report';
import { answerOf, command } from './command';

describe('validate', { timeout: 120_000 }, () => {
  const places = ['E10000016', 'E08000005', 'E08000025', 'E06000017', 'E92000001'];
  const report = answerOf(
    ...(['validate', '--draws', '40', '--origins', '2015,2020,2022'] as const),
    '--places',
    places.join(),
  );

  test('scores four measures at one, two and three years by the model and three rules', () => {
    expect(report.origins).toEqual([2015, 2020, 2022]);
    expect(report.horizons).toEqual([1, 2, 3]);
    expect(report.councils).toBe(4);
    for (const measure of MEASURES)
      for (const ahead of HORIZONS) {
        const { forecasts, ...scores } = report.measures[measure][ahead];
        // From 2022 there is no outturn three years on; homes have one definition from 2020 on.
        if (measure === 'stock') expect(forecasts).toBe(ahead === 3 ? 8 : 12);
        if (measure === 'residentialShare') expect(forecasts).toBeLessThanOrEqual(8);
        expect(Object.keys(scores).sort()).toEqual([...RULES].sort());
        if (forecasts === 0) continue;
        for (const rule of RULES) {
          const { medianError, meanError, bias, crps, coverage50, coverage80 } = scores[rule];
          for (const error of [medianError, meanError, crps]) {
            expect(error, `${measure} ${ahead} ${rule}`).toBeGreaterThanOrEqual(0);
            expect(error, `${measure} ${ahead} ${rule}`).toBeLessThan(rule === 'model' ? 1 : 3);
          }
          expect(Math.abs(bias)).toBeLessThanOrEqual(meanError + 1e-4);
          expect(coverage50).toBeLessThanOrEqual(coverage80);
          expect(coverage80).toBeLessThanOrEqual(1);
        }
      }
    expect(report.england.stock[1].forecasts).toBe(3);
    expect(Object.keys(report.bySize)).toHaveLength(4);
    expect(Object.keys(report.byRegion).length).toBeGreaterThan(8);
  });

  test('no change is what it says', () => {
    const one = answerOf('validate', '--draws', '20', '--origins', '2023', '--places', 'E10000016');
    // Kent: 1,938 children in March 2023 and 1,956 a year later, as published.
    expect(one.measures.stock[1].noChange.bias).toBeCloseTo(1938 / 1956 - 1, 4);
  });

  test.each<[string, RegExp, string[]]>([
    ['an origin too early', /--origins "2001".*nearest: 2015/, ['--origins', '2001']],
    ['an origin without outturns', /--origins "2024".*nearest: 2023/, ['--origins', '2024']],
    ['an unknown place', /--places "E1".*nearest/, ['--places', 'E1']],
    ['too few draws', /--draws "3".*nearest: 20/, ['--draws', '3']],
  ])('refuses %s', (_, message, given) => {
    const { status, stdout, stderr } = command('validate', ...given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
