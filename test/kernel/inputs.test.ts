import { describe, expect, test } from 'vitest';
import { inputDraws, inputsOf } from '../../src/kernel/inputs';
import { entryOf } from '../../src/kernel/quantity';
import { simulate } from '../../src/kernel/simulate';
import { town, townBaseline } from './town';

const inputs = inputsOf(town);
const baseline = townBaseline({ leaving: 0.7 });
const months = 9;
const asked = { seed: 5, from: 3, to: 11, months, mode: 'stochastic' } as const;
const at = (rows: Float64Array, draw: number, name: string) =>
  rows[(draw - asked.from) * inputs.length + inputs.findIndex((input) => input.name === name)];

describe('what differs between futures is found again', () => {
  test('as the simulation itself had it, to the last bit', () => {
    const rows = inputDraws(town, baseline, asked);
    const sums = new Map<string, number>();
    simulate(town, baseline, {
      ...asked,
      watch(month, { plan, values, draw }) {
        if (draw < asked.from) return;
        for (const name of ['endings', 'leaving', 'fit', 'ageing'])
          expect(at(rows, draw, name)).toBe(values[entryOf(plan.layout.parameters, name)]);
        for (const name of ['swing', 'drift']) {
          const key = `${name}/${draw}`;
          // The noise of a month stays until the next begins; the start's is the first month's.
          if (month > 0) {
            const now = values[entryOf(plan.layout.state, name)];
            sums.set(key, (sums.get(key) ?? 0) + now / months);
          }
          if (month === months) expect(at(rows, draw, name)).toBe(sums.get(key));
        }
      },
    });
    expect(sums.size).toBe(2 * (asked.to - asked.from));
  });

  test('whichever other draws are asked for', () => {
    const all = inputDraws(town, baseline, { ...asked, from: 0 });
    const some = inputDraws(town, baseline, asked);
    expect(all.slice(asked.from * inputs.length)).toEqual(some);
  });

  test('names, words and kinds are the model’s', () => {
    expect(inputs.find(({ name }) => name === 'fit')).toEqual({
      name: 'fit',
      about: 'Match',
      kind: 'parameter',
    });
    expect(inputs.filter(({ kind }) => kind === 'noise').map(({ name }) => name)).toEqual([
      'swing',
      'drift',
    ]);
  });

  test('a parameter by cell is its mean; noise stands at 1 in expectation', () => {
    const rows = inputDraws(town, baseline, { ...asked, mode: 'expected' });
    expect(at(rows, 4, 'entries')).toBe(16);
    expect(at(rows, 4, 'swing')).toBeCloseTo(1, 12);
  });
});
