import { describe, expect, test } from 'vitest';
import { assumptions } from '../../models/childrens-care/assumptions';
import { dials } from '../../models/childrens-care/dials';
import { levers } from '../../models/childrens-care/levers';
import { loops } from '../../models/childrens-care/loops';
import { parameters } from '../../models/childrens-care/parameters';
import { settingByKey, settings } from '../../models/childrens-care/settings';
import { leverWords, words } from '../../models/childrens-care/words';
import { linkOf, readLink } from '../../src/codec/link';
import { model, withLevers } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';
import { trace } from '../../src/kernel/trace';
import { opening, withLever } from '../../src/state/scenario.svelte';
import { baselineOf, run, SIX } from './published';

const MONTHS = 60;
const expected = { months: MONTHS, mode: 'expected', uncertain: false } as const;
const end = (code: string, output: string, given: Record<string, number> = {}) =>
  run(code, expected, given).of(output)[MONTHS];

test('the keys of assumptions and loops are permanent', () => {
  expect(assumptions.map(({ key }) => key).sort()).toEqual([
    'approved-budget',
    'child-poverty',
    'foster-room',
    'price-growth',
    'uasc-arrivals',
    'uasc-transfers',
  ]);
  expect(loops.map(({ key }) => key).sort()).toEqual(
    ['b1', 'b2', 'b3', 'r1', 'r2', 'r3', 'r4', 'r5'].map((name) => `loop-${name}`),
  );
});

test('every setting has a key of its own, bounds, and a parameter that stands at its baseline', () => {
  expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  expect(settings).toHaveLength(levers.length + dials.length + assumptions.length + loops.length);
  for (const { key, label, min, max, step, baseline, parameter } of settings) {
    expect(settingByKey(key)?.key).toBe(key);
    expect(min).toBeLessThanOrEqual(baseline);
    expect(max).toBeGreaterThan(min);
    expect(step).toBeGreaterThan(0);
    expect(parameters[parameter]).toMatchObject({ value: baseline });
    const { explanation } = leverWords[key] ?? words[key] ?? { explanation: `${label}.` };
    expect(explanation).toMatch(/\.$/);
  }
});

test('a link holds any setting that is not at its own baseline', () => {
  const levers = { 'uasc-arrivals': 1, 'child-poverty': -2.5, 'loop-r4': 0, 'loop-r2': 0 };
  const scenario = {
    place: 'E10000016',
    seed: 1,
    draws: 100,
    months: 60,
    model: '0.3.0',
    data: '2024-03',
    levers,
  };
  const link = linkOf(scenario);
  expect(link).toContain('&child-poverty=-2.5&loop-r4=0&check=');
  expect(readLink(link)).toMatchObject({
    kind: 'whole',
    scenario: { levers: { 'child-poverty': -2.5, 'loop-r4': 0 } },
  });
  const off = withLever(opening, 'loop-r4', 0);
  expect(off.levers).toEqual({ 'loop-r4': 0 });
  expect(withLever(off, 'loop-r4', 1).levers).toEqual({});
  expect(withLever(opening, 'uasc-arrivals', 1).levers).toEqual({});
});

test('a setting at its baseline changes no bit', () => {
  const asked = { seed: 3, from: 0, to: 2, months: 24, mode: 'stochastic' } as const;
  const plain = simulate(model, baselineOf(SIX.Kent), asked);
  for (const { key, baseline } of settings)
    expect(simulate(model, withLevers(baselineOf(SIX.Kent), { [key]: baseline }), asked)).toEqual(
      plain,
    );
});

describe('loops', () => {
  const { edges, nodes } = trace(model);
  const bears = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  const names = new Set(nodes.map(({ name }) => name));

  test.each(loops.map((loop) => [loop.key, loop] as const))(
    '%s: each part of its path bears on the next, in the running equations',
    (_, { path, parameter }) => {
      expect(path.length).toBeGreaterThan(2);
      expect(path.filter((name) => !names.has(name))).toEqual([]);
      const missing = path.slice(1).filter((name, i) => !bears.has(`${path[i]} ${name}`));
      expect(missing).toEqual([]);
      expect(edges.some(({ from }) => from === `p.${parameter}`)).toBe(true);
    },
  );

  test.each(loops.map((loop) => [loop.key, loop] as const))(
    '%s: the signs of its steps make the sign of its ring',
    (_, { path, steps, sign, strength }) => {
      expect(steps).toHaveLength(path.length - 1);
      expect(strength.every((name) => name in parameters)).toBe(true);
      const back = path.indexOf(path[path.length - 1]);
      // Spill-over comes back through other loops alone.
      if (back === path.length - 1) return;
      const turns = [...steps].slice(back).filter((step) => step === '-').length;
      expect(turns % 2 === 0 ? '+' : '-').toBe(sign);
    },
  );

  test.each(loops.map((loop) => [loop.key, loop] as const))(
    '%s: off or on, the first month is the same but for what already strays from the start',
    (key) => {
      for (const code of [SIX.England, SIX.Kent]) {
        const [off, on] = [0, 1].map((value) => run(code, expected, { [key]: value }));
        for (const output of ['children-in-care', 'entries', 'in-childrens-homes', 'spend']) {
          const [a, b] = [off.of(output)[1], on.of(output)[1]];
          expect(Math.abs(a / b - 1), output).toBeLessThan(2e-3);
        }
      }
    },
  );

  test('caseload: with children in need rising, more come in and fewer leave than without it', () => {
    for (const code of [SIX.England, SIX.Kent]) {
      const poorer = { 'child-poverty': 5 };
      const more = end(code, 'children-in-care', poorer);
      const without = end(code, 'children-in-care', { ...poorer, 'loop-r4': 0 });
      expect(end(code, 'caseload', poorer)).toBeGreaterThan(end(code, 'caseload'));
      expect(more).toBeGreaterThan(without);
    }
  });

  test('crowding out: a budget below need cuts prevention, and more come in at 16 and 17', () => {
    const short = { 'approved-budget': 0.9 };
    expect(end(SIX.Kent, 'prevention', short)).toBe(0);
    const cut = { ...short, 'loop-r2': 1 };
    expect(end(SIX.Kent, 'prevention', cut)).toBeLessThan(0);
    expect(end(SIX.Kent, 'aged-16-17', cut)).toBeGreaterThan(end(SIX.Kent, 'aged-16-17', short));
  });

  test('reinvestment: what is not spent goes to prevention, and fewer come in at 16 and 17', () => {
    const ample = { 'approved-budget': 1.3, 'loop-r5': 1 };
    expect(end(SIX.Kent, 'prevention', ample)).toBeGreaterThan(0);
    expect(end(SIX.Kent, 'aged-16-17', ample)).toBeLessThan(end(SIX.Kent, 'aged-16-17'));
  });

  test('supply: scarcity raises the price of homes, the less, the smaller the place', () => {
    const rise = (code: string) => {
      const more = { 'uasc-arrivals': 4 };
      return end(code, 'spend', more) / end(code, 'spend', { ...more, 'loop-b1': 0 }) - 1;
    };
    expect(rise(SIX.England)).toBeGreaterThan(rise(SIX.Rochdale));
    expect(rise(SIX.Rochdale)).toBeLessThan(rise(SIX.England) / 2);
  });

  test('spill-over: without it a shortage of carers is not felt', () => {
    for (const code of [SIX.England, SIX.Kent]) {
      const unmet = (given: Record<string, number>) => end(code, 'unmet-foster-demand', given);
      expect(unmet({ 'loop-r1': 0 })).toBeLessThan(unmet({}));
    }
  });
});

describe('assumptions', () => {
  test('arrivals and transfers move unaccompanied children alone', () => {
    for (const code of [SIX.England, SIX.Kent]) {
      const now = end(code, 'unaccompanied');
      expect(end(code, 'unaccompanied', { 'uasc-arrivals': 2 })).toBeGreaterThan(1.5 * now);
      expect(end(code, 'unaccompanied', { 'uasc-arrivals': 0 })).toBeLessThan(0.2 * now);
      expect(end(code, 'unaccompanied', { 'uasc-transfers': 2 })).toBeLessThan(now);
      expect(end(code, 'aged-1-4', { 'uasc-arrivals': 2 }) / end(code, 'aged-1-4')).toBeCloseTo(
        1,
        1,
      );
    }
  });

  // Five in 100,000 of 16/18 of 12.1 million children, a point: 538 a year in England.
  test('a point of child poverty adds five entries in each 100,000 children under 16', () => {
    const off = { 'loop-r4': 0, 'loop-r3': 0, 'loop-b3': 0 };
    const year = (given: Record<string, number>) =>
      run(SIX.England, { ...expected, months: 12 }, { ...off, ...given })
        .of('entries')
        .slice(1)
        .reduce((all, number) => all + number, 0);
    const added = year({ 'child-poverty': 1 }) - year({});
    expect(added).toBeGreaterThan(500);
    expect(added).toBeLessThan(560);
    expect(year({ 'child-poverty': 2 }) - year({})).toBeCloseTo(2 * added, 0);
  });

  test('price growth is felt in spending, not in children', () => {
    const faster = { 'price-growth': 5 };
    expect(end(SIX.Kent, 'spend', faster)).toBeGreaterThan(end(SIX.Kent, 'spend'));
    expect(end(SIX.Kent, 'children-in-care', faster)).toBe(end(SIX.Kent, 'children-in-care'));
    expect(end(SIX.Kent, 'over-10k-a-week', faster)).toBeGreaterThan(
      end(SIX.Kent, 'over-10k-a-week'),
    );
  });

  // Two homes begun a year; through two stages of ten months each, mean 20 months, exponential:
  // after five years 2 · (5 − (20/12) + (5 + 20/12 · …)) are open; by hand with e^−6 = 0.00248:
  // opened = 2 · (5 − 2τ + (2τ + 5) · e^(−5/τ)), τ = 10/12 a stage = 6.7.
  test('homes of the council’s own open after building and registration, three places each', () => {
    const tau = 10 / 12;
    const opened = 2 * (5 - 2 * tau + (2 * tau + 5) * 0.0024788);
    const added =
      end(SIX.Kent, 'own-home-places', { 'own-homes': 2 }) - end(SIX.Kent, 'own-home-places');
    expect(added).toBeGreaterThan(3 * opened * 0.97);
    expect(added).toBeLessThan(3 * opened * 1.03);
    const early = run(SIX.Kent, { ...expected, months: 6 }, { 'own-homes': 2 }).of(
      'own-home-places',
    );
    expect(early[6] - early[0]).toBeLessThan(1.2);
  });
});

// Of children in care six in ten have a brother or sister there, 13 % of whom live apart.
test('children parted from a brother or sister start at the published share', () => {
  const { of } = run(SIX.Kent, { ...expected, months: 2 });
  const [parted, inCare] = [of('siblings-parted'), of('children-in-care')];
  expect(parted[0]).toBeCloseTo(inCare[0] * 0.6 * 0.13, 9);
  expect(parted[1] / parted[0]).toBeGreaterThan(0.95);
  expect(parted[1] / parted[0]).toBeLessThan(1.05);
});

// Applications for five households a year, 5 / 0.48, each half a year in assessment: 5.2 of them.
test('households wanted are in assessment for half a year before they foster', () => {
  const more = { 'foster-carers': 5 };
  const added =
    end(SIX.Kent, 'households-in-assessment', more) - end(SIX.Kent, 'households-in-assessment');
  expect(added).toBeGreaterThan(0.97 * (5 / 0.48) * 0.5);
  expect(added).toBeLessThan(1.001 * (5 / 0.48) * 0.5);
});

test('children without the family they need are as many after a month as at the start', () => {
  for (const code of [SIX.England, SIX.Kent])
    for (const output of ['mismatch-under-10', 'mismatch-10-15', 'mismatch-16-17']) {
      const path = run(code, { ...expected, months: 3 }).of(output);
      expect(path[1]).toBe(path[0]);
      expect(Math.abs(path[3] / path[0] - 1), `${code} ${output}`).toBeLessThan(0.03);
    }
});
