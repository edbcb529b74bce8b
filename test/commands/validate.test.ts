import { describe, expect, test } from 'vitest';
import { answerOf, command } from './command';

describe('validate', { timeout: 60_000 }, () => {
  const places = ['E10000016', 'E08000005', 'E08000025', 'E06000017', 'E92000001'];
  const report = answerOf(
    ...(['validate', '--draws', '40', '--origins', '2020,2022'] as const),
    '--places',
    places.join(),
  );

  test('reports error and coverage at one, two and three years against two simple rules', () => {
    expect(report.origins).toEqual([2020, 2022]);
    expect(report.horizons).toEqual([1, 2, 3]);
    expect(report.councils).toBe(4);
    for (const ahead of [1, 2, 3]) {
      const { forecasts, model, noChange, linearTrend } = report.measures.stock[ahead];
      // From 2022 there is no outturn three years on.
      expect(forecasts).toBe(ahead === 3 ? 4 : 8);
      for (const share of ['coverage50', 'coverage80', 'below80', 'above80']) {
        expect(model[share]).toBeGreaterThanOrEqual(0);
        expect(model[share]).toBeLessThanOrEqual(1);
      }
      expect(model.coverage50).toBeLessThanOrEqual(model.coverage80);
      expect(model.coverage80 + model.below80 + model.above80).toBeCloseTo(1, 3);
      for (const rule of [model, noChange, linearTrend]) {
        expect(rule.medianError).toBeGreaterThan(0);
        expect(rule.medianError).toBeLessThan(0.5);
        expect(Math.abs(rule.bias)).toBeLessThanOrEqual(rule.meanError + 1e-4);
      }
    }
    expect(report.england.stock[1].forecasts).toBe(2);
    expect(Object.keys(report.bySize)).toHaveLength(4);
  });

  test('no change is what it says', () => {
    const one = answerOf('validate', '--draws', '20', '--origins', '2023', '--places', 'E10000016');
    // Kent: 1,938 children in March 2023 and 1,956 a year later, as published.
    expect(one.measures.stock[1].noChange.bias).toBeCloseTo(1938 / 1956 - 1, 4);
  });

  test.each<[string, RegExp, string[]]>([
    ['an origin too early', /--origins "2001".*nearest: 2018/, ['--origins', '2001']],
    ['an origin without outturns', /--origins "2024".*nearest: 2023/, ['--origins', '2024']],
    ['an unknown place', /--places "E1".*nearest/, ['--places', 'E1']],
    ['too few draws', /--draws "3".*nearest: 20/, ['--draws', '3']],
  ])('refuses %s', (_, message, given) => {
    const { status, stdout, stderr } = command('validate', ...given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
