import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LINES } from '../../models/business-case/account';
import { appraise } from '../../models/business-case/appraisal';
import { correctionOf } from '../../models/business-case/benefit-rule';
import { believedSettings } from '../../models/business-case/whole-claims';
import type { PairedFutures } from '../../models/business-case/futures';
import { terms as allTerms, termIn, termProblem } from '../../models/business-case/terms';
import type { CaseTerms } from '../../models/business-case/term';
import { termWords } from '../../models/business-case/words';
import { leverByKey } from '../../models/childrens-care/levers';
import { run } from './runs';

const LEVERS = { 'edge-of-care': 12, 'own-homes': 0.5, 'step-down': 0.1, 'foster-carers': 2 };
let rutland: PairedFutures;
let expected: PairedFutures;
let same: PairedFutures;

beforeAll(async () => {
  rutland = await run('E06000017', LEVERS, 200);
  expected = await run('E06000017', LEVERS, 3, 'expected');
  same = await run('E06000017', {}, 50);
});

test('in expected mode the appraisal agrees with sums of the published outputs, to the penny', () => {
  const { baseline: b, scenario: s } = expected;
  const { account } = appraise(expected, { delay: 0, 'cost-bias': 10, 'capital-bias': 24 });
  for (let draw = 0; draw < 3; draw++)
    for (let year = 0; year < 10; year++) {
      const [first, last] = [draw * 121 + 12 * year + 1, draw * 121 + 12 * year + 12];
      const total = (
        name: 'spend' | 'casework' | 'programmes' | 'continuing-cost' | 'grant-income',
      ) => {
        let sum = 0;
        for (let at = first; at <= last; at++) sum += s[name][at] - b[name][at];
        return sum;
      };
      // Spending as a whole, not home by home: what differs between the two can only be homes.
      const cell = draw * 10 + year;
      const pennies = (value: number) => Math.round(100 * value);
      expect(pennies(account.lines.avoided[cell])).toBe(
        pennies(-total('spend') - total('casework')),
      );
      const capital = account.lines.capital[cell] / 1.24;
      expect(pennies(account.lines.programme[cell])).toBe(
        pennies(1.1 * (total('programmes') - capital)),
      );
      expect(pennies(account.lines.income[cell])).toBe(pennies(total('grant-income')));
      expect(account.lines.continuing[cell]).toBeGreaterThanOrEqual(
        Math.max(0, total('continuing-cost')) - 0.01,
      );
    }
  expect(Math.max(...account.lines.capital)).toBeGreaterThan(1e5);
});

test('a council that does nothing else has nothing to appraise', () => {
  const found = appraise(same);
  for (const line of LINES)
    expect(found.account.lines[line].every((value) => value === 0)).toBe(true);
  expect(found.npv).toEqual({ mean: 0, p10: 0, p50: 0, p90: 0 });
  expect(found.odds).toEqual({ paybackIn3: NaN, paybackIn5: NaN, npvPositive: 0 });
  expect(found.benefitCost).toBeUndefined();
  expect(found.breakEven.effect).toBeUndefined();
});

test('money that does nothing never pays back, and nothing is infinite', () => {
  const found = appraise(same, { 'set-up': 100_000, 'fixed-cost': 50_000 });
  expect(found.paybackMonth).toEqual({
    p10: undefined,
    p50: undefined,
    p90: undefined,
    neverShare: 1,
  });
  expect(found.odds).toEqual({ paybackIn3: 0, paybackIn5: 0, npvPositive: 0 });
  expect(found.breakEven.effect).toBeUndefined();
  expect(found.breakEven.effectIn8Of10).toBeUndefined();
  expect(found.npv.p90).toBeLessThan(-100_000);
});

describe('whatever the terms', () => {
  const someTerms = fc.record(
    Object.fromEntries(
      allTerms.map(({ key, min, max, step }) => [
        key,
        fc
          .integer({ min: 0, max: Math.min(1000, Math.round((max - min) / step)) })
          .map((n) => min + n * step),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<CaseTerms>;
  const runs = { numRuns: 40 };

  test('the parts add up, are finite, and cashable is no more than can be released', () => {
    fc.assert(
      fc.property(someTerms, fc.integer({ min: 1, max: 60 }), (terms, millions) => {
        const found = appraise(rutland, { ...terms, 'budget-2027': millions * 1e6 });
        const { lines } = found.account;
        for (let i = 0; i < lines.net.length; i++) {
          const net =
            lines.avoided[i] -
            lines.programme[i] -
            lines.financing[i] -
            lines.continuing[i] +
            lines.income[i];
          expect(Math.abs(net - lines.net[i])).toBeLessThan(1e-6);
          expect(lines.continuing[i]).toBeGreaterThanOrEqual(0);
          expect(lines.financing[i]).toBeGreaterThanOrEqual(0);
        }
        for (const year of found.years) {
          expect(year.growthAvoided.mean).toBeCloseTo(year.avoided.mean - year.cashable.mean, 4);
          for (const line of LINES)
            expect(Object.values(year[line]).every((value) => Number.isFinite(value))).toBe(true);
        }
        const numbers = [
          found.worstYear,
          ...Object.values(found.npv),
          ...Object.values(found.peakOutlay),
        ];
        expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
        const shares = Object.values(found.odds);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(found.odds.paybackIn3).toBeLessThanOrEqual(found.odds.paybackIn5);
      }),
      runs,
    );
  });

  test('more caution never makes a case look better', () => {
    const better = ['cost-bias', 'capital-bias', 'set-up', 'fixed-cost'] as const;
    fc.assert(
      fc.property(someTerms, fc.constantFrom(...better), (terms, key) => {
        const least = { ...terms, [key]: allTerms.find((term) => term.key === key)!.min };
        const most = { ...terms, [key]: key.endsWith('bias') ? 60 : 1e6 };
        const [a, b] = [appraise(rutland, least), appraise(rutland, most)];
        expect(b.npv.mean).toBeLessThanOrEqual(a.npv.mean + 1e-6);
        expect(b.odds.paybackIn5).toBeLessThanOrEqual(a.odds.paybackIn5);
        expect(b.peakOutlay.mean).toBeGreaterThanOrEqual(a.peakOutlay.mean - 1e-6);
      }),
      runs,
    );
  });

  test('the two views do not mix', () => {
    fc.assert(
      fc.property(someTerms, (terms) => {
        const found = appraise(rutland, terms);
        const other = appraise(rutland, {
          ...terms,
          interest: 11,
          'release-homes': 10,
          'budget-2026': 1,
        });
        expect(other.npv).toEqual(found.npv);
        const discounted = appraise(rutland, { ...terms, 'discount-rate': 9 });
        expect(discounted.years).toEqual(found.years);
        expect(discounted.paybackMonth).toEqual(found.paybackMonth);
      }),
      runs,
    );
  });
});

test('the figures do not depend on how the futures were cut into slices', async () => {
  const other = await run('E06000017', LEVERS, 200, 'stochastic', 7);
  expect(appraise(other)).toEqual(appraise(rutland));
});

test('caution about effects is one or the other, never both', () => {
  const levers = { 'edge-of-care': 10, 'step-down': 1, 'child-poverty': 3 };
  expect(believedSettings(levers, {})).toEqual(levers);
  expect(correctionOf(levers, {})).toBe(0);
  const whole = believedSettings(levers, { 'benefit-rule': 1 });
  expect(whole).toMatchObject({ ...levers, 'edge-of-care-trust': 1 });
  expect(leverByKey('edge-of-care')?.grade).toBe('D');
  expect(correctionOf(levers, { 'benefit-rule': 1 })).toBe(0.4);
  expect(appraise(rutland, {}, 0.4).account.lines.avoided[9]).toBeCloseTo(
    0.6 * appraise(rutland).account.lines.avoided[9],
    6,
  );
});

test('every term has words, a range that holds its baseline, and says what is wrong', () => {
  expect(Object.keys(termWords).sort()).toEqual(allTerms.map(({ key }) => key as string).sort());
  for (const { key, min, max, baseline, plausible } of allTerms) {
    expect(min <= plausible.low && plausible.low <= baseline).toBe(true);
    expect(baseline <= plausible.high && plausible.high <= max).toBe(true);
    expect(termIn({}, key)).toBe(baseline);
    expect(termProblem(key, baseline)).toBeUndefined();
    for (const bad of [NaN, Infinity, min - 1, max + 1])
      expect(termProblem(key, bad)).toContain(key);
  }
  expect(termProblem('discount-rate', -3)).toBe(
    'discount-rate is -3; it can be from 0 to 10 % a year',
  );
  expect(termProblem('budget-2026', 1e8)).toBeUndefined();
  expect(termProblem('budget-2026', -1)).toContain('budget-2026');
  expect(termProblem('__proto__', 1)).toContain('no such part');
});
