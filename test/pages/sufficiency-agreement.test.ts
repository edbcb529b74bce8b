import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { parts, type Drawing } from '../../src/charts/drawing';
import { dots, dotsBelow } from '../../src/charts/dots';
import { forecast } from '../../src/charts/format';
import { steps as stepsPicture } from '../../src/charts/steps';
import { csvOf } from '../../src/saving/csv';
import { wanted } from '../../src/charts/wanted';
import { inlineRunner } from '../../src/engine/inline';
import type { Job } from '../../src/engine/runner';
import { glance, needTable } from '../../src/pages/sufficiency/need-tables';
import { missingOf, needsOf, type DrawsOf } from '../../src/pages/sufficiency/needs';
import { stepsSpec, wantedSpec } from '../../src/pages/sufficiency/pictures';
import { homesWords, lastOf, paperWords, shortage } from '../../src/pages/sufficiency/sentences';
import { closingWords, settingsFor, stepOf, stepsTable } from '../../src/pages/sufficiency/steps';
import { view } from '../../src/pages/sufficiency/view';
import { ENGLAND, figures, forecastable } from '../models/published';

const MONTHS = 24;
const YEARS = [2024, 2025, 2026];
const runner = inlineRunner();
afterAll(() => runner.dispose());

async function drawsOf(place: string, seed: number, set: Record<string, number>, draws = 60) {
  const job: Job = {
    figures: figures.get(place)!,
    england: figures.get(ENGLAND)!,
    levers: set,
    seed,
    draws,
    months: MONTHS,
    mode: 'stochastic',
    outputs: view.outputs,
  };
  await runner.run(job);
  const arrays = await Promise.all(view.draws.map((output) => runner.draws(job, output)));
  return Object.fromEntries(view.draws.map((output, i) => [output, arrays[i]]));
}

/** The last month of every future, straight from what the engine handed out. */
const ends = (of: DrawsOf, output: string) =>
  of[output].filter((_, i) => i % (MONTHS + 1) === MONTHS);
const texts = (drawing: Drawing) => [...parts(drawing)].flatMap(({ text }) => text ?? []);
const sound = (drawing: Drawing) =>
  expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined|null/);

describe('sentence, picture, table and CSV agree', () => {
  const someone = fc.record({
    place: fc.constantFrom(...forecastable),
    seed: fc.integer({ min: 1, max: 1e6 }),
    pull: fc.constantFrom<Record<string, number>>({}, { 'foster-carers': 5 }, { 'step-down': 0.5 }),
  });

  it('at any place, seed and setting', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someone, async ({ place, seed, pull }) => {
        const of = await drawsOf(place, seed, pull);
        const needs = needsOf(of, MONTHS);
        const missing = missingOf(of, MONTHS);
        const name = figures.get(place)!.place.name;
        const [under, teens, old] = ['under-10', '10-15', '16-17'].map((age) =>
          ends(of, `mismatch-${age}`),
        );
        const end = lastOf(missing);
        end.forEach((value, i) => expect(value).toBeCloseTo(under[i] + teens[i] + old[i], 6));

        const s = shortage(end);
        const reached = end.filter((value) => value >= s.threshold).length / end.length;
        const said = /^(\d) of 10$/.exec(s.atLeast);
        if (said) expect(Math.abs(Number(said[1]) / 10 - reached)).toBeLessThanOrEqual(0.0501);
        else expect(reached < 0.05 || reached > 0.95).toBe(true);
        expect(Math.abs(1 - dotsBelow(end, 50, s.threshold) / 50 - reached)).toBeLessThan(0.04);

        const table = needTable(needs, missing, YEARS, name);
        const csv = csvOf([table]);
        expect(csv).not.toMatch(/NaN|Infinity|undefined/);
        const picture = wanted(wantedSpec(needs, YEARS, name, 'today'), 1000);
        sound(picture);
        const words = texts(picture);
        for (const row of glance(needs, missing)) {
          const cells = table.rows.find(([label, year]) => label === row.label && year === '2026')!;
          expect(row.wanted!.middle).toBe(forecast(Number(cells[3])));
          expect(csv).toContain(String(cells[3]));
          if (needs.some(({ kind }) => kind.label === row.label))
            expect(words).toContain(row.wanted!.middle);
        }
        const homes = needs.find(({ kind }) => kind.key === 'childrens-homes')!;
        const carers = needs.find(({ kind }) => kind.key === 'carers')!;
        for (const text of [homesWords(homes, 2, 'X'), paperWords(carers, 2)])
          expect(text).not.toMatch(/NaN|undefined|\b0 (in|of) 10/);
        sound(
          dots(
            {
              description: '',
              rows: [{ meaning: 'today', label: '', values: end }],
              threshold: s.threshold,
              thresholdLabel: '',
              format: forecast,
            },
            700,
          ),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('for what would bring families, too', { timeout: 120_000 }, async () => {
    const [place, seed] = ['E08000005', 3];
    const { reach } = await runner.explain(figures.get(place)!, figures.get(ENGLAND)!);
    const today = lastOf(missingOf(await drawsOf(place, seed, {}, 40), MONTHS));
    const done = [];
    for (const setting of settingsFor(levers, reach)) {
      done.push(stepOf(setting, await drawsOf(place, seed, setting.levers, 40), MONTHS, today));
    }
    expect(done.length).toBeGreaterThan(0);
    const table = stepsTable(done, 'March 2026');
    for (const width of [320, 700, 1280]) {
      const picture = stepsPicture(stepsSpec(done, 'Rochdale', 'March 2026'), width);
      sound(picture);
      for (const row of table.rows)
        expect(texts(picture)).toContain(table.columns[2].format!(Number(row[2])));
    }
    expect(csvOf([table])).not.toMatch(/NaN|Infinity|undefined/);
    expect(closingWords(done, 'March 2026')).toMatch(/March 2026/);
  });
});
