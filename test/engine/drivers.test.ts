import { describe, expect, test } from 'vitest';
import { driversOf, outcomes } from '../../src/engine/drivers';
import { inlineRunner } from '../../src/engine/inline';
import { poolRunner } from '../../src/engine/pool';
import type { Runner } from '../../src/engine/runner';
import { inputDraws, inputsOf } from '../../src/kernel/inputs';
import { simulate } from '../../src/kernel/simulate';
import { uniform } from '../../src/maths/uniform';
import { town, townBaseline, townOutputs } from '../kernel/town';
import { hands, job } from './hands';

const n = 1000;
const inputs = ['wind', 'rain', 'sun', 'still'].map((name) => ({
  name,
  about: name,
  kind: 'parameter' as const,
}));
/** Three that vary on their own, and one that does not. */
const rows = Float64Array.from({ length: n * 4 }, (_, i) =>
  i % 4 === 3 ? 7 : uniform(1, i % 4, Math.floor(i / 4), 0),
);
const column = (at: number) => Float64Array.from({ length: n }, (_, draw) => rows[4 * draw + at]);

describe('what drives an outcome', () => {
  test('one that drives all of it stands out, the others do not', () => {
    const outcome = column(1).map((rain) => 100 - 5 * rain ** 3);
    const { drivers, explained } = driversOf(inputs, rows, outcome);
    expect(drivers.map(({ name }) => name)[0]).toBe('rain');
    expect(drivers[0].correlation).toBeCloseTo(-1, 12);
    expect(explained).toBeCloseTo(1, 12);
    for (const { correlation } of drivers.slice(1)) expect(Math.abs(correlation)).toBeLessThan(0.1);
  });

  test('the middles of the lowest and the highest fifth are as counted by hand', () => {
    // Wind is 0 in the first 200 futures, 1 in the next, … and the outcome is the future's number.
    const steps = rows.map((value, i) => (i % 4 === 0 ? Math.floor(i / 800) : value));
    const { drivers } = driversOf(
      inputs,
      steps,
      Float64Array.from({ length: n }, (_, draw) => draw),
    );
    expect(drivers[0]).toMatchObject({ name: 'wind', low: 99.5, high: 899.5 });
  });

  test('what never varies is not listed', () => {
    const { drivers } = driversOf(inputs, rows, column(0));
    expect(drivers.map(({ name }) => name).toSorted()).toEqual(['rain', 'sun', 'wind']);
  });

  test('an outcome dealt out anew goes with nothing', () => {
    const order = Array.from({ length: n }, (_, draw) => draw).toSorted(
      (a, b) => uniform(2, 9, a, 0) - uniform(2, 9, b, 0),
    );
    const wind = column(0);
    const { drivers, explained } = driversOf(
      inputs,
      rows,
      Float64Array.from(order, (draw) => wind[draw]),
    );
    for (const { correlation } of drivers) expect(Math.abs(correlation)).toBeLessThan(0.1);
    expect(explained).toBeLessThan(0.01);
  });

  test('an outcome that never varies has no drivers to speak of', () => {
    const { drivers, explained } = driversOf(inputs, rows, new Float64Array(n));
    expect(drivers.every(({ correlation }) => correlation === 0)).toBe(true);
    expect(explained).toBe(0);
  });

  test('half chance, half cause: about half is explained', () => {
    const chance = (draw: number) => uniform(3, 1, draw, 0);
    const outcome = column(2).map((sun, draw) => sun + chance(draw));
    const { drivers, explained } = driversOf(inputs, rows, outcome);
    expect(drivers[0].name).toBe('sun');
    expect(explained).toBeGreaterThan(0.44);
    expect(explained).toBeLessThan(0.56);
  });

  test('parameters calibrated together: each keeps its own correlation, and no share is counted twice', () => {
    // Eight joint members of all three: a partial correlation could not tell them apart.
    const member = (draw: number) => Math.floor(8 * uniform(4, 1, draw, 0));
    const joint = Float64Array.from({ length: n * 4 }, (_, i) =>
      i % 4 === 3 ? 7 : (i % 4 === 2 ? -1 : 1) * member(Math.floor(i / 4)),
    );
    const outcome = Float64Array.from({ length: n }, (_, draw) => member(draw));
    const { drivers, explained } = driversOf(inputs, joint, outcome);
    expect(drivers.map(({ correlation }) => Math.round(correlation * 1e9) / 1e9)).toEqual(
      // Alike in size: in the order of their names.
      [1, -1, 1],
    );
    expect(drivers.map(({ name }) => name)).toEqual(['rain', 'sun', 'wind']);
    expect(explained).toBeCloseTo(1, 9);
  });

  test('a model in which children’s time in care is all that is uncertain', () => {
    const calm = townBaseline({
      swingSd: 0,
      driftSd: 0,
      entries: [180, 140],
      householdsStart: 400,
    });
    const request = { seed: 1, from: 0, to: 400, months: 36, mode: 'stochastic' } as const;
    const all = simulate(town, calm, request);
    const width = townOutputs.length * 37;
    const outcome = Float64Array.from({ length: 400 }, (_, draw) => all[draw * width + 36]);
    const { drivers } = driversOf(inputsOf(town), inputDraws(town, calm, request), outcome);
    expect(drivers.map(({ name }) => name).toSorted()).toEqual(['endings', 'fit', 'leaving']);
    expect(drivers[0].name).toBe('leaving');
    expect(drivers[0].correlation).toBeLessThan(-0.8);
    expect(drivers[0].low).toBeGreaterThan(drivers[0].high);
    expect(Math.abs(drivers[1].correlation)).toBeLessThan(0.3);
  });
});

describe('an outcome in one future', () => {
  test('is a stock at the month, a flow over the year that ends there', () => {
    const all = Float64Array.from([NaN, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect([...outcomes('spend', all, 14, 13)]).toEqual([
      2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13,
    ]);
    expect([...outcomes('spend', all, 14, 3)]).toEqual([6]);
    expect([...outcomes('children-in-care', all, 14, 3)]).toEqual([3]);
  });
});

describe('one answer, however the draws were dealt out', () => {
  const asked = job({ draws: 60 });
  const drivers = async (runner: Runner) => {
    await runner.run(asked);
    return Promise.all([
      runner.drivers(asked, 'children-in-care', 12),
      runner.drivers(asked, 'in-childrens-homes', 7),
    ]);
  };

  test('inline and pool, any number of workers and any slice', async () => {
    const alone = await drivers(inlineRunner());
    expect(alone[0]).toMatchObject({ output: 'children-in-care', month: 12, explained: undefined });
    expect(alone[0].job).toBe(asked);
    expect(alone[0].drivers.length).toBeGreaterThan(20);
    const sizes = alone[0].drivers.map(({ correlation }) => Math.abs(correlation));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const size of [1, 2, 5]) {
      for (const slice of [7, 64]) {
        expect(await drivers(poolRunner(size, hands().start, slice))).toEqual(alone);
      }
    }
  });

  test('asked for and no longer wanted: an AbortError; the next question is answered', async () => {
    const runner = poolRunner(2, hands().start);
    await runner.run(asked);
    const abort = new AbortController();
    const dropped = runner.drivers(asked, 'children-in-care', 12, abort.signal);
    abort.abort();
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runner.drivers(asked, 'spend', 12)).resolves.toMatchObject({ output: 'spend' });
  });
});
