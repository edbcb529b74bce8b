import { describe, expect, test } from 'vitest';
import { simulate, type Request } from '../../src/kernel/simulate';
import { town, townBaseline } from './town';

const months = 25;
const draws = 3000;
const SD = { swing: 0.3, drift: 0.2 };
const HALF_LIFE = { swing: 0.5, drift: 3 };

/** [draw][month] of a noise, as the equations of that month saw it (month 1 to 25). */
function noise(name: 'swing' | 'drift', more: Partial<Request> = {}): number[][] {
  const seen: number[][] = [];
  const request = { seed: 5, from: 0, to: draws, months, mode: 'stochastic', ...more } as const;
  simulate(town, townBaseline(), {
    ...request,
    watch(month, { plan, values }) {
      if (month === 0) seen.push([]);
      else seen.at(-1)!.push(values[plan.layout.state.get(name)!.entries[0]]);
    },
  });
  return seen;
}

const mean = (values: number[]) => values.reduce((all, n) => all + n, 0) / values.length;
const variance = (values: number[]) => {
  const middle = mean(values);
  return mean(values.map((n) => (n - middle) ** 2));
};

describe.each(['swing', 'drift'] as const)('%s', (name) => {
  const all = noise(name);
  const at = (month: number) => all.map((draw) => draw[month]);
  const logs = (month: number) => at(month).map(Math.log);
  const keep = (monthsApart: number) => 0.5 ** (monthsApart / 12 / HALF_LIFE[name]);

  test('has mean one in every month', () => {
    for (let month = 0; month < months; month++) {
      const error = Math.sqrt(variance(at(month)) / draws);
      expect(Math.abs(mean(at(month)) - 1)).toBeLessThanOrEqual(4 * error);
    }
  });

  test('spreads as declared', () => {
    const sd2 = SD[name] ** 2;
    for (let month = 0; month < months; month++) {
      const wanted = name === 'swing' ? sd2 : sd2 * (1 - keep(2 * month));
      const found = variance(logs(month));
      if (wanted === 0) expect(found).toBe(0);
      else expect(Math.abs(found / wanted - 1)).toBeLessThan(0.12);
    }
  });

  test('is forgotten by half every half-life', () => {
    for (const apart of [1, 6, 12]) {
      const [from, to] = [logs(12), logs(12 + apart)];
      const [a, b] = [mean(from), mean(to)];
      const slope = mean(from.map((x, i) => (x - a) * (to[i] - b))) / variance(from);
      expect(Math.abs(slope - keep(apart))).toBeLessThan(0.08);
    }
  });

  test('is the same whatever the step', () => {
    expect(noise(name, { to: 3, stepsPerMonth: 3 })).toEqual(noise(name, { to: 3 }));
  });

  test('is one throughout in expected mode', () => {
    expect(new Set(noise(name, { to: 2, mode: 'expected' }).flat())).toEqual(new Set([1]));
  });
});

test('two noises of a future do not move together', () => {
  const [swing, drift] = [noise('swing'), noise('drift')];
  for (const month of [6, 24]) {
    const x = swing.map((draw) => Math.log(draw[month]));
    const y = drift.map((draw) => Math.log(draw[month]));
    const together = mean(x.map((value, i) => (value - mean(x)) * (y[i] - mean(y))));
    const correlation = together / Math.sqrt(variance(x) * variance(y));
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(draws));
  }
});
