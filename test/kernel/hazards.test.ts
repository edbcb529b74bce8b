import { describe, expect, test } from 'vitest';
import { simulate, type Request } from '../../src/kernel/simulate';
import { moving, movingBaseline, movingOutputs } from './moving';
import { series } from './town';

function run(
  people: readonly number[],
  parameters: Record<string, number>,
  more: Partial<Request> = {},
) {
  const months = more.months ?? 24;
  const request = { seed: 1, from: 0, to: 1, months, mode: 'expected', ...more } as const;
  const answer = simulate(moving, movingBaseline(people, parameters), request);
  return (name: (typeof movingOutputs)[number], draw = 0) =>
    series(answer, months, draw, movingOutputs.indexOf(name), movingOutputs.length);
}

const year = (month: number) => month / 12;

describe('competing hazards, expected', () => {
  const [ab, ac, ao] = [0.5, 0.2, 0.3];
  const of = run([100, 0, 0], { ab, ac, ao });

  test('leave e^−Σh of a cell', () => {
    of('a').forEach((a, month) => {
      expect(a).toBeCloseTo(100 * Math.exp(-(ab + ac + ao) * year(month)), 9);
    });
  });

  test('share leavers in proportion', () => {
    const gone = 100 - of('a')[24];
    expect(of('b')[24]).toBeCloseTo(gone * 0.5, 9);
    expect(of('c')[24]).toBeCloseTo(gone * 0.2, 9);
    const out = of('out').slice(1);
    expect(out.reduce((all, n) => all + n, 0)).toBeCloseTo(gone * 0.3, 9);
  });

  test('do not overshoot, however fast', () => {
    const fast = run([100, 0, 0], { ab: 400, ao: 600 });
    expect(fast('a')[1]).toBeCloseTo(0, 12);
    expect(fast('b')[1]).toBeCloseTo(40, 9);
  });
});

describe('arrivals are exposed for their part of the step', () => {
  test.each([0.1, 1, 3, 6, 40])('out at %d a year: the exact solution, whatever the step', (ao) => {
    for (const stepsPerMonth of [1, 3]) {
      const of = run([7, 0, 0], { into: 120, ao }, { stepsPerMonth });
      of('a').forEach((a, month) => {
        const t = year(month);
        const exact = 7 * Math.exp(-ao * t) + (120 / ao) * (1 - Math.exp(-ao * t));
        expect(Math.abs(a / exact - 1)).toBeLessThan(1e-8);
      });
      const [came, left] = [of('in').slice(1), of('out').slice(1)];
      const sum = (values: number[]) => values.reduce((all, n) => all + n, 0);
      expect(sum(came)).toBeCloseTo(240, 8);
      expect(sum(left)).toBeCloseTo(247 - of('a')[24], 7);
    }
  });
});

test('halving the step brings a chain of moves nearer to the exact solution', () => {
  const [ab, bo] = [2, 3];
  const exact = (t: number) => ((100 * ab) / (bo - ab)) * (Math.exp(-ab * t) - Math.exp(-bo * t));
  const errors = [1, 2, 4, 8].map((stepsPerMonth) => {
    const of = run([100, 0, 0], { ab, bo }, { stepsPerMonth, months: 12 });
    return Math.max(...of('b').map((b, month) => Math.abs(b - exact(year(month)))));
  });
  // 26 children at the peak: a hundredth of one even at the longest step.
  expect(errors[0]).toBeLessThan(0.15);
  for (let i = 1; i < errors.length; i++) expect(errors[i - 1] / errors[i]).toBeGreaterThan(1.8);
});

describe('whole children', () => {
  const draws = 2000;
  const stochastic = (people: readonly number[], set: Record<string, number>, months = 3) =>
    run(people, set, { mode: 'stochastic', to: draws, months });
  const over = (
    of: ReturnType<typeof run>,
    name: 'a' | 'b' | 'c' | 'in' | 'out',
    month: number,
  ) => {
    const values = Array.from({ length: draws }, (_, draw) => of(name, draw)[month]);
    const mean = values.reduce((all, n) => all + n, 0) / draws;
    const variance = values.reduce((all, n) => all + (n - mean) ** 2, 0) / (draws - 1);
    return { mean, variance };
  };
  /** Four standard errors. */
  const near = ({ mean }: { mean: number }, wanted: number, variance: number) =>
    expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.sqrt(variance / draws));

  test.each([
    ['few leavers, one by one', 20],
    ['many leavers, shared out', 6000],
  ])('%s: those left are binomial, destinations in proportion', (_, n) => {
    const set = { ab: 0.5, ac: 0.2, ao: 0.3 };
    const of = stochastic([n, 0, 0], set);
    const stay = Math.exp(-3 / 12);
    const a = over(of, 'a', 3);
    near(a, n * stay, n * stay * (1 - stay));
    expect(a.variance / (n * stay * (1 - stay))).toBeGreaterThan(0.85);
    expect(a.variance / (n * stay * (1 - stay))).toBeLessThan(1.15);
    for (const [name, share] of [
      ['b', 0.5],
      ['c', 0.2],
    ] as const) {
      const p = share * (1 - stay);
      const found = over(of, name, 3);
      near(found, n * p, n * p * (1 - p));
      expect(Math.abs(found.variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.15);
    }
  });

  test('arrivals are Poisson, and some leave again at once', () => {
    const of = stochastic([0, 0, 0], { into: 120, ao: 6 }, 6);
    const came = over(of, 'in', 6);
    near(came, 10, 10);
    expect(Math.abs(came.variance / 10 - 1)).toBeLessThan(0.15);
    const exact = (120 / 6) * (1 - Math.exp(-6 / 2));
    const inA = over(of, 'a', 6);
    near(inA, exact, exact);
    expect(Math.abs(inA.variance / exact - 1)).toBeLessThan(0.15);
  });

  test('nobody takes a way that is closed', () => {
    for (const n of [20, 6000]) {
      const of = stochastic([n, 0, 0], { ab: 0, ac: 0, ao: 3 });
      expect(over(of, 'b', 3).mean).toBe(0);
      expect(over(of, 'c', 3).mean).toBe(0);
      const other = stochastic([n, 0, 0], { ab: 0, ac: 3, ao: 0 });
      expect(over(other, 'out', 3).mean).toBe(0);
      expect(over(other, 'b', 3).mean).toBe(0);
    }
  });
});
