import { describe, expect, it } from 'vitest';
import { england } from '../../datasets/source';
import { doubtedAbove, doubtedBelow, doubtedSpike } from '../../datasets/section-251/doubts';
import { allSources, seriesColumns } from '../../src/data/sources';
import { columnsOf, figureTable, wordsOf, type FigureTable } from '../../src/data/tables';
import type { Figure } from '../../src/kernel/figure';

const wordy = ['places', 'statistical-neighbours'];
const sources = allSources();
const figured = sources.filter(({ name }) => !wordy.includes(name));
const tables = new Map(figured.map(({ name }) => [name, figureTable(name)]));

function table(name: string): FigureTable {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`no table: ${name}`);
  return found;
}

/** Rows of a table as place and year. */
function rows(of: FigureTable): { code: string; year: number }[] {
  return of.codes.flatMap((code) => of.years(code).map((year) => ({ code, year })));
}

describe('every dataset', () => {
  it('covers each column of its data.csv in its dictionary, in the same order', () => {
    const offenders = sources.filter(
      ({ name, columns }) => Object.keys(columns).join() !== columnsOf(name).join(),
    );
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it('says where it comes from and the unit of every column', () => {
    const offenders = sources.flatMap((source) => [
      ...(source.title && source.publisher && source.url.startsWith('https:') ? [] : [source.name]),
      ...Object.entries(source.columns)
        .filter(([, { label, unit }]) => !label || !unit)
        .map(([column]) => `${source.name} ${column}`),
    ]);
    expect(offenders).toEqual([]);
  });

  it('feeds each series from one column only', () => {
    const keys = seriesColumns().map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('holds only figures, no row twice and no negative number', () => {
    const offenders = figured.flatMap(({ name, columns }) =>
      rows(table(name)).flatMap(({ code, year }) =>
        Object.keys(columns)
          .slice(2)
          .filter((column) => Number(table(name).figure(code, year, column)) < 0)
          .map((column) => `${name} ${code} ${year} ${column}`),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('uses only codes of known places', () => {
    const known = new Set(wordsOf('places').map(({ code }) => code));
    const offenders = figured.flatMap(({ name }) =>
      table(name)
        .codes.filter((code) => !known.has(code))
        .map((code) => `${name} ${code}`),
    );
    expect(offenders).toEqual([]);
  });

  it('reproduces its check totals', () => {
    const wrong = figured.flatMap(({ name, checkTotals }) =>
      checkTotals
        .map((check) => ({
          check,
          figure: table(name).figure(check.code, check.year, check.column),
        }))
        .filter(({ check, figure }) => figure !== check.value)
        .map(({ check, figure }) => `${name} ${check.year} ${check.column}: ${figure}`),
    );
    expect(wrong).toEqual([]);
    expect(figured.filter(({ checkTotals }) => checkTotals.length === 0)).toEqual([]);
  });
});

/** England's figure, the councils' sum and how many of them have no number. */
function against(of: FigureTable, year: number, column: string) {
  const councils = of.codes
    .filter((code) => code !== england)
    .map((code) => of.figure(code, year, column));
  return {
    national: of.figure(england, year, column),
    sum: sum(councils),
    suppressed: councils.filter((figure) => figure === 'suppressed').length,
    missing: councils.filter((figure) => figure === 'missing').length,
  };
}

function sum(figures: readonly (Figure | undefined)[]): number {
  return figures.reduce<number>((total, f) => total + (typeof f === 'number' ? f : 0), 0);
}

describe('councils against England', () => {
  it.each(['children-looked-after', 'care-starts', 'care-ceases'])(
    'sum to England within rounding: %s',
    (name) => {
      for (const year of table(name).years(england)) {
        const { national, sum, suppressed } = against(table(name), year, 'total');
        expect(Math.abs(Number(national) - sum), `${year}`).toBeLessThanOrEqual(
          10 + 5 * suppressed,
        );
      }
    },
  );

  it('sum to England by age and home when every withheld number is counted as 1 to 5 or more', () => {
    const columns = Object.keys(table('children-looked-after').source.columns).slice(3);
    const tooMany = table('children-looked-after')
      .years(england)
      .flatMap((year) =>
        columns
          .map((column) => ({ column, ...against(table('children-looked-after'), year, column) }))
          .filter(({ national, sum }) => typeof national === 'number' && sum > national + 10)
          .map(({ column, national, sum }) => `${year} ${column}: ${sum} of ${national}`),
      );
    expect(tooMany).toEqual([]);
  });

  it('spend what England spends, but for the £60.0m of 2017-18', () => {
    for (const year of table('section-251').years(england)) {
      const { national, sum } = against(table('section-251'), year, 'looked_after');
      const short = Number(national) - sum;
      expect(Math.abs(short - (year === 2018 ? 60.0e6 : 0)), `${year}`).toBeLessThan(0.1e6);
    }
  });

  it('are England’s children from mid-2019, when today’s boundaries are all counted', () => {
    for (const year of table('child-population')
      .years(england)
      .filter((y) => y >= 2019)) {
      const { national, sum } = against(table('child-population'), year, 'children');
      expect(sum, `${year}`).toBe(national);
    }
  });

  it('have the homes Ofsted counts when the lists are complete, and fewer when they are not', () => {
    for (const year of table('childrens-homes')
      .years(england)
      .filter((y) => y >= 2016)) {
      const { national, sum } = against(table('childrens-homes'), year, 'settings');
      if ([2018, 2021, 2022, 2023].includes(year)) expect(sum, `${year}`).toBe(national);
      else expect(sum / Number(national), `${year}`).toBeGreaterThan(0.85);
      expect(sum, `${year}`).toBeLessThanOrEqual(Number(national));
    }
  });
});

/**
 * Rows whose parts, all numbers, miss their whole. England's parts are each rounded to 10. Until
 * 2019 totals are other editions than their parts, up to 80 children off at 31 March and 2 in the
 * flows of a year; from 2020 councils' parts add up exactly.
 */
function unbalanced(name: string, whole: string, parts: readonly string[]) {
  return rows(table(name)).flatMap(({ code, year }) => {
    const figures = parts.map((part) => table(name).figure(code, year, part));
    const all = table(name).figure(code, year, whole);
    const complete = figures.every((f) => typeof f === 'number' || f === 'not-applicable');
    const counted = figures.some((f) => typeof f === 'number');
    if (typeof all !== 'number' || !complete || !counted) return [];
    const revised = year > 2019 ? 0 : name === 'children-looked-after' ? 80 : 2;
    const short = all - sum(figures);
    return Math.abs(short) <= revised + (code === england ? 20 : 0)
      ? []
      : [`${code} ${year}: ${all} less parts is ${short}`];
  });
}

function columnsLike(name: string, pattern: RegExp): string[] {
  return Object.keys(table(name).source.columns).filter((column) => pattern.test(column));
}

describe('categories against totals', () => {
  it.each([
    ['children-looked-after', 'total', /^age_/],
    ['children-looked-after', 'total', /^home_/],
    ['children-looked-after', 'total', /^distance_/],
    ['home-providers', 'total', /^(?!code$|year$|total$)/],
    ['care-starts', 'total', /^age_/],
    ['care-ceases', 'total', /^age_/],
    ['care-ceases', 'total', /^reason_/],
    ['england-detail', 'foster_all', /^foster_(kinship|council|agency)$/],
    ['england-detail', 'foster_endings_all', /^foster_endings_(?!all$)/],
  ])('%s: %s is the sum of %s', (name, whole, pattern) => {
    expect(unbalanced(name, whole, columnsLike(name, pattern))).toEqual([]);
  });
});

describe('parts and shares', () => {
  it('never pass their whole: stability', () => {
    const wrong = rows(table('care-stability')).filter(({ code, year }) => {
      const of = (column: string) => Number(table('care-stability').figure(code, year, column));
      const all = Number(table('children-looked-after').figure(code, year, 'total'));
      return of('same_home') > of('long_in_care') || of('three_homes') > all;
    });
    expect(wrong).toEqual([]);
  });

  it('never pass their whole: spending on fostering', () => {
    const wrong = rows(table('section-251')).filter(
      ({ code, year }) =>
        Number(table('section-251').figure(code, year, 'fostering')) >
        Number(table('section-251').figure(code, year, 'looked_after')),
    );
    expect(wrong).toEqual([]);
  });

  it('lie between 0 and 1', () => {
    const shares = seriesColumns().filter(({ column }) => column.unit.startsWith('share'));
    const wrong = shares.flatMap(({ source, name }) =>
      rows(table(source.name)).filter(
        ({ code, year }) => Number(table(source.name).figure(code, year, name)) > 1,
      ),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('doubted figures', () => {
  const costs = table('section-251');
  const cost = (code: string, year: number, column: string) =>
    Number(costs.figure(code, year, column));

  function far(code: string, year: number, column: string): boolean {
    const share = cost(code, year, column) / cost(england, year, column);
    return share > doubtedAbove || share < doubtedBelow;
  }

  function spikes(code: string, year: number, column: string): boolean {
    const own = cost(code, year, column);
    const beside = [cost(code, year - 1, column), cost(code, year + 1, column)];
    return (
      beside.every((other) => own / other > doubtedSpike) ||
      beside.every((other) => other / own > doubtedSpike)
    );
  }

  it('are exactly the unit costs far from England’s, or from their own years before and after', () => {
    const doubted = ['residential_unit_cost', 'fostering_unit_cost'].flatMap((column) =>
      rows(costs)
        .filter(({ code, year }) => far(code, year, column) || spikes(code, year, column))
        .map(({ code, year }) => `${code} ${year} ${column}`),
    );
    const listed = (costs.source.doubts ?? []).map((d) => `${d.code} ${d.year} ${d.column}`);
    expect(listed.toSorted()).toEqual(doubted.toSorted());
  });
});
