import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate, type Request } from '../../src/kernel/simulate';
import { ofTown, town, townBaseline } from './town';

/** Any small town: from empty to crowded, from no foster homes to many, with and without help. */
const towns = fc.record({
  entries: fc.tuple(fc.nat({ max: 60 }), fc.double({ min: 0, max: 300, noNaN: true })),
  endings: fc.double({ min: 0.01, max: 30, noNaN: true }),
  leaving: fc.double({ min: 0.01, max: 20, noNaN: true }),
  ageing: fc.constantFrom(0, 0.3, 5),
  stepDown: fc.constantFrom(0, 0.5, 40),
  helped: fc.constantFrom(0, 0.7, 3, 50),
  householdsStart: fc.constantFrom(0, 0.4, 12, 60, 1000),
  gained: fc.constantFrom(-3, 0, 4),
});
const counts = (length: number) =>
  fc.array(fc.nat({ max: 400 }), { minLength: length, maxLength: length });

/** Everything that a month of a run must satisfy, whatever the numbers. */
function check(request: Request, set: Parameters<typeof townBaseline>): void {
  const { months, mode, from, to } = request;
  const stochastic = mode === 'stochastic';
  let offers = [0, 0];
  const answer = simulate(town, townBaseline(...set), {
    ...request,
    watch(month, future) {
      const { plan, values, arrived } = future;
      for (let cell = 0; cell < plan.outside; cell++) {
        expect(values[cell]).toBeGreaterThanOrEqual(0);
        if (stochastic) expect(Number.isInteger(values[cell])).toBe(true);
        if (plan.isPool[cell]) expect(values[cell]).toBe(0);
        expect(arrived[cell]).toBe(0);
      }
      const at = (name: string) => values[plan.layout.state.get(name)!.entries[0]];
      const households = at('households');
      const left = values[plan.layout.changes.get('room')!.entries[0]];
      expect(left).toBeGreaterThanOrEqual(0);
      const taken = ['toFamily', 'steppingDown', 'helping'].reduce(
        (all, name) => all + future.counts[plan.counted.indexOf(name)],
        0,
      );
      const [families, homes] = offers;
      if (month > 0 && (request.stepsPerMonth ?? 1) === 1) {
        const room = Math.max(0, 2 * homes - families);
        expect(taken).toBeLessThanOrEqual(stochastic ? Math.floor(room) : room * (1 + 1e-12));
      }
      offers = [at('inFamilies'), households];
    },
  });
  for (let draw = 0; draw < to - from; draw++) {
    const [inCare, entries, exits] = ['inCare', 'entries', 'exits'].map((name) =>
      ofTown(answer, months, draw, name),
    );
    expect(entries[0]).toBeNaN();
    for (let month = 1; month <= months; month++) {
      const change = inCare[month] - inCare[month - 1];
      const net = entries[month] - exits[month];
      if (stochastic) expect(change).toBe(net);
      else expect(Math.abs(change - net)).toBeLessThan(1e-9 * (1 + inCare[month] + entries[month]));
    }
  }
}

for (const mode of ['stochastic', 'expected'] as const)
  test(`${mode}: children are neither made nor lost, pools empty, no offer above its room`, () => {
    fc.assert(
      fc.property(towns, counts(5), counts(2), fc.nat(), fc.constantFrom(1, 2), (...drawn) => {
        const [set, children, away, seed, stepsPerMonth] = drawn;
        const request = { seed, from: 0, to: 2, months: 8, mode, stepsPerMonth };
        check(request, [set, children, away]);
      }),
      { numRuns: 120, seed: 1 },
    );
  });

test('parts of a child at the start become whole children in stochastic runs', () => {
  const request = { seed: 1, from: 0, to: 4000, months: 1, mode: 'stochastic' } as const;
  const set = townBaseline({}, [20.5, 6, 30, 10, 12], [4.3, 6]);
  let sum = 0;
  const answer = simulate(town, set, {
    ...request,
    watch(month, { plan, values }) {
      for (let cell = 0; cell < plan.outside; cell++)
        expect(Number.isInteger(values[cell])).toBe(true);
      if (month === 0) sum += values[plan.layout.state.get('children')!.entries[0]];
    },
  });
  expect(sum / 4000).toBeGreaterThan(20.46);
  expect(sum / 4000).toBeLessThan(20.54);
  const again = simulate(town, set, { ...request, from: 7, to: 8 });
  expect(ofTown(again, 1, 0, 'inCare')).toEqual(ofTown(answer, 1, 7, 'inCare'));
});

test('the expected mode keeps parts of a child', () => {
  const request = { seed: 1, from: 0, to: 1, months: 1, mode: 'expected' } as const;
  const answer = simulate(town, townBaseline({}, [20.5, 6, 30, 10, 12]), request);
  expect(ofTown(answer, 1, 0, 'inCare')[0]).toBe(78.5);
});
