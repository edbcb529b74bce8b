import { expect, test } from 'vitest';
import { model, outputNames } from '../../src/engine/basis';
import { simulate } from '../../src/kernel/simulate';
import { baselineOf, SIX } from './published';

/** Kent on 31 March 2024 with time stopped: nobody comes, leaves, moves or has a birthday. */
const still = {
  firstEntries: Array(10).fill(0),
  uascEntries: Array(10).fill(0),
  edgeShare: Array(10).fill(0),
  ageing: Array(5).fill(0),
  turning18: [0, 0],
  turning18Local: 0,
  returnsHome: Array(5).fill(0),
  toFamily: Array(5).fill(0),
  otherLeaving: Array(10).fill(0),
  placedForAdoption: Array(5).fill(0),
  toSupported: Array(8).fill(0),
  stepDown: Array(5).fill(0),
  adopted: 0,
  discharged: 0,
  fosterEndings: 0,
  reEntryFirstYear: 0,
  reEntryLater: 0,
  guardianEnding: 0,
};

const prices = {
  spendingStart: 120_000_000,
  costKinship: 400,
  costCouncil: 600,
  costAgency: 1000,
  costHomes: 7000,
  costSupported: 1300,
  costOther: 1300,
  costParents: 100,
  homesGrowthNow: 0.24,
  fosteringGrowthNow: 0.12,
  otherGrowthNow: 0,
  laterGrowth: 0,
  growthHalfLife: 1e12,
  costGrowthBeyond: 0,
  costLater: 1,
  caseworkCost: 6000,
  uascGrant: 50_000,
};

function months(parameters: Record<string, number | readonly number[]>, count: number) {
  const baseline = baselineOf(SIX.Kent);
  const changed = { ...baseline, parameters: { ...baseline.parameters, ...still, ...parameters } };
  const request = {
    seed: 1,
    from: 0,
    to: 1,
    months: count,
    mode: 'expected',
    uncertain: false,
  } as const;
  const answer = simulate(model, changed, request);
  return (output: string) => {
    const at = outputNames.indexOf(output) * (count + 1);
    return Array.from(answer.subarray(at, at + count + 1));
  };
}

test('nobody moves', () => {
  const of = months(prices, 3);
  expect(of('children-in-care')).toEqual([1956, 1956, 1956, 1956]);
  expect(of('in-childrens-homes')).toEqual([149, 149, 149, 149]);
});

test('a month of spending, worked by hand', () => {
  /*
   * Prices grow by 24 % (children's homes) and 12 % (fostering) a year, compounding all the time:
   *   homes      after one month  e^0.02 = 1.0202013400, after two e^0.04 = 1.0408107742
   *   fostering  after one month  e^0.01 = 1.0100501671, after two e^0.02 = 1.0202013400
   * Nobody moves, so a year's spending rises by what prices add. A year has 365.25 / 7 =
   * 52.178571428… weeks. Of Kent's 1,174 foster children, England's split makes k live with family
   * or friends, c with council and a with agency carers.
   *   a year of homes at the start      149 × £7,000 × 52.1785714 = £54,422,250
   *   a year of fostering at the start  (400 k + 600 c + 1,000 a) × 52.1785714 = F
   * Spending a year at the end of month m: 120,000,000 + 54,422,250 × (homes − 1) + F × (fostering − 1).
   * A month's spending is a twelfth of the mean of its two ends.
   */
  const of = months(prices, 2);
  const [k, c, a] = ['family-or-friends', 'council', 'agency'].map(
    (carer) => of(`fostered-by-${carer}`)[0],
  );
  expect(k + c + a).toBe(1174);
  const fostering = ((400 * k + 600 * c + 1000 * a) * 365.25) / 7;
  expect((149 * 7000 * 365.25) / 7).toBeCloseTo(54_422_250, 6);
  const year = [
    120_000_000,
    120_000_000 + 54_422_250 * 0.02020134 + fostering * 0.0100501671,
    120_000_000 + 54_422_250 * 0.0408107742 + fostering * 0.02020134,
  ];
  const spend = of('spend');
  expect(spend[0]).toBeNaN();
  expect(Math.abs(spend[1] - (year[0] + year[1]) / 24)).toBeLessThan(0.05);
  expect(Math.abs(spend[2] - (year[1] + year[2]) / 24)).toBeLessThan(0.05);
});

test('without price growth a month is a twelfth of the year, to the penny', () => {
  const of = months({ ...prices, homesGrowthNow: 0, fosteringGrowthNow: 0 }, 3);
  for (const month of [1, 2, 3]) expect(of('spend')[month]).toBeCloseTo(10_000_000, 4);
});

test('casework and grant: children times a year’s cost, over twelve', () => {
  const of = months(prices, 1);
  expect(of('casework')[1]).toBeCloseTo((1956 * 6000) / 12, 4);
  expect(of('grant-income')[1]).toBeCloseTo((494 * 50_000) / 12, 4);
});

test('one child less in a home is 52 weeks of it less a year', () => {
  // 12 children of 149 leave homes at once for families of their own: 137 stay.
  const of = months({ ...prices, homesGrowthNow: 0, fosteringGrowthNow: 0 }, 1);
  const baseline = baselineOf(SIX.Kent);
  const parameters = {
    ...baseline.parameters,
    ...still,
    ...prices,
    homesGrowthNow: 0,
    fosteringGrowthNow: 0,
  };
  const request = {
    seed: 1,
    from: 0,
    to: 1,
    months: 1,
    mode: 'expected',
    uncertain: false,
  } as const;
  const leaving = {
    ...parameters,
    otherLeaving: Array(10).fill(1e6),
  };
  const answer = simulate(model, { ...baseline, parameters: leaving }, request);
  const at = (output: string) => answer[outputNames.indexOf(output) * 2 + 1];
  // Everyone but those with parents and adopters has left by the month's end: what is left of a
  // year's spending is 120,000,000 less all the homes that were paid for at the start.
  const count = (output: string) => of(output)[0];
  const weekly =
    400 * count('fostered-by-family-or-friends') +
    600 * count('fostered-by-council') +
    1000 * count('fostered-by-agency') +
    7000 * count('in-childrens-homes') +
    1300 * (count('supported-accommodation') + count('other-homes'));
  expect(at('children-in-care')).toBeCloseTo(
    count('with-parents') + count('placed-for-adoption'),
    6,
  );
  const end = 120_000_000 - (weekly * 365.25) / 7;
  expect(at('spend')).toBeCloseTo((120_000_000 + end) / 24, 2);
});
