import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { steeringOf, type Course } from '../../models/childrens-care/course';
import { builtUp } from '../../models/childrens-care/easing';
import { levers } from '../../models/childrens-care/levers';
import { model, outputNames, startOf, steerOf } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';
import { baselineOf } from './published';

const KENT = 'E10000016';
const MONTHS = 36;

function future(course: Course, more: { events?: true; central?: boolean; months?: number } = {}) {
  const { events, central = false, months = MONTHS } = more;
  const job = { levers: {}, course, seed: 3, ...(events && { events }) };
  const answer = simulate(model, startOf(baselineOf(KENT), job), {
    seed: 3,
    from: 0,
    to: 2,
    months,
    steer: steerOf(job),
    mode: central ? 'expected' : 'stochastic',
    uncertain: !central,
  });
  return (output: string, draw = 0) => {
    const at = (draw * outputNames.length + outputNames.indexOf(output)) * (months + 1);
    return answer.subarray(at, at + months + 1);
  };
}

const reaches = levers.map(({ key, reach }) => ({ key, most: reach(baselineOf(KENT)) }));

test('a decision at month 0 gives the bits of the plain setting', () => {
  for (const { key, most } of reaches) {
    const plain = simulate(model, startOf(baselineOf(KENT), { levers: { [key]: most } }), {
      seed: 3,
      from: 0,
      to: 2,
      months: 12,
      mode: 'stochastic',
    });
    const decided = future([{ month: 0, levers: { [key]: most } }], { months: 12 });
    for (const [i, name] of outputNames.entries())
      expect(decided(name), `${key}: ${name}`).toEqual(plain.subarray(i * 13, i * 13 + 13));
  }
});

test('a decision in a month changes nothing before the next, whatever is decided', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...reaches),
      fc.integer({ min: 1, max: 34 }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ key, most }, month, share, later) => {
        const first: Course = [{ month: 0, levers: { [key]: most * later } }];
        const [before, after] = [first, [...first, { month, levers: { [key]: most * share } }]].map(
          (course) => future(course),
        );
        for (const name of outputNames)
          expect(after(name).slice(0, month + 1)).toEqual(before(name).slice(0, month + 1));
      },
    ),
    { numRuns: 25 },
  );
});

describe('changes build up from their own month, up and down', () => {
  /** What the equations make of the setting: its parameter times the build-up since the start. */
  function felt(key: string, parameter: string, course: Course, month: number): number {
    const values: Record<string, number> = { rampMonths: 15, assessmentMonths: 6 };
    steeringOf({}, course)!({
      parameter: (name) => ({ get: () => values[name], set: (value) => (values[name] = value) }),
      level: () => expect.unreachable(key),
    })(month, 0);
    return values[parameter] * builtUp(month / 12, 15);
  }
  const course: Course = [
    { month: 0, levers: { 'edge-of-care': 100 } },
    { month: 12, levers: { 'edge-of-care': 400 } },
    { month: 24, levers: { 'edge-of-care': 0 } },
  ];

  test('each change by how far it has come', () => {
    for (const month of [1, 12, 13, 24, 25, 40, 70]) {
      const since = (from: number) => (month > from ? builtUp((month - from) / 12, 15) : 0);
      expect(felt('edge-of-care', 'edgeOfCare', course, month)).toBeCloseTo(
        100 * since(0) + 300 * since(12) - 400 * since(24),
        9,
      );
    }
  });

  test('what has no build-up is set as decided', () => {
    const homes: Course = [{ month: 6, levers: { 'own-homes': 2, 'own-homes-needs': 0.5 } }];
    const values: Record<string, number> = { rampMonths: 15, assessmentMonths: 6 };
    const steer = steeringOf({}, homes)!({
      parameter: (name) => ({ get: () => values[name], set: (value) => (values[name] = value) }),
      level: () => expect.unreachable(),
    });
    steer(5, 0);
    expect(values).toMatchObject({ homesBegun: 0, ownHomeFilled: 0.8 });
    steer(6, 0);
    expect(values).toMatchObject({ homesBegun: 2, ownHomeFilled: 0.5 });
  });

  test('a service that is ended costs ever less; one begun late costs as one begun early, later', () => {
    for (const { key, most } of reaches.filter((each) => each.key !== 'own-homes')) {
      const central = { central: true, months: 72 };
      const early = future([{ month: 0, levers: { [key]: most / 3 } }], central)('programmes');
      const late = future([{ month: 12, levers: { [key]: most / 3 } }], central)('programmes');
      const ended = future(
        [
          { month: 0, levers: { [key]: most / 3 } },
          { month: 24, levers: { [key]: 0 } },
        ],
        central,
      )('programmes');
      expect(ended[72], key).toBeLessThan(0.25 * early[72]);
      expect(ended[40], key).toBeLessThan(early[40]);
      // A year on, with a year’s prices and a year’s children.
      for (const month of [15, 24, 48, 60])
        expect(late[month + 12] / early[month], `${key}, month ${month}`).toSatisfy(
          (ratio: number) => 0.7 < ratio && ratio < 1.4,
        );
    }
  });
});

test('children are neither made nor lost, whatever is decided and happens', () => {
  const decisions = fc.array(
    fc.record({
      month: fc.integer({ min: 0, max: 11 }).map((quarter) => 3 * quarter),
      levers: fc.dictionary(
        fc.constantFrom(...reaches.map(({ key }) => key)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        { maxKeys: 4 },
      ),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(decisions, (shares) => {
      const course = shares
        .toSorted((a, b) => a.month - b.month)
        .map(({ month, levers: given }) => ({
          month,
          levers: Object.fromEntries(
            Object.entries(given).map(([key, share]) => [
              key,
              share * reaches.find((each) => each.key === key)!.most,
            ]),
          ),
        }));
      const of = future(course, { events: true });
      const [inCare, entries, exits] = ['children-in-care', 'entries', 'exits'].map((n) => of(n));
      for (let month = 1; month <= MONTHS; month++) {
        expect(inCare[month] - inCare[month - 1]).toBe(entries[month] - exits[month]);
        for (const name of ['in-childrens-homes', 'fostered', 'supported-accommodation'])
          expect(of(name)[month]).toBeGreaterThanOrEqual(0);
        expect(of('programmes')[month]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
});
