import { expect, test } from 'vitest';
import { futuresOf, spreadOf } from '../../models/swings/futures';
import { USUAL_SWING } from '../../models/swings/model';
import { pairs } from '../../src/charts/pairs';
import lesson from '../../src/lessons/uncertainty/lesson';
import {
  bothFans,
  runsOnce,
  strangers,
  totals,
  USUAL,
  withPlan,
} from '../../src/lessons/uncertainty/two-plans';
import { textOf } from '../house/project-files';

const runs = await runsOnce();
const having = withPlan(runs, USUAL);
const [paired, middle] = lesson.expectations;

test('uncertainty: in how many pairs less is spent', () => {
  const { less, more } = pairs(totals(runs.without), totals(having));
  expect(Math.round(100 * less)).toBe(paired.answer);
  expect(paired.gap.join(' ')).toContain(`in ${Math.round(100 * more)} as much or more`);
});

test('uncertainty: the bands overlap, as the lesson says', () => {
  const { description, series } = bothFans(runs, having);
  const bands = description.match(/£[\d.]+m to £[\d.]+m/g)!;
  const said = textOf('src/lessons/uncertainty/Lesson.svelte').replaceAll(/\s+/g, ' ');
  for (const band of bands) expect(said).toContain(band);
  const [before, after] = series.map(({ band }) => band);
  // Most of each band lies in the other.
  expect(after.p75[9]).toBeGreaterThan(before.p25[9]);
  expect(after.p50[9]).toBeGreaterThan(before.p10[9]);
});

test('uncertainty: strangers drown the difference that pairs show', () => {
  const before = totals(runs.without);
  const after = totals(having);
  const apart = pairs(before, strangers(after));
  expect(apart.less).toBeLessThan(pairs(before, after).less - 0.1);
  expect(apart.spread).toBeGreaterThan(3 * pairs(before, after).spread);
});

test('uncertainty: without an effect the programme only costs', () => {
  const none = totals(withPlan(runs, { most: 0, cost: 100_000 }));
  const before = totals(runs.without);
  none.forEach((value, i) => expect(value - before[i]).toBeCloseTo(1_000_000, 3));
});

test('uncertainty: the middle line is rarely what happens', () => {
  const lines = futuresOf(USUAL_SWING);
  const { p10, p50, p90 } = spreadOf(lines);
  expect(p50[120]).toBe(495);
  const near = lines.filter((line) => Math.abs(line[120] - 495) <= 10);
  expect(near.length).toBe(middle.answer);
  expect([p10, p90].map((line) => Math.round(line[120]))).toEqual([444, 559]);
});
