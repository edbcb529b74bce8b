import { describe, expect, it } from 'vitest';
import type { PastForecast } from '../../models/childrens-care/back-test/report';
import {
  hitWords,
  noChangeWords,
  noRecordWords,
  pastFans,
  publishedOf,
  recordTable,
  tally,
  tallyWords,
  worstWords,
} from '../../src/cells/past-record';
import { MEASURES } from '../../src/cells/measures';
import { pastForecasts } from '../../src/charts/past-forecasts';
import { parts } from '../../src/charts/drawing';
import { cellText } from '../../src/charts/table';
import { figures } from '../models/published';

/** A band of 90 to 110 (half: 95 to 105) around 100; what happened and "no change" are given. */
const row = (outturn: number, noChange: number, ahead: 1 | 2 | 3 = 1): PastForecast => ({
  measure: 'stock',
  origin: 2020,
  ahead,
  now: noChange,
  outturn,
  bands: [90, 95, 100, 105, 110],
  noChange,
  linearTrend: 120,
  lastGrowth: 130,
});

const rows = [row(100, 100), row(106, 108), row(111, 110), row(80, 85, 2), row(90, 100, 3)];

describe('the record of a place', () => {
  it('counts hits, misses on both sides, and how often the model was nearer', () => {
    // By hand: inside 90–110: 100, 106, 90; inside 95–105: 100. Distances, model | no change:
    // 0|0 alike, 6|2 further, 11|1 further, 20|5 further, 10|10 alike.
    expect(tally(rows)).toEqual({
      forecasts: 5,
      in80: 3,
      in50: 1,
      above: 1,
      below: 1,
      nearer: 0,
      alike: 2,
      further: 3,
    });
  });

  it('says it on both sides, with what was promised', () => {
    expect(tallyWords('Kent', 'stock', rows)).toBe(
      'Of 5 forecasts of the number of children in care for Kent, what happened lay inside the 8-in-10 band 3 times and outside it twice (1 above, 1 below). An honest band would have held about 4.',
    );
    expect(tallyWords('Kent', 'stock', rows.slice(0, 1))).toMatch(
      /^Of 1 forecast .* once and never/,
    );
    expect(noChangeWords(rows)).toBe(
      'The middle of the model’s futures came nearer than “no change” in 0 of 5, less near in 3, as near in 2.',
    );
    expect(rows.map(hitWords)).toEqual(['inside', 'inside', 'above', 'below', 'inside']);
  });

  it('names the widest miss, and none where all lay inside', () => {
    expect(worstWords('stock', rows)).toContain('90 to 110 for 31 March 2022; it was 80');
    expect(worstWords('stock', rows.slice(0, 2))).toBe('');
  });

  it('for every place and measure: table, picture and words without a hole', () => {
    for (const [code, own] of figures) {
      expect(noRecordWords(own, 0.8)).not.toMatch(/NaN|undefined|Infinity/);
      for (const measure of MEASURES) {
        for (const { figure } of publishedOf(own, measure)) {
          if (typeof figure === 'number') expect(Number.isFinite(figure), code).toBe(true);
        }
      }
    }
    const kent = figures.get('E10000016')!;
    const table = recordTable('Kent', 'stock', rows);
    const texts = table.rows.flatMap((cells) =>
      cells.map((cell, i) => cellText(cell, table.columns[i])),
    );
    expect(texts.join()).not.toMatch(/NaN|undefined|Infinity|no figure/);
    const drawing = pastForecasts(pastFans(kent, 'stock', rows), 700);
    for (const part of parts(drawing)) {
      expect(JSON.stringify(part.attrs)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  it('a new council is told when its figures begin', () => {
    const cumberland = figures.get('E06000063')!;
    expect(noRecordWords(cumberland, undefined)).toMatch(
      /^The figures of Cumberland begin on 31 March 20\d\d\. .*no record yet\.$/,
    );
  });
});
