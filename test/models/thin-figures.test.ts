import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careBaseline } from '../../models/childrens-care/baseline';
import type { Calibration } from '../../models/childrens-care/calibration/calibration';
import calibration from '../../models/childrens-care/calibration/calibration.json';
import { settings } from '../../models/childrens-care/settings';
import { model, outputNames, withLevers } from '../../src/engine/basis';
import type { Figure, PublishedFigures } from '../../src/kernel/figure';
import { simulate } from '../../src/kernel/simulate';
import { ENGLAND, figures, forecastable, SIX } from './published';

const england = figures.get(ENGLAND)!;
const known = calibration as Calibration;

/** The same place with the figures of some series changed. */
function changed(
  place: PublishedFigures,
  keys: RegExp,
  change: (figure: Figure, year: number) => Figure,
): PublishedFigures {
  if (!Object.keys(place.series).some((key) => keys.test(key)))
    throw new Error(`no series like ${keys}`);
  const series = Object.fromEntries(
    Object.entries(place.series).map(([key, values]) => [
      key,
      keys.test(key) ? values.map((figure, i) => change(figure, place.firstYear + i)) : values,
    ]),
  );
  return { ...place, series };
}

const rochdale = figures.get(SIX.Rochdale)!;

/** What a council may lack, and what is then said to be filled. */
const thin: readonly (readonly [string, PublishedFigures, RegExp])[] = [
  ['suppressed ages', changed(rochdale, /^stock\/age\//, () => 'suppressed'), /age/],
  [
    'suppressed homes',
    changed(rochdale, /^stock\/home\b/, () => 'suppressed'),
    /homes not published/,
  ],
  [
    'two years of history',
    changed(rochdale, /./, (figure, year) => (year < 2023 ? 'missing' : figure)),
    /./,
  ],
  [
    'an implausible unit cost',
    changed(rochdale, /unit-cost/, (figure) => (typeof figure === 'number' ? figure * 40 : figure)),
    /cost/,
  ],
  ['no finance form', changed(rochdale, /^(spend|unit-cost)/, () => 'missing'), /spend|cost/],
  ['no starts', changed(rochdale, /^starts/, () => 'missing'), /starts/],
];

/** Whatever is reported is a number, but for a flow's first month, which has passed. */
function finite(baseline: ReturnType<typeof careBaseline>, set: Record<string, number>, to = 10) {
  const months = 120;
  const request = { seed: 3, from: 0, to, months, mode: 'stochastic' } as const;
  return simulate(model, withLevers(baseline, set), request).every((value, i) => {
    const name = outputNames[Math.floor(i / (months + 1)) % outputNames.length];
    const passed = i % (months + 1) === 0 && model.outputs[name].kind === 'flow';
    return passed || Number.isFinite(value);
  });
}

/** Width of the 8-in-10 band (log) of children in care after three years. */
function width(baseline: ReturnType<typeof careBaseline>): number {
  const to = 400;
  const values = simulate(model, withLevers(baseline, {}), {
    seed: 5,
    from: 0,
    to,
    months: 36,
    mode: 'stochastic',
    outputs: ['children-in-care'],
  });
  const last = Array.from({ length: to }, (_, draw) => values[draw * 37 + 36]).sort(
    (a, b) => a - b,
  );
  return Math.log(last[to * 0.9] / last[to * 0.1]);
}

describe('a council whose figures are thin still gets a forecast', { timeout: 120_000 }, () => {
  const whole = width(careBaseline(rochdale, england, known, 2024));

  test.each(thin)('%s', (_, place, said) => {
    const baseline = careBaseline(place, england, known, 2024);
    expect(baseline.filled.map(({ what }) => what).join('; ')).toMatch(said);
    for (const { what, from } of baseline.filled)
      expect(`${what} ${from}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(finite(baseline, {})).toBe(true);
    // Never surer than with all figures, beyond what 400 futures can tell.
    expect(width(baseline)).toBeGreaterThan(0.9 * whole);
  });

  test('newly created: Cumberland', () => {
    const cumberland = figures.get('E06000063')!;
    const baseline = careBaseline(cumberland, england, known, 2024);
    expect(baseline.filled.length).toBeGreaterThan(2);
    expect(finite(baseline, {})).toBe(true);
  });

  test('any cells missing or withheld, any setting at any place', () => {
    const holes = fc.record({
      code: fc.constantFrom(...forecastable),
      salt: fc.integer({ min: 0, max: 1000 }),
      share: fc.double({ min: 0, max: 0.9, noNaN: true }),
      set: fc.record(
        Object.fromEntries(
          settings.map(({ key, min, max }) => [key, fc.double({ min, max, noNaN: true })]),
        ),
      ),
    });
    fc.assert(
      fc.property(holes, ({ code, salt, share, set }) => {
        let cell = salt;
        const place = changed(figures.get(code)!, /./, (figure) => {
          cell = (cell * 7919 + 104_729) % 1_000_003;
          if (cell / 1_000_003 > share) return figure;
          return cell % 2 === 0 ? 'missing' : 'suppressed';
        });
        const total = { ...place.series, stock: figures.get(code)!.series.stock };
        const baseline = careBaseline({ ...place, series: total }, england, known, 2024);
        return finite(baseline, set, 3);
      }),
      { numRuns: 60 },
    );
  });
});
