import { describe, expect, test } from 'vitest';
import { MONTHS, LEVERS, mostOf, planCost } from '../../models/six-years/rules';
import { sums } from '../../models/six-years/account';
import { inlineRunner } from '../../src/engine/inline';
import { steadyPlan, TRIED_IN } from '../../src/engine/steady-plan';
import { job } from './hands';

const SUM = 360_000;
const UNMET = 'family-plan-mismatch';

describe('the best steady plan', () => {
  const runner = inlineRunner();
  const asked = job({ months: MONTHS, events: true, seed: 2, draws: TRIED_IN, outputs: [UNMET] });
  const mean = async (levers: Record<string, number>) => {
    const one = { ...asked, levers };
    await runner.run(one, { previews: [] });
    const all = sums(await runner.draws(one, UNMET), MONTHS);
    return all.reduce((total, value) => total + value, 0) / all.length;
  };

  test('costs no more than the sum and is no worse than nothing, nor than one lever alone', async () => {
    const basis = await runner.explain(asked.figures, asked.england);
    const most = Object.fromEntries(LEVERS.map((key) => [key, mostOf(key, basis.reach[key])]));
    const tries: number[] = [];
    const { levers, tried } = await steadyPlan(asked, SUM, most, runner, {
      onTried: (count) => tries.push(count),
    });
    expect(planCost(levers)).toBeLessThanOrEqual(SUM * (1 + 1e-9));
    expect(tries).toEqual(Array.from({ length: tried }, (_, i) => i + 1));
    const found = await mean(levers);
    expect(found).toBeLessThan(await mean({}));
    const alone = { 'foster-carers': Math.min(most['foster-carers'], SUM / 10 / 12_000) };
    expect(found).toBeLessThanOrEqual(await mean(alone));
  }, 120_000);

  test('with no money nothing is done, and a search that is stopped stops', async () => {
    const most = Object.fromEntries(LEVERS.map((key) => [key, 10]));
    expect(await steadyPlan(asked, 0, most, runner)).toMatchObject({ levers: {} });
    const stop = new AbortController();
    const search = steadyPlan(asked, SUM, most, runner, {
      signal: stop.signal,
      onTried: () => stop.abort(),
    });
    await expect(search).rejects.toThrow(/abort/i);
  }, 60_000);
});
