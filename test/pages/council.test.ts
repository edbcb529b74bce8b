import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastYear } from '../../datasets/source';
import { AHEAD, atMonth, childrenWords, inYear, moneyWords } from '../../src/pages/council/ahead';
import { budgetTable, budgetWords, budgetYears, coveringSum } from '../../src/pages/council/budget';
import { readBudget } from '../../src/cells/budget-entry';
import { latestFigures, sourcesOf, sumChecks } from '../../src/pages/council/latest-figures';
import { provenanceOfAll } from '../../src/data/provenance';
import { ENGLAND, figures, published } from '../models/published';

const provenance = provenanceOfAll();
const torn = /NaN|undefined|Infinity|null|\[object/;

describe('latest figures', () => {
  it('of every place: a value or which absence, a date, a source', () => {
    for (const own of figures.values()) {
      const rows = latestFigures(own, lastYear, provenance.doubts);
      expect(JSON.stringify(rows)).not.toMatch(torn);
      for (const { value, date, series } of rows) {
        expect(value).toMatch(/\d|^withheld$|^no figure$|^not applicable$/);
        expect(date).toMatch(/20\d\d/);
        expect(provenance.series[series]).toBeDefined();
      }
      expect(sourcesOf(rows, provenance).length).toBe(5);
    }
  });

  it('are those of the published tables', () => {
    const rows = latestFigures(figures.get('E10000016')!, lastYear);
    const value = (series: string) => rows.find((row) => row.series === series)?.value;
    const read = (dataset: string, column: string) =>
      Number(published(dataset, 'E10000016', lastYear)[column]).toLocaleString('en-GB');
    expect(value('stock')).toBe(read('children-looked-after', 'total'));
    expect(value('stock/home/foster')).toBe(read('children-looked-after', 'home_foster'));
    expect(value('starts')).toBe(read('care-starts', 'total'));
    expect(value('spend/looked-after')).toBe('£179m');
  });

  it('say of a doubted one why', () => {
    const city = latestFigures(figures.get('E09000001')!, lastYear, provenance.doubts);
    expect(city.find(({ series }) => series === 'unit-cost/fostering')?.note).toMatch(
      /^doubted: 2\.8 times/,
    );
  });
});

describe('sums', () => {
  it('of every place hold, within rounding for England, or say why not', () => {
    for (const own of figures.values()) {
      const checks = sumChecks(own, lastYear);
      expect(JSON.stringify(checks)).not.toMatch(torn);
      const [ages, homes] = checks;
      if (checks.length === 0) continue;
      expect([ages.holds, homes.holds], own.place.name).toEqual([true, true]);
    }
  });

  it('are named with their numbers', () => {
    const words = (code: string) =>
      sumChecks(figures.get(code)!, lastYear).map((each) => each.words);
    // Kent: 1,938 in March 2023, 2,741 came, 2,739 left, 1,956 in March 2024.
    expect(words('E10000016')[2]).toMatch(
      /^1,938 a year before, plus 2,741, less 2,739, make 1,940, 16 fewer/,
    );
    expect(words(ENGLAND)[1]).toContain('83,540, 10 more than the total');
    expect(words('E09000001')[0]).toContain('withheld or not published, all of them');
  });
});

describe('a budget', () => {
  it.each([
    ['', false, 'none'],
    ['  ', false, 'none'],
    ['0', false, 0],
    ['131.5', false, 131.5e6],
    ['£131.5m', false, 131.5e6],
    ['1,310', false, 1310e6],
    ['-3', false, 'problem'],
    ['−3', false, 'problem'],
    ['lots', false, 'problem'],
    ['', true, 'problem'],
    ['131500000', false, 'problem'],
    ['1e400', false, 'problem'],
    ['NaN', false, 'problem'],
  ])('typed as “%s”', (text, bad, expected) => {
    const entry = readBudget(text, bad, 179e6);
    if (typeof expected === 'number') expect(entry).toEqual({ kind: 'pounds', pounds: expected });
    else expect(entry.kind).toBe(expected);
    expect(JSON.stringify(entry)).not.toMatch(torn);
  });

  it('is read whatever is typed, never as something that cannot be drawn', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.boolean(),
        fc.option(fc.double({ min: 0, max: 1e10, noNaN: true }), { nil: undefined }),
        (text, bad, last) => {
          const entry = readBudget(text, bad, last);
          if (entry.kind === 'pounds') {
            expect(entry.pounds).toBeGreaterThanOrEqual(0);
            expect(entry.pounds).toBeLessThanOrEqual(50e9);
          } else if (entry.kind === 'problem') expect(entry.words).not.toMatch(torn);
        },
      ),
    );
  });

  it('is set against all futures, on both sides', () => {
    const spending = Float64Array.from(
      [100, 110, 120, 130, 140, 150, 160, 170, 180, 190],
      (m) => m * 1e6,
    );
    expect(budgetWords(2027, 165e6, spending)).toBe(
      '2026–27, budget £165m: spending is higher in 3 of 10 simulated futures, and at the budget or below in 7 of 10. The middle future spends £20.0m less than it.',
    );
    expect(budgetWords(2027, 1e6, spending)).toContain('more than 19 in 20');
    expect(budgetWords(2027, 145e6, spending)).toContain('nearly to the pound');
    expect(budgetTable([{ year: 2027, budget: 165e6, spending }]).rows).toEqual([
      ['2026–27', '£165m', '3 of 10', '£20.0m less'],
    ]);
    expect(budgetYears(2024)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('a covering sum is round, and its share is counted', () => {
    const { sum, share } = coveringSum(
      Float64Array.from({ length: 1001 }, (_, i) => 100e6 + i * 1e5),
    );
    expect(sum).toBe(180e6);
    expect(share).toBeCloseTo(800 / 1001);
  });
});

describe('the two sentences', () => {
  // Two futures of 36 months: each value is its draw and month.
  const months = 36;
  const draws = Float64Array.from({ length: 2 * (months + 1) }, (_, i) =>
    i < months + 1 ? i : 1000 + (i - months - 1),
  );

  it('take each future by itself', () => {
    expect([...atMonth(draws, months, 36)]).toEqual([36, 1036]);
    // Months 25 to 36: 12 × 30.5, and 12 × 1,000 more.
    expect([...inYear(draws, months, AHEAD)]).toEqual([366, 12_366]);
  });

  it('are two-sided, on one denominator, with a date', () => {
    const values = Float64Array.from([90, 95, 99, 100, 101, 105, 110, 120, 130, 140]);
    expect(childrenWords('Kent', 100, 2024, values)).toBe(
      'In 3 of 10 simulated futures Kent supports fewer than 100 children in March 2027; in 7 of 10, 100 or more, if these assumptions hold. On 31 March 2024 it supported 100.',
    );
    const pounds = values.map((value) => value * 1e6);
    expect(moneyWords(2024, undefined, pounds)).toMatch(
      /^In 8 of 10 simulated futures spending on them in 2026–27 is below £12\dm; in 2 of 10, £12\dm or more, prices of that year\.$/,
    );
  });
});
