import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, sums } from '../../models/six-years/account';
import { leverByKey } from '../../models/childrens-care/levers';
import {
  courseOf,
  LEVERS,
  leversAt,
  mostOf,
  planCost,
  unitCost,
  usualSum,
  type Decided,
} from '../../models/six-years/rules';
import { leversOf, nothing, oneMore, oneMoved, PARTS } from '../../models/six-years/steady';
import type { Future } from '../../src/kernel/future';
import { run, sum } from './published';

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('luck and choice add up to all that differs from the middle future, whatever came', () => {
  fc.assert(
    fc.property(numbers, fc.array(numbers, { minLength: 1 }), (lived, none) => {
      const account = accountOf(lived, Float64Array.from(none));
      expect(account.unchanged).toBe(none[0]);
      expect(account.middle + account.luck + account.choice).toBeCloseTo(lived, 4);
      expect(account.luck + account.choice).toBeCloseTo(account.both, 4);
      const below = none.filter((value) => value <= account.middle + 1e-9).length;
      expect(below).toBeGreaterThanOrEqual(none.length / 2);
    }),
  );
});

test('by hand: three futures', () => {
  expect(accountOf(70, Float64Array.from([100, 80, 40]))).toEqual({
    lived: 70,
    unchanged: 100,
    middle: 80,
    luck: 20,
    choice: -30,
    both: -10,
  });
  // A month 0 is a state and no month that was lived.
  expect([...sums(Float64Array.from([9, 1, 2, 9, 3, 4]), 2)]).toEqual([3, 7]);
});

describe('what a plan costs', () => {
  test('each unit as its lever says, a month’s twelve times', () => {
    expect(unitCost('foster-carers')).toBe(12_000);
    expect(unitCost('step-down')).toBe(12 * 25_000);
    expect(planCost({ 'keep-carers': 10, 'own-homes': 0.5 })).toBe(30_000 + 300_000);
  });

  test.each(LEVERS.filter((key) => key !== 'own-homes'))(
    '%s: as the model says of its sixth year, at the prices of the start',
    (key) => {
      const amount = key === 'step-down' ? 0.5 : 5;
      const prices: number[] = [];
      const request = {
        months: 72,
        mode: 'expected',
        uncertain: false,
        watch(month: number, { plan, values }: Future) {
          prices[month] = values[plan.layout.state.get('otherPrice')!.entries[0]];
        },
      } as const;
      const programmes = run('E10000016', request, { [key]: amount }).of('programmes');
      const year = Array.from(programmes, (cost, month) => cost / prices[month]).slice(61);
      // A service that is full costs what was planned, at the prices of the start.
      const share = sum(year) / planCost({ [key]: amount });
      expect(share).toBeGreaterThan(0.9);
      expect(share).toBeLessThan(1.01);
    },
  );

  test('the usual sum is a hundredth of what was spent, in two figures', () => {
    expect(usualSum(178_917_627, 1956)).toBe(1_800_000);
    expect(usualSum(undefined, 40)).toBe(40_000);
    expect(usualSum(0, 0)).toBe(1000);
  });

  test('there is always some of a lever to be had, and never more than its control holds', () => {
    for (const key of LEVERS) {
      const { step, max } = leverByKey(key)!;
      expect(mostOf(key, 0)).toBe(step);
      expect(mostOf(key, 1e9)).toBe(max);
      expect(mostOf(key, 10.2 * step)).toBeCloseTo(11 * step, 9);
    }
  });
});

test('decisions hold until they are changed', () => {
  const decided: Decided[] = [
    { quarter: 0, levers: { 'foster-carers': 5 } },
    { quarter: 4, levers: { 'foster-carers': 0, 'own-homes': 1 } },
  ];
  expect(leversAt(decided, 3)).toEqual({ 'foster-carers': 5 });
  expect(leversAt(decided, 4)).toEqual({ 'foster-carers': 0, 'own-homes': 1 });
  expect(courseOf(decided).map(({ month }) => month)).toEqual([0, 12]);
});

describe('deals of the sum', () => {
  const most = Object.fromEntries(LEVERS.map((key) => [key, 50]));
  const deals = fc.array(fc.nat({ max: 3 }), {
    minLength: LEVERS.length,
    maxLength: LEVERS.length,
  });

  test('never cost more than the sum, nor set more than makes sense', () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 1000, max: 5_000_000 }), (deal, money) => {
        fc.pre(deal.reduce((all, parts) => all + parts, 0) <= PARTS);
        for (const next of [deal, ...oneMore(deal, money, most), ...oneMoved(deal, money, most)]) {
          const levers = leversOf(next, money, most);
          expect(planCost(levers)).toBeLessThanOrEqual(money * (1 + 1e-9));
          for (const [key, amount] of Object.entries(levers))
            expect(amount).toBeLessThanOrEqual(most[key]);
        }
      }),
    );
  });

  test('one more part and one that moves', () => {
    expect(oneMore(nothing, 1_000_000, most)).toHaveLength(LEVERS.length);
    const all = LEVERS.map((_, i) => (i === 0 ? PARTS : 0));
    expect(oneMore(all, 100_000, most)).toEqual([]);
    expect(oneMoved(all, 100_000, most)).toHaveLength(LEVERS.length - 1);
    expect(oneMoved(nothing, 100_000, most)).toEqual([]);
  });
});
