import { describe, expect, test } from 'vitest';
import { eventKinds, happenings, steeringOfEvents } from '../../models/childrens-care/events';
import { model, outputNames, startOf } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';
import { baselineOf } from './published';

const KENT = 'E10000016';
const MONTHS = 72;
const many = Array.from({ length: 4000 }, (_, draw) => happenings(7, draw, MONTHS));

describe('what happens', () => {
  test('is the same for the same seed and draw, and differs between futures', () => {
    expect(happenings(7, 5, MONTHS)).toEqual(many[5]);
    expect(new Set(many.slice(0, 100).map((all) => JSON.stringify(all))).size).toBeGreaterThan(80);
    expect(happenings(8, 5, MONTHS)).not.toEqual(happenings(9, 5, MONTHS));
  });

  test('a shorter look ahead is the beginning of a longer one', () => {
    for (const all of many.slice(0, 50))
      for (const until of [0, 3, 30])
        expect(all.filter(({ month }) => month <= until)).toEqual(
          happenings(7, many.indexOf(all), until),
        );
  });

  test('comes as often as its chance says, as large as it says, and not twice within a year', () => {
    for (const [key, { chance, size }] of eventKinds) {
      const own = many.map((all) => all.filter((each) => each.key === key));
      const years = own.reduce((sum, each) => sum + each.length, 0) / many.length;
      // After an event there is a rest: somewhat fewer than chance times years.
      expect(years, key).toBeGreaterThan(0.72 * chance * 6);
      expect(years, key).toBeLessThan(chance * 6.1);
      for (const each of own.flat()) {
        expect(each.size).toBeGreaterThanOrEqual(size.low);
        expect(each.size).toBeLessThanOrEqual(size.high);
        expect(each.month % 3).toBe(0);
        expect(each.month).toBeGreaterThan(0);
      }
      for (const each of own)
        for (let i = 1; i < each.length; i++)
          expect(each[i].month - each[i - 1].month).toBeGreaterThanOrEqual(12);
    }
  });

  test('is told in plain words, with its reason', () => {
    expect(eventKinds.size).toBeGreaterThanOrEqual(4);
    for (const { told, why } of eventKinds.values()) {
      expect(told('8%')).toContain('8%');
      expect(why).toMatch(/assum|So: a chance/);
    }
  });
});

describe('what events do', () => {
  const watched = (draw: number, withEvents: boolean) => {
    const months: Record<string, number>[] = [];
    const answer = simulate(model, startOf(baselineOf(KENT), { levers: {} }), {
      seed: 7,
      from: draw,
      to: draw + 1,
      months: MONTHS,
      mode: 'stochastic',
      ...(withEvents && { steer: steeringOfEvents(7) }),
      watch(month, { plan, values }) {
        const at = (name: string) => values[plan.layout.state.get(name)!.entries[0]];
        months[month] = Object.fromEntries(
          ['councilHouseholds', 'agencyHouseholds', 'homesPrice', 'inCare'].map((n) => [n, at(n)]),
        );
      },
    });
    const of = (output: string) => {
      const at = outputNames.indexOf(output) * (MONTHS + 1);
      return answer.subarray(at, at + MONTHS + 1);
    };
    return { months, of };
  };
  const first = (key: string) =>
    many.findIndex((all, draw) => draw < 400 && all[0]?.key === key && all[0].month < 40);

  test('nothing before the first one begins, nobody removed from care when it does', () => {
    for (const key of eventKinds.keys()) {
      const draw = first(key);
      const [{ month }] = many[draw];
      const [calm, struck] = [watched(draw, false), watched(draw, true)];
      for (const name of outputNames)
        expect(struck.of(name).slice(0, month + 1)).toEqual(calm.of(name).slice(0, month + 1));
      expect(struck.months.slice(month + 1)).not.toEqual(calm.months.slice(month + 1));
      const [inCare, entries, exits] = ['children-in-care', 'entries', 'exits'].map(struck.of);
      for (let at = 1; at <= MONTHS; at++)
        expect(inCare[at] - inCare[at - 1]).toBe(entries[at] - exits[at]);
    }
  });

  test.each([
    ['carers-stopping', 'councilHouseholds', -1],
    ['agency-closing', 'agencyHouseholds', -1],
    ['price-jump', 'homesPrice', 1],
  ] as const)('%s: %s is off by the size told', (key, level, way) => {
    const draw = first(key);
    const [{ month, size }] = many[draw];
    const [calm, struck] = [watched(draw, false), watched(draw, true)];
    const ratio = struck.months[month + 3][level] / calm.months[month + 3][level];
    expect(ratio).toBeCloseTo(1 + way * size, 2);
  });
});
