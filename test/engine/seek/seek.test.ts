import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { levers } from '../../../models/childrens-care/levers';
import { outputs } from '../../../models/childrens-care/outputs';
import { figuresOf } from '../../../src/data/records';
import { inlineRunner } from '../../../src/engine/inline';
import { poolRunner } from '../../../src/engine/pool';
import type { Job, Runner } from '../../../src/engine/runner';
import { read, worsened } from '../../../src/engine/seek/reading';
import { FUTURES, seek, type Answer, type Search } from '../../../src/engine/seek/seek';
import {
  childTargets,
  measures,
  NoSuchTarget,
  soughtOutputs,
  type Question,
} from '../../../src/engine/seek/target';
import { hands } from '../hands';

const england = figuresOf('E92000001');
const rutland = figuresOf('E06000017');
const job: Job = {
  figures: rutland,
  england,
  levers: {},
  seed: 1,
  draws: FUTURES,
  months: 120,
  mode: 'stochastic',
};
const ask = (more: Partial<Question> = {}): Question => ({
  measure: 'unmet-foster-demand',
  value: 2,
  month: 36,
  cap: 100_000,
  ...more,
});
const runner = inlineRunner();
let place: Search;
const answers = new Map<string, Promise<Answer>>();
const answer = (question: Question) => {
  const name = JSON.stringify(question);
  const made = answers.get(name) ?? seek(place, question, runner);
  answers.set(name, made);
  return made;
};

/** A mix run anew, over the whole horizon, and read with other code than the search's own. */
async function again(given: Record<string, number>, { measure, month }: Question) {
  const asked: Job = { ...job, levers: given, outputs: soughtOutputs };
  await runner.run(asked);
  const width = job.months + 1;
  const of = Object.fromEntries(
    await Promise.all(
      soughtOutputs.map(async (name) => [name, await runner.draws(asked, name)] as const),
    ),
  );
  const year = (name: string, draw: number, end = month) => {
    let sum = 0;
    for (let i = end - 11; i <= end; i++) sum += of[name][draw * width + i];
    return sum;
  };
  const value = (draw: number) => {
    if (measure === 'spending')
      return year('spend', draw) + year('programmes', draw) + year('casework', draw);
    const stock = childTargets[measure].kind === 'stock';
    return stock ? of[measure][draw * width + month] : year(measure, draw);
  };
  const each = Array.from({ length: FUTURES }, (_, draw) => draw);
  const years = Array.from({ length: month / 12 }, (_, i) => 12 * (i + 1));
  const costs = years.map(
    (end) => each.reduce((sum, draw) => sum + year('programmes', draw, end), 0) / FUTURES,
  );
  return { values: each.map(value), cost: Math.max(...costs), series: { width, of } };
}

beforeAll(async () => {
  const { reach } = await runner.explain(rutland, england);
  place = { job, reach, world: {} };
});

const reachable = [
  ask(),
  ask({ measure: 'family-homes-share', value: 0.6 }),
  ask({ measure: 'placed-far', value: 15 }),
  ask({ measure: 'moves', value: 6 }),
];

test.each(reachable)(
  'mixes for $measure: met when run again, within reach and cap',
  async (question) => {
    const { kind, mixes, base } = await answer(question);
    expect(kind).toBe('mixes');
    expect(mixes.length).toBeGreaterThan(0);
    expect(base.share).toBeLessThan(0.8);
    for (const { levers: set, reading } of mixes) {
      const { values, cost } = await again(set, question);
      const more = question.measure === 'family-homes-share';
      const met = values.filter((v) => (more ? v >= question.value : v <= question.value)).length;
      expect(met / FUTURES).toBeGreaterThanOrEqual(0.8);
      expect(reading.share).toBe(met / FUTURES);
      expect(reading.cost).toBeCloseTo(cost, 4);
      expect(cost).toBeLessThanOrEqual(question.cap);
      for (const [key, value] of Object.entries(set)) {
        const { step, max } = levers.find((lever) => lever.key === key)!;
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(Math.min(max, place.reach[key]) + 1e-9);
        expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6);
      }
    }
    const sets = mixes.map(({ levers: set }) => Object.keys(set).toSorted().join());
    expect(new Set(sets).size).toBe(mixes.length);
  },
);

test('a target on money holds the floor: nothing is worse for children in the middle future', async () => {
  const question = ask({ measure: 'spending', value: 8.7e6, month: 60 });
  const { kind, mixes, base } = await answer(question);
  expect(kind).toBe('mixes');
  for (const { levers: set, reading } of mixes) {
    const { values, series } = await again(set, question);
    const met = values.filter((value) => value <= question.value).length;
    expect(met / FUTURES).toBeGreaterThanOrEqual(0.8);
    expect(reading.middle['family-homes-share']).toBeGreaterThanOrEqual(
      base.middle['family-homes-share'],
    );
    for (const name of ['unmet-foster-demand', 'moves', 'placed-far', 're-entries'] as const)
      expect(reading.middle[name]).toBeLessThanOrEqual(base.middle[name]);
    expect(worsened(read(series, question, FUTURES), base)).toEqual([]);
  }
});

test('out of reach: the nearest mix within the cap, and how near', async () => {
  const question = ask({ measure: 'family-homes-share', value: 0.95 });
  const { kind, mixes, nearest, base } = await answer(question);
  expect(kind).toBe('none');
  expect(mixes).toEqual([]);
  expect(nearest!.reading.cost).toBeLessThanOrEqual(question.cap);
  expect(nearest!.reading.share).toBeLessThan(0.8);
  expect(nearest!.reading.reached).toBeGreaterThanOrEqual(base.reached);
  const { values } = await again(nearest!.levers, question);
  const sorted = values.toSorted((a, b) => b - a);
  expect(nearest!.reading.reached).toBe(sorted[0.8 * FUTURES - 1]);
});

test('a cap that pays for nothing leaves no mix, and a target met already needs none', async () => {
  const poor = await answer(ask({ cap: 10 }));
  expect(poor).toMatchObject({ kind: 'none', mixes: [], nearest: undefined });
  const met = await answer(ask({ value: 50 }));
  expect(met).toMatchObject({ kind: 'met', mixes: [] });
  expect(met.base.share).toBe(1);
});

test('the same question has the same answer: another slice, other workers, their own order', async () => {
  const question = ask();
  const first = await answer(question);
  const others: Runner[] = [
    inlineRunner(7),
    poolRunner(1, hands().start),
    poolRunner(3, hands().start, 9),
  ];
  for (const other of others) expect(await seek(place, question, other)).toEqual(first);
});

test('progress rises to its end; a mix is told when it is found', async () => {
  const parts: number[] = [];
  const told: unknown[] = [];
  const { mixes } = await seek(place, ask(), runner, {
    onProgress: (part) => parts.push(part),
    onMix: (mix) => told.push(mix),
  });
  expect(parts.every((part, i) => part > 0 && part <= 1 && (i === 0 || part >= parts[i - 1]))).toBe(
    true,
  );
  expect(told).toEqual(mixes);
});

describe('cancelled', () => {
  test('before it starts, and in its midst, it rejects at once', async () => {
    await expect(seek(place, ask(), runner, { signal: AbortSignal.abort() })).rejects.toMatchObject(
      { name: 'AbortError' },
    );
    const stop = new AbortController();
    let runs = 0;
    const seeking = seek(place, ask(), runner, {
      signal: stop.signal,
      onProgress: () => ++runs === 5 && stop.abort(),
    });
    await expect(seeking).rejects.toMatchObject({ name: 'AbortError' });
    const then = runs;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(runs).toBeLessThanOrEqual(then + 4);
  });

  test('a run that hangs does not hold it up', async () => {
    const stop = new AbortController();
    const hanging = { run: () => new Promise<never>(() => undefined), draws: runner.draws };
    const seeking = seek(place, ask(), hanging, { signal: stop.signal });
    setTimeout(() => stop.abort(), 10);
    const start = performance.now();
    await expect(seeking).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('what fails in the runner is passed on', async () => {
  const failing = { run: () => Promise.reject(new Error('gone')), draws: runner.draws };
  await expect(seek(place, ask(), failing)).rejects.toThrow('gone');
});

test('nobody can aim at the number of children in care, nor at how many come in', async () => {
  expect([...measures].toSorted()).toEqual([
    'family-homes-share',
    'moves',
    'placed-far',
    'spending',
    'unmet-foster-demand',
  ]);
  const others = Object.keys(outputs).filter((name) => !measures.includes(name as never));
  expect(others).toEqual(expect.arrayContaining(['children-in-care', 'entries', 'exits']));
  for (const name of others)
    await expect(seek(place, ask({ measure: name as never }), runner)).rejects.toThrow(
      NoSuchTarget,
    );
});

test('numbers out of bounds are refused', async () => {
  const wrong: Partial<Question>[] = [
    { cap: 0 },
    { cap: Number.NaN },
    { value: -1 },
    { month: 13 },
    { month: 132 },
    { month: 0 },
    { measure: 'family-homes-share', value: 1.01 },
  ];
  for (const more of wrong)
    await expect(seek(place, ask(more), runner)).rejects.toThrow(NoSuchTarget);
});

test('what 8 of 10 reach, whatever the futures: at most as many do worse as may', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 60 }),
      fc.integer({ min: 0, max: 9 }),
      (counts, value) => {
        const flow = Float64Array.from(counts.flatMap((n) => [NaN, n, ...new Array(11).fill(0)]));
        const none = new Float64Array(flow.length);
        const of = Object.fromEntries(soughtOutputs.map((name) => [name, none]));
        const series = { width: 13, of: { ...of, moves: flow } };
        const question = ask({ measure: 'moves', value, month: 12 });
        const { share, reached } = read(series, question, counts.length);
        expect(share).toBeCloseTo(counts.filter((n) => n <= value).length / counts.length, 12);
        const doing = (most: number) => counts.filter((n) => n <= most).length;
        expect(doing(reached)).toBeGreaterThanOrEqual(0.8 * counts.length - 1e-9);
        expect(doing(reached - 1)).toBeLessThan(0.8 * counts.length);
      },
    ),
  );
});
