import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate, type Request } from '../../src/kernel/simulate';
import type { Steering } from '../../src/kernel/steering';
import { ofTown, town, townBaseline, townOutputs } from './town';

const whole = { seed: 9, from: 0, to: 12, months: 24, mode: 'stochastic' } as const;
const run = (more: Partial<Request> = {}, set = {}) =>
  simulate(town, townBaseline(set), { ...whole, ...more });

const sets =
  (name: string, value: number, from = 0): Steering =>
  ({ parameter }) => {
    const handle = parameter(name);
    return (month) => {
      if (month >= from) handle.set(value);
    };
  };

describe('steering', () => {
  test.each(['stochastic', 'expected'] as const)('%s: that does nothing changes no bit', (mode) => {
    expect(run({ mode, steer: () => () => undefined })).toEqual(run({ mode }));
  });

  test('a setting steered from month 0 gives the bits of the same setting given', () => {
    expect(run({ steer: sets('gained', 6) })).toEqual(run({}, { gained: 6 }));
  });

  test('what is set after a month changes nothing before the next, and something later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 999 }), (month, seed) => {
        const [plain, steered] = [undefined, sets('leaving', 5, month)].map((steer) =>
          run({ seed, to: 2, ...(steer && { steer }) }),
        );
        for (let draw = 0; draw < 2; draw++)
          for (const name of townOutputs) {
            const [a, b] = [plain, steered].map((all) => ofTown(all, 24, draw, name));
            expect(b.slice(0, month + 1)).toEqual(a.slice(0, month + 1));
          }
        expect(steered).not.toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('parameters stand as drawn before each month, and a run leaves nothing behind', () => {
    const before = run();
    const seen = new Set<number>();
    const doubled: Steering = ({ parameter }) => {
      const handle = parameter('leaving');
      return (_, draw) => {
        if (draw === 0) seen.add(handle.get());
        handle.set(2 * handle.get());
      };
    };
    run({ steer: doubled });
    expect(seen.size).toBe(1);
    expect(run()).toEqual(before);
  });

  test('levels can be taken from; stocks, unknown names and what is no number are refused', () => {
    const losing: Steering = ({ level }) => {
      const households = level('households');
      return () => households.set(households.get() / 2);
    };
    expect(run({ steer: losing })).not.toEqual(run());
    for (const name of ['children', 'seeking', 'toString'])
      expect(() => run({ steer: ({ level }) => (level(name), () => undefined) })).toThrow(/level/);
    for (const name of ['entries', 'nothing'])
      expect(() => run({ steer: sets(name, 1) })).toThrow(/parameter/);
    expect(() => run({ steer: sets('gained', NaN) })).toThrow(/number/);
  });
});

describe('a branch', () => {
  const path = (all: Float64Array, draw: number, name = 'inCare') => ofTown(all, 24, draw, name);

  test.each(['stochastic', 'expected'] as const)(
    '%s: goes as its draw up to its month, and then every future its own way',
    (mode) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 23 }), fc.nat({ max: 11 }), (month, draw) => {
          const plain = run({ mode });
          const parted = run({ mode, branch: { month, draw } });
          for (const name of townOutputs)
            for (let number = 0; number < 12; number++)
              expect(path(parted, number, name).slice(0, month + 1)).toEqual(
                path(plain, draw, name).slice(0, month + 1),
              );
          if (month < 12) {
            const ends = new Set([...Array(12).keys()].map((i) => path(parted, i)[24]));
            expect(ends.size).toBeGreaterThan(4);
            // Nobody knows what will happen: the branch's own draw does not go on as it did.
            expect(path(parted, draw).join()).not.toBe(path(plain, draw).join());
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  test('any cut gives the same bits, with steering too', () => {
    const more = { branch: { month: 7, draw: 3 }, steer: sets('helped', 3, 4) };
    const all = run(more);
    const pieces = [0, 5, 6].map((from, i) => run({ ...more, from, to: [5, 6, 12][i] }));
    expect(pieces.flatMap((piece) => [...piece])).toEqual([...all]);
  });

  test('a branch in the last month, and none: nothing is left to part', () => {
    const parted = run({ branch: { month: 24, draw: 2 } });
    for (let number = 0; number < 12; number++)
      expect(path(parted, number)).toEqual(path(run(), 2));
  });

  test('noise carries on: just after the branch futures stand near each other, later apart', () => {
    const swings: number[][] = [];
    simulate(town, townBaseline({ swingSd: 0.4, swingHalfLife: 2 }), {
      ...whole,
      to: 60,
      branch: { month: 6, draw: 0 },
      watch(month, { plan, values }) {
        const swing = values[plan.layout.state.get('swing')!.entries[0]];
        (swings[month] ??= []).push(Math.log(swing));
      },
    });
    const spread = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
    };
    expect(spread(swings[6])).toBeLessThan(1e-12);
    expect(spread(swings[7])).toBeGreaterThan(0.01);
    expect(spread(swings[7])).toBeLessThan(0.5 * spread(swings[24]));
    const after = swings[7].reduce((sum, value) => sum + value, 0) / 60;
    expect(Math.abs(after - swings[6][0])).toBeLessThan(0.1);
  });
});
