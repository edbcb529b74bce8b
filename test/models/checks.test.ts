import { expect, test } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { figuresOf } from '../../src/data/records';
import { model, outputNames, placeBaseline, withLevers } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';

const MONTHS = 120;
const england = figuresOf('E92000001');
const places = ['E92000001', 'E10000016', 'E08000025', 'E06000001', 'E06000017'];

function end(code: string, levers: Record<string, number>, output: string): number {
  const baseline = withLevers(placeBaseline(figuresOf(code), england), levers);
  const all = simulate(model, baseline, {
    seed: 1,
    from: 0,
    to: 1,
    months: MONTHS,
    mode: 'expected',
    uncertain: false,
  });
  return all[outputNames.indexOf(output) * (MONTHS + 1) + MONTHS];
}

const checks = levers.flatMap((lever) =>
  [...lever.checks, { output: lever.acts.output, change: lever.acts.way }].map((check) => ({
    key: lever.key,
    reach: lever.reach,
    ...check,
  })),
);

test.each(checks)('$key at its reach: $output $change', ({ key, reach, output, change }) => {
  for (const code of places) {
    const most = reach(placeBaseline(figuresOf(code), england));
    const before = end(code, {}, output);
    const after = end(code, { [key]: most }, output);
    if (change === 'falls') expect(after, code).toBeLessThan(before);
    if (change === 'rises') expect(after, code).toBeGreaterThan(before);
    if (change === 'never falls') expect(after, code).toBeGreaterThanOrEqual(before - 1e-9);
    if (change === 'never rises') expect(after, code).toBeLessThanOrEqual(before + 1e-9);
  }
});
