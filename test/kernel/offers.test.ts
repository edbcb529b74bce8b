import { describe, expect, test } from 'vitest';
import { simulate, type Request } from '../../src/kernel/simulate';
import { ofTown, town, townBaseline } from './town';

const months = 24;
const run = (
  mode: Request['mode'],
  set: Record<string, number>,
  children?: readonly number[],
  to = 1,
  stepsPerMonth = 1,
) =>
  simulate(town, townBaseline(set, children), {
    seed: 3,
    from: 0,
    to,
    months,
    mode,
    uncertain: false,
    stepsPerMonth,
  });

/** Nobody else steps down, many homes, much room. */
const plenty = { stepDown: 0, householdsStart: 2000, helped: 2 };
const many = [0, 0, 40, 0, 900];
const moved = (answer: Float64Array, draw = 0) =>
  ofTown(answer, months, draw, 'stepDowns').slice(1);

describe.each(['expected', 'stochastic'] as const)('two children a month, %s', (mode) => {
  test('are two a month while there are children and homes', () => {
    const answer = run(mode, plenty, many, 5);
    for (let draw = 0; draw < 5; draw++) expect(moved(answer, draw)).toEqual(Array(months).fill(2));
  });

  test('are none where no foster home has room', () => {
    const answer = run(mode, { ...plenty, householdsStart: 0 }, [0, 0, 0, 0, 900]);
    expect(moved(answer)).toEqual(Array(months).fill(0));
  });

  test('are none where no child lives in a home', () => {
    const answer = run(mode, { ...plenty, fit: 1 }, [10, 0, 10, 0, 0]);
    expect(moved(answer)).toEqual(Array(months).fill(0));
  });

  test('take up no more than the room that others left', () => {
    // 3 places, nobody leaves them within the model, nobody else wants them.
    const set = { stepDown: 0, helped: 2, householdsStart: 1.5, leaving: 0, endings: 0, fit: 0 };
    const first = moved(run(mode, set, [0, 0, 0, 0, 900])).slice(0, 4);
    expect(first).toEqual([2, 1, 0, 0]);
  });

  test('cannot be more than the children there are', () => {
    const set = { ...plenty, leaving: 0, endings: 0, fit: 1, helped: 5 };
    const first = moved(run(mode, set, [0, 0, 0, 0, 8])).slice(0, 4);
    expect(first).toEqual([5, 3, 0, 0]);
  });
});

test('a fraction of a child a month is one now and then', () => {
  const draws = 400;
  const answer = run('stochastic', { ...plenty, helped: 1.3 }, many, draws);
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    expect(moved(answer, draw).every((n) => n === 1 || n === 2)).toBe(true);
    sum += moved(answer, draw).reduce((all, n) => all + n, 0);
  }
  // Standard error of the mean of 9,600 Bernoulli draws of 0.3: 0.0047.
  expect(Math.abs(sum / draws / months - 1.3)).toBeLessThan(0.02);
});

test('shorter steps move as many a month', () => {
  for (const steps of [2, 3]) {
    const expected = moved(run('expected', plenty, many, 1, steps));
    for (const n of expected) expect(n).toBeCloseTo(2, 10);
    const draws = 200;
    const answer = run('stochastic', plenty, many, draws, steps);
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) sum += moved(answer, draw).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum / draws / months - 2)).toBeLessThan(0.05);
  }
});

test('candidates step down by hazard, but only into room', () => {
  const set = { leaving: 0, endings: 0, fit: 0, stepDown: 0.6, entries: 0, returning: 0 };
  const open = moved(run('expected', { ...set, householdsStart: 500 }, [0, 0, 0, 0, 100]));
  expect(open[0]).toBeCloseTo(100 * (1 - Math.exp(-0.6 / 12)), 10);
  expect(open[1]).toBeCloseTo(100 * Math.exp(-0.6 / 12) * (1 - Math.exp(-0.6 / 12)), 10);
  const tight = moved(run('expected', { ...set, householdsStart: 3.5 }, [0, 0, 0, 0, 100]));
  expect(tight[0]).toBeCloseTo(100 * (1 - Math.exp(-0.6 / 12)), 10);
  expect(tight[1]).toBeCloseTo(7 - tight[0], 10);
  expect(tight.slice(2).every((n) => n === 0)).toBe(true);
});

test('the offers of a pool are made in order, each a chance of those still seeking', () => {
  const set = { entries: 1200, stepDown: 0, endings: 0, leaving: 0, returning: 0, ageing: 0 };
  const answer = run('expected', { ...set, householdsStart: 1e6, fit: 0.6 }, [0, 0, 0, 0, 0]);
  const [placed, entries] = ['placed', 'entries'].map((name) => ofTown(answer, months, 0, name));
  // 1,200 a year for each of two ages, less nobody: at home before are [4, 6] who do not return.
  expect(entries[1]).toBeCloseTo(200, 10);
  expect(placed[1]).toBeCloseTo(120, 10);
});
