import { describe, expect, test } from 'vitest';
import { dials } from '../../models/childrens-care/dials';
import { levers } from '../../models/childrens-care/levers';
import { parameters } from '../../models/childrens-care/parameters';
import { settingByKey } from '../../models/childrens-care/settings';
import type { Parameter } from '../../src/kernel/structure';
import { baselineOf, run, SIX } from './published';

const MONTHS = 96;
const held = { months: MONTHS, mode: 'expected', uncertain: false } as const;
const places = [SIX.Kent, SIX.Rochdale, SIX.Rutland, 'E92000001'];

describe.each(levers)('$key', { timeout: 60_000 }, ({ key, acts, fails, reach }) => {
  /** How much the output is changed in all months together, with a world's settings on both sides. */
  const effect = (code: string, setting: number, world: Record<string, number> = {}) => {
    const [before, after] = [world, { ...world, [key]: setting }].map((set) =>
      run(code, held, set).of(acts.output),
    );
    const way = acts.way === 'rises' ? 1 : -1;
    return [...after].reduce((sum, n, m) => (m === 0 ? sum : sum + way * (n - before[m])), 0);
  };

  test('more of it never hurts what it acts on, in any month', () => {
    const offenders = places.flatMap((code) => {
      const most = reach(baselineOf(code));
      const paths = [0, 0.2, 0.6, 1].map((part) =>
        run(code, held, { [key]: part * most }).of(acts.output),
      );
      return paths.slice(1).flatMap((path, i) => {
        const wrong = path.findIndex((value, month) => {
          const gain = (value - paths[i][month]) * (acts.way === 'rises' ? 1 : -1);
          return month > 0 && gain < -3e-5 * (1 + Math.abs(value));
        });
        return wrong < 0 ? [] : [`${code} step ${i + 1} month ${wrong}`];
      });
    });
    expect(offenders).toEqual([]);
  });

  test('does less where what it needs is gone', () => {
    expect(settingByKey(fails.setting)).toBeDefined();
    for (const code of places) {
      const most = reach(baselineOf(code)) / 2;
      const whole = effect(code, most);
      expect(whole, code).toBeGreaterThan(0);
      expect(effect(code, most, { [fails.setting]: fails.gone }), code).toBeLessThan(
        whole * (fails.leaves ?? 0.1),
      );
    }
  });

  test('costs in the month in which it is begun, and only while it is on', () => {
    const most = reach(baselineOf(SIX.Kent));
    const programmes = run(SIX.Kent, held, { [key]: most }).of('programmes');
    // Hosts are paid once a young person lives with them; all else from the second month, whose start is the first with any.
    expect(
      programmes[acts.output === 'in-childrens-homes' && key === 'supported-lodgings' ? 3 : 2],
    ).toBeGreaterThan(0);
    expect(run(SIX.Kent, held).of('programmes')[3]).toBe(0);
  });
});

test('the numbers behind levers change no bit while every lever is at nothing', () => {
  const odd = Object.fromEntries(
    dials.map(({ key, min, max, baseline }) => [
      key,
      baseline === max ? (min + max) / 2 : Math.min(max, baseline * 1.3 + min),
    ]),
  );
  const request = { months: 36, mode: 'stochastic', to: 3 } as const;
  // What is left out: it counts on homes begun by the lever alone, but stands in the market’s sums.
  const bits = (set: Record<string, number>) =>
    ['children-in-care', 'spend', 'placed-far', 'caseload', 'programmes'].map((output) => [
      ...new BigUint64Array(run(SIX.Kent, request, set).of(output).slice().buffer),
    ]);
  expect(bits(odd)).toEqual(bits({}));
});

test('a dial stands at the declared value of its parameter, within bounds that its spread allows', () => {
  for (const { key, parameter, unit, baseline, min, max } of dials) {
    const declared: Parameter = parameters[parameter];
    expect(declared, key).toMatchObject({ value: baseline, unit });
    expect(baseline).toBeGreaterThanOrEqual(min);
    expect(baseline).toBeLessThanOrEqual(max);
    // A share that is drawn has no draws around none or all.
    if (declared.spread === 'share') expect(min > 0 && max < 1, key).toBe(true);
  }
});
