import { expect, test } from 'vitest';
import { appraise } from '../../models/business-case/appraisal';
import { caseOutputs, type CaseOutput, type Draws } from '../../models/business-case/futures';
import { discountFactor } from '../../models/business-case/value';

/**
 * A made-up council over three financial years (36 months), one future, so that every figure can be
 * worked out with a pencil. Rates are pounds a year and stand still within a year, except where the
 * step from one year to the next falls: a month's cost is the mean of the rates at its two ends.
 *
 * Without the proposal a children's-homes bill of £1,200,000 a year goes on for ever; total spending
 * is £3,600,000 a year. With it the rate is £1,200,000 up to month 12, £960,000 from the end of
 * month 13 to month 24, and £600,000 from the end of month 25.
 */
const MONTHS = 36;
const rates = (of: (month: number) => number) =>
  Float64Array.from({ length: MONTHS + 1 }, (_, month) => of(month));
const flows = (of: (month: number) => number) =>
  Float64Array.from({ length: MONTHS + 1 }, (_, month) => (month === 0 ? NaN : of(month)));
const none = Object.fromEntries(
  caseOutputs.map((name) => [
    name,
    name.startsWith('cost-of') || name === 'own-home-capital' ? rates(() => 0) : flows(() => 0),
  ]),
) as Record<CaseOutput, Float64Array>;

const homes = (month: number) => (month <= 12 ? 1_200_000 : month <= 24 ? 960_000 : 600_000);
const baseline: Draws = {
  ...none,
  spend: flows(() => 300_000),
  'cost-of-childrens-homes': rates(() => 1_200_000),
  'cost-of-today': rates(() => 3_480_000),
  casework: flows(() => 10_000),
  'grant-income': flows(() => 5_000),
};
const scenario: Draws = {
  ...baseline,
  spend: flows((month) => 300_000 - 100_000 + (homes(month - 1) + homes(month)) / 24),
  'cost-of-childrens-homes': rates(homes),
  casework: flows((month) => (month <= 12 ? 10_000 : 9_000)),
  // A service at £8,000 a month, and one home begun in the first year: £600,000 a year for a year.
  'own-home-capital': rates((month) => (month <= 12 ? 600_000 : 0)),
  programmes: flows((month) => 8_000 + (month <= 12 ? 50_000 : month === 13 ? 25_000 : 0)),
  'continuing-cost': flows((month) => (month <= 24 ? -400 : 250)),
  'grant-income': flows((month) => (month <= 24 ? 5_000 : 4_900)),
};
const futures = { baseline, scenario, draws: 1, months: MONTHS, startYear: 2024 };

/** Cautions off and round rates, so that the sums below stay short. */
const terms = {
  delay: 0,
  'cost-bias': 0,
  'capital-bias': 0,
  inflation: 0,
  interest: 5,
  'asset-life': 40,
  'discount-rate': 3.5,
  'budget-2026': 3_500_000,
  'budget-2027': 3_300_000,
};

const pence = (value: number) => Math.round(value * 100);
const one = (terms: Record<string, number>, at = futures) => appraise(at, terms);

test('a business case agrees with the pencil, to the penny', () => {
  const { years, account } = one(terms);
  const line = (name: keyof typeof account.lines) => [...account.lines[name]].map(pence);

  // Homes. Year 1: nothing. Year 2: month 13 spares half a month's step, (0 + 240,000) / 24 = 10,000;
  // months 14 to 24 spare 240,000 / 12 = 20,000 each, 11 x 20,000 = 220,000: in all 230,000.
  // Year 3: month 25 (240,000 + 600,000) / 24 = 35,000; 11 x 50,000 = 550,000: in all 585,000.
  // Social work: 1,000 a month from month 13: 12,000 a year.
  expect(line('avoided')).toEqual([0, 24_200_000, 59_700_000]);

  // The service, 12 x 8,000 = 96,000 a year. Of `programmes` the capital part is taken out.
  expect(line('programme')).toEqual([9_600_000, 9_600_000, 9_600_000]);

  // Capital: 12 x 50,000 = 600,000 in year 1 and half a month's 50,000 = 25,000 in year 2.
  expect(line('capital')).toEqual([60_000_000, 2_500_000, 0]);

  // Borrowing. Year 1: interest on half of 600,000 = 15,000. Year 2: on 600,000 and half of 25,000,
  // 612,500 x 5 % = 30,625. A pound of month m serves from month m + 20 on, that is from year 2
  // (month 13 to 24) for what was spent in months 1 to 4: 200,000, and in year 3 for the rest,
  // 425,000. Provision starts the year after: year 3, 200,000 / 40 = 5,000, and interest on 625,000
  // = 31,250: 36,250.
  expect(line('financing')).toEqual([1_500_000, 3_062_500, 3_625_000]);

  // Support after care that is lost is no gain; that which is added costs 250 x 12 = 3,000.
  expect(line('continuing')).toEqual([0, 0, 300_000]);
  // The grant for unaccompanied children: 100 a month less in year 3.
  expect(line('income')).toEqual([0, 0, -120_000]);

  // Net: −96,000 − 15,000 = −111,000; 242,000 − 96,000 − 30,625 = 115,375;
  // 597,000 − 96,000 − 36,250 − 3,000 − 1,200 = 460,550.
  expect(line('net')).toEqual([-11_100_000, 11_537_500, 46_055_000]);

  // What can leave the budget. Year 1: no budget was given: today's children would cost 3,480,000,
  // and spending of 3,600,000 is above it, before and after: nothing.
  // Year 2, budget 3,500,000: spending falls from 3,600,000 to 3,370,000, that is 130,000 under the
  // budget; nine tenths of the homes and a tenth of social work could be released,
  // 207,000 + 1,200 = 208,200: so 130,000 is the limit.
  // Year 3, budget 3,300,000: down to 3,015,000, 285,000 under it; 526,500 + 1,200 could be released.
  expect(line('cashable')).toEqual([0, 13_000_000, 28_500_000]);
  expect(years.map(({ growthAvoided }) => pence(growthAvoided.mean))).toEqual([
    0,
    24_200_000 - 13_000_000,
    59_700_000 - 28_500_000,
  ]);
  expect(years.map(({ year, budget, budgetGiven }) => [year, budget, budgetGiven])).toEqual([
    [2025, 3_480_000, false],
    [2026, 3_500_000, true],
    [2027, 3_300_000, true],
  ]);
});

test('payback and the deepest outlay agree with the pencil', () => {
  const { peakOutlay, paybackMonth, odds, breakEven } = one(terms);
  // As it is spent: 58,000 a month in year 1 is 696,000 by month 12. Month 13: −8,000 − 25,000
  // + 10,000 + 1,000 = −22,000: 718,000 is the deepest. Months 14 to 24: +13,000 each, 143,000: −575,000.
  // Month 25: 35,000 + 1,000 − 8,000 − 250 − 100 = 27,650: −547,350. Then 42,650 a month:
  // 547,350 / 42,650 = 12.8, so not within month 36.
  expect(pence(peakOutlay.mean)).toBe(71_800_000);
  expect(paybackMonth).toEqual({ p10: undefined, p50: undefined, p90: undefined, neverShare: 1 });
  expect(odds.paybackIn3).toBe(0);

  // A grant for nine tenths of the home: 13,000 a month in year 1, 156,000; month 13: −8,000 − 2,500
  // + 11,000 = +500: 156,000 is the deepest. +13,000 a month to month 24: −12,500. Month 25 pays it off.
  const granted = one({ ...terms, 'grant-for-capital': 90 });
  expect(pence(granted.peakOutlay.mean)).toBe(15_600_000);
  expect(granted.paybackMonth).toEqual({ p10: 25, p50: 25, p90: 25, neverShare: 0 });
  expect(granted.odds.paybackIn3).toBe(1);

  // By the end of year 3 (all there is): costs 288,000 + 625,000 + 3,000 = 916,000 against
  // 839,000 avoided less 1,200 of income: 916,000 / 837,800 of the effect is needed.
  expect(breakEven.by).toBe(3);
  expect(breakEven.effect).toBeCloseTo(916_000 / 837_800, 12);
  expect(breakEven.latestStart).toBeUndefined();
  // With the grant: 288,000 + 62,500 + 3,000 = 353,500 of 837,800; it could start 36 − 25 = 11
  // months later. Half of the service's cost stays when fewer come: (144,000 + 62,500) /
  // (837,800 − 144,000 − 3,000) of them are enough.
  expect(granted.breakEven.effect).toBeCloseTo(353_500 / 837_800, 12);
  expect(granted.breakEven.latestStart).toBe(11);
  expect(granted.breakEven.takeUp).toBeCloseTo(206_500 / 690_800, 12);
});

test('the value view agrees with the pencil', () => {
  const { npv, benefitCost } = one(terms);
  const [f0, f1, f2, f3] = [1, 1 / 1.035, 1 / 1.035 ** 2, 1 / 1.035 ** 3];
  // What is left of the home: a pound of month m serves from month m + 20; at month 36 it has served
  // 36 − m − 20 months of 480. Months 1 to 12 at 50,000: 16 − m months for m up to 16:
  // 15 + 14 + … + 4 = 114 months, 114 / 480 x 50,000 = 11,875; month 13: 3 / 480 x 25,000 = 156.25.
  const left = 625_000 - 11_875 - 156.25;
  const benefits = 242_000 * f1 + 597_000 * f2;
  const costs =
    (96_000 + 600_000) * f0 + (96_000 + 25_000) * f1 + (96_000 + 3_000) * f2 - left * f3;
  expect(pence(npv.mean)).toBe(pence(benefits - costs));
  expect(benefitCost).toBeCloseTo(benefits / costs, 12);
  // Neither interest, nor who pays for the home, nor grants for children, bears on it.
  const elsewhere: Record<string, number>[] = [
    { interest: 9 },
    { 'grant-for-capital': 90 },
    { 'partners-pay': 30 },
  ];
  for (const changed of elsewhere) expect(one({ ...terms, ...changed }).npv).toEqual(npv);
});

test('cautions add what they say', () => {
  const plain = { ...terms, 'set-up': 40_000, 'fixed-cost': 24_000, inflation: 10 };
  const { account } = one({ ...plain, 'cost-bias': 25, 'capital-bias': 24, delay: 3 });
  const line = (name: keyof typeof account.lines) => [...account.lines[name]].map(pence);
  // (96,000 + 24,000 + 40,000) x 1.25; (96,000 + 26,400) x 1.25; (96,000 + 29,040) x 1.25.
  expect(line('programme')).toEqual([20_000_000, 15_300_000, 15_630_000]);
  expect(line('capital')).toEqual([74_400_000, 3_100_000, 0]);
  // Three months later: year 2 has months 10 to 21 of the effect: 10,000 + 8 x 20,000 and 9 x 1,000
  // of social work; year 3 months 22 to 33: 3 x 20,000 + 35,000 + 8 x 50,000 and 12 x 1,000.
  expect(line('avoided')).toEqual([0, 17_900_000, 50_700_000]);
  // What partners paid towards homes is lost with them: a tenth of 170,000 and of 495,000.
  const shared = one({ ...plain, delay: 3, 'partners-pay': 10 }).account.lines.income;
  expect([...shared].map(pence)).toEqual([0, -1_700_000, -4_950_000 - 120_000]);
});

test('discount factors are those of the Green Book', () => {
  // HM Treasury, The Green Book, table of factors at 3.5 %, years 0 to 10.
  const published = [
    '1.0000',
    '0.9662',
    '0.9335',
    '0.9019',
    '0.8714',
    '0.8420',
    '0.8135',
    '0.7860',
    '0.7594',
    '0.7337',
    '0.7089',
  ];
  expect(published.map((_, year) => discountFactor(0.035, year).toFixed(4))).toEqual(published);
});
