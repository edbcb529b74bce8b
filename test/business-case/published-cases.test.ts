import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certainFuture } from '../../models/business-case/certain-future';
import { plainly } from '../../models/business-case/plain-appraisal';
import { publishedCases } from '../../models/business-case/published-cases';
import { figuresOf } from '../../src/data/records';
import { numberAt } from '../../src/kernel/figure';

const of = (key: string) => publishedCases.find((each) => each.key === key)!;
const rungs = (key: string) => of(key).rungs();
const found = (key: string, start: string) => {
  const row = of(key)
    .recomputed()
    .find(({ what }) => what.startsWith(start))!;
  return [row.found].flat() as number[];
};
const value = (key: string, name: string) => of(key).values()[name].value;

test('a claim becomes paired futures: a steady year and one that grows', () => {
  const steady = { months: 12, spared: { 'cost-of-kinship': () => 1200 }, cost: () => 50 } as const;
  const { baseline, scenario, draws } = certainFuture(steady);
  expect([draws, baseline['cost-of-kinship'].length]).toEqual([1, 13]);
  expect(scenario['cost-of-kinship'].every((rate) => rate === 0)).toBe(true);
  expect([...scenario.programmes]).toEqual([0, ...Array(12).fill(50)]);
  // 1,200 a year for a year; 12 months at 50; 600 of 1,200 are enough.
  expect(plainly(steady)).toMatchObject({ benefit: 1200, cost: 600, enough: 0.5 });
  // From nothing to 1,200 a year within the year: half of it.
  const growing = { ...steady, spared: { 'cost-of-kinship': (month: number) => 100 * month } };
  expect(plainly(growing).benefit).toBeCloseTo(600, 9);
  // The usual cautions: a tenth more, three months of twelve lost, and two fifths cut.
  const cautious = plainly(steady, {}, 0.4);
  expect(cautious.cost).toBeCloseTo(660, 9);
  expect(cautious.benefit).toBeCloseTo(1200 * 0.75 * 0.6, 9);
});

test('Halton, by hand', () => {
  expect(found('halton', 'Back for each')[0]).toBeCloseTo(2.1707, 4);
  expect(found('halton', 'Benefit less cost')).toEqual([173_879]);
  expect(found('halton', 'Part of the benefit')[0]).toBeCloseTo(0.46068, 5);
  // 148,523 × 1.1 = 163,375.30. 322,402 × 0.6 = 193,441.20. Of three years 33 months in 36 are left,
  // 193,441.20 × 33 / 36 = 177,321.10; of one year 9 in 12, 145,080.90.
  const sums = rungs('halton').map(({ benefit, cost }) => [benefit, cost]);
  expect(sums.map((pair) => pair.map((sum) => Number(sum.toFixed(2))))).toEqual([
    [322_402, 148_523],
    [322_402, 163_375.3],
    [193_441.2, 163_375.3],
    [177_321.1, 163_375.3],
    [145_080.9, 163_375.3],
  ]);
  // 177,321.10 / 163,375.30; 145,080.90 / 163,375.30; 241,801.50 / 163,375.30; 163,375.30 / 322,402.
  expect(value('halton', 'threeYears')).toBeCloseTo(1.0854, 4);
  expect(value('halton', 'oneYear')).toBeCloseTo(0.888, 4);
  expect(value('halton', 'gradeC')).toBeCloseTo(1.48, 4);
  expect(value('halton', 'enoughDearer')).toBeCloseTo(0.50674, 5);
});

test('East Sussex, by hand', () => {
  // A week of all 35: 22 × 835 + 13 × 9,000 = 18,370 + 117,000 = 135,370; England 15,840 + 88,075.
  const year = (135_370 * 365.25) / 7;
  expect(found('east-sussex', 'All 35 away')[0]).toBeCloseTo(year, 4);
  expect(Math.round(year)).toBe(7_063_413);
  expect(found('east-sussex', 'The same at England')[0]).toBeCloseTo((103_915 * 365.25) / 7, 4);
  expect(found('east-sussex', 'Back for each')[0]).toBeCloseTo(3.5385, 4);
  expect(found('east-sussex', 'Weeks away')[0]).toBeCloseTo(33.981, 3);
  // Half of it through the year; 30 in 100 of that; 65 in 100 of those for good.
  const benefits = rungs('east-sussex').map(({ benefit }) => Math.round(benefit));
  expect(benefits).toEqual([4_600_000, 7_063_413, 3_531_707, 1_059_512, 688_683, 688_683]);
  expect(rungs('east-sussex').map(({ cost }) => Math.round(cost))).toEqual([
    ...Array(5).fill(1_300_000),
    1_430_000,
  ]);
  const span = rungs('east-sussex')[3].span!.map(Math.round);
  expect(span).toEqual([353_171, 1_589_268]);
  // 35 × 1.3 / 4.6 = 9.89; 35 × 1.3 / 7.0634 = 6.44; twice that within the year, 12.88: whole children.
  expect(['asPrinted', 'wholeYear', 'halfYear'].map((name) => value('east-sussex', name))).toEqual([
    10, 7, 13,
  ]);
  expect(value('east-sussex', 'would')).toBeCloseTo(10.5, 9);
  expect(value('east-sussex', 'forGood')).toBeCloseTo(6.825, 9);
  // A child's month costs 7,063,413 / 35 / 12 = 16,817.65; 1.3m / (10.5 × that) and / (6.825 × that).
  expect(value('east-sussex', 'wouldMonths')).toBeCloseTo(7.3619, 3);
  expect(value('east-sussex', 'forGoodMonths')).toBeCloseTo(11.3261, 3);
});

test('East Sussex’s prices are those of the dataset', () => {
  const printed = (what: string) =>
    of('east-sussex').printed.find((figure) => figure.what === what)?.value;
  for (const [name, code] of [
    ['East Sussex', 'E10000011'],
    ['England', 'E92000001'],
  ]) {
    const figures = figuresOf(code);
    expect(printed(`A week in foster care, ${name}`)).toBe(
      numberAt(figures, 'unit-cost/fostering', 2024),
    );
    expect(printed(`A week in residential care, ${name}`)).toBe(
      numberAt(figures, 'unit-cost/residential', 2024),
    );
  }
});

test('Newton, by hand', () => {
  expect(found('newton', 'Cost of the help')).toEqual([204e6]);
  // 1.4 / 2.1 and 2.0 / 2.1.
  const [low, high] = found('newton', 'Share of the growth');
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.6667', '0.9524']);
  expect(found('newton', 'Avoided before')).toEqual([1.605e9, 2.205e9]);
  const ratios = found('newton', 'Back for each').map((ratio) => ratio.toFixed(3));
  expect(ratios).toEqual(['7.829', '10.756']);
  // 1 − 77/95 and 1 − 64/86; the printed one is 1 − 64/95.
  const pairs = found('newton', 'Fewer children').map((share) => share.toFixed(4));
  expect(pairs).toEqual(['0.1895', '0.2558']);
  expect(value('newton', 'unlike')).toBeCloseTo(0.3263, 4);
  expect(found('newton', 'Could leave')).toEqual([0, 0]);
  const enough = found('newton', 'Part of the effect').map((share) => share.toFixed(4));
  expect(enough).toEqual(['0.0930', '0.1277']);
  const steps = rungs('newton').map(({ benefit, span, cost }) =>
    [benefit, ...span!, cost].map((sum) => Number((sum / 1e6).toFixed(2))),
  );
  // × 1.1; × 0.6; then the fifth year, months 46 to 57 of 60 after three months' delay, 51 / 60 on
  // average, and 54 / 60 of the cost.
  expect(steps).toEqual([
    [1605, 1605, 2205, 205],
    [1605, 1605, 2205, 225.5],
    [963, 963, 1323, 225.5],
    [818.55, 818.55, 1124.55, 202.95],
  ]);
  // 818.55 − 202.95 = 615.60; 1,124.55 − 202.95 = 921.60; of 2,100. 202.95 / (2,205 × 0.85), / (1,605 × 0.85).
  expect(value('newton', 'netLow')).toBeCloseTo(615.6e6, 0);
  expect(value('newton', 'netHigh')).toBeCloseTo(921.6e6, 0);
  expect(value('newton', 'leftLow')).toBeCloseTo(0.29314, 5);
  expect(value('newton', 'leftHigh')).toBeCloseTo(0.43886, 5);
  expect(value('newton', 'enoughLow')).toBeCloseTo(0.10828, 5);
  expect(value('newton', 'enoughHigh')).toBeCloseTo(0.14876, 5);
});

test('every case says what is not published, and its sentences ask only for values it has', () => {
  expect(publishedCases.length).toBeGreaterThanOrEqual(3);
  for (const each of publishedCases) {
    const asked = [each.finding, ...each.sentences].flatMap((text) =>
      [...text.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key),
    );
    expect(asked.filter((key) => !(key in each.values()))).toEqual([]);
    expect(each.printed.some((figure) => figure.value === undefined)).toBe(true);
    expect(each.printed.every(({ source }) => source.length > 20)).toBe(true);
    const names = [each.printed, each.recomputed()].map((rows) => rows.map(({ what }) => what));
    for (const rows of names) expect(new Set(rows).size).toBe(rows.length);
    const folder = join(import.meta.dirname, '../../evidence/programmes');
    expect(each.programmes.filter((slug) => !existsSync(join(folder, `${slug}.ts`)))).toEqual([]);
  }
});
