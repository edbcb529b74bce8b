import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackTestReport, PastForecast } from '../../models/childrens-care/back-test/report';
import { unpack, type PackedRecord } from '../../models/childrens-care/back-test/packed';
import { HORIZONS, RULES } from '../../models/childrens-care/back-test/report';
import { MEASURES } from '../../src/cells/measures';
import { cellText, type Table } from '../../src/charts/table';
import { parts } from '../../src/charts/drawing';
import { scoreDots } from '../../src/charts/score-dots';
import { bars } from '../../src/pages/how-good/bars';
import * as scores from '../../src/pages/how-good/scores';
import { englandHeld, weakPoints } from '../../src/pages/how-good/weak-points';
import { recordLine, saidBefore } from '../../src/pages/council/said-before';
import { recordTable, rowsOf, tallyWords } from '../../src/cells/past-record';
import { ENGLAND } from '../models/published';

const folder = join(import.meta.dirname, '../../models/childrens-care/back-test');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const there = existsSync(join(folder, 'summary.json'));
const torn = /NaN|undefined|Infinity|null/;

const shown = (table: Table) =>
  table.rows.map((row) => row.map((cell, i) => cellText(cell, table.columns[i])));

/** Errors as shares of the outturn, coverage as the share of outturns in a band: written anew. */
function scored(rows: readonly PastForecast[], said: (row: PastForecast) => number) {
  const signed = rows.map((row) => (said(row) - row.outturn) / row.outturn);
  const sizes = signed.map(Math.abs).sort((a, b) => a - b);
  const mean = (values: number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const middle = (sizes.length - 1) / 2;
  return {
    medianError: (sizes[Math.floor(middle)] + sizes[Math.ceil(middle)]) / 2,
    meanError: mean(sizes),
    bias: mean(signed),
  };
}

describe.skipIf(!there)('the page’s figures', () => {
  const report = there ? json<BackTestReport>('summary.json') : (undefined as never);
  const records = there
    ? readdirSync(join(folder, 'places')).map((file) =>
        unpack(json<PackedRecord>(`places/${file}`)),
      )
    : [];
  const councils = records.filter(({ code }) => code !== ENGLAND).flatMap(({ rows }) => rows);
  const england = records.filter(({ code }) => code === ENGLAND).flatMap(({ rows }) => rows);

  for (const [who, rows, of] of [
    ['councils', councils, () => report.measures],
    ['England', england, () => report.england],
  ] as const) {
    it(`are the summary’s, and the summary is made from the places: ${who}`, () => {
      for (const measure of MEASURES) {
        for (const ahead of HORIZONS) {
          const own = rows.filter((row) => row.measure === measure && row.ahead === ahead);
          const told = of()[measure][`${ahead}`];
          expect(told.forecasts, `${measure} ${ahead}`).toBe(own.length);
          if (own.length === 0) continue;
          for (const rule of RULES) {
            const made = scored(own, (row) => (rule === 'model' ? row.bands[2] : row[rule]));
            for (const metric of ['medianError', 'meanError', 'bias'] as const) {
              // Forecasts are scored as they are written; scores are written to four places.
              expect(
                Math.abs(told[rule][metric] - made[metric]),
                `${measure} ${ahead} ${rule} ${metric}`,
              ).toBeLessThan(5.1e-5);
            }
          }
          const held = (low: number, high: number) =>
            own.filter(({ bands, outturn }) => outturn >= bands[low] && outturn <= bands[high])
              .length / own.length;
          expect(Math.abs(told.model.coverage80 - held(0, 4))).toBeLessThan(5.1e-5);
          expect(Math.abs(told.model.coverage50 - held(1, 3))).toBeLessThan(5.1e-5);
        }
      }
    });
  }

  it('stand in the tables as they stand in the summary', () => {
    for (const metric of scores.METRIC_NAMES) {
      const rows = shown(scores.scoreTable('all', report.measures, metric));
      expect(rows.length).toBe(12);
      MEASURES.forEach((measure, m) =>
        HORIZONS.forEach((ahead, h) => {
          const told = report.measures[measure][`${ahead}`];
          expect(rows[m * 3 + h].slice(2)).toEqual(
            RULES.map((rule) => scores.METRICS[metric].format(told[rule][metric])),
          );
        }),
      );
    }
  });

  it('are drawn and told without a hole, by size and by region too', () => {
    const groups = [report.bySize, report.byRegion];
    const pictures = MEASURES.flatMap((measure) =>
      groups.flatMap((group) => [
        scores.groupErrors('size', group, measure),
        scores.groupBands('size', group, measure),
      ]),
    );
    pictures.push(scores.bandDots('all', report.measures), scores.errorDots('all', report.england));
    for (const picture of pictures) {
      for (const part of parts(scoreDots(picture, 360))) {
        expect(JSON.stringify([part.attrs, part.text ?? ''])).not.toMatch(torn);
      }
    }
    const words = [
      ...MEASURES.flatMap((measure) => scores.errorWords(report.measures, measure)),
      ...bars(report).map(({ asked, found }) => `${asked} ${found}`),
      ...shown(scores.missTable(report.worst)).flat(),
      ...groups.flatMap((group) => shown(scores.groupTable('size', group, 'spend')).flat()),
    ];
    expect(words.filter((each) => torn.test(each))).toEqual([]);
  });

  it('on the widest misses are of children in care a year ahead, each council once', () => {
    for (const { measure, ahead } of report.worst) expect([measure, ahead]).toEqual(['stock', 1]);
    expect(new Set(report.worst.map(({ place }) => place)).size).toBe(report.worst.length);
  });

  it('of every place are told without a hole', () => {
    for (const record of records) {
      const words = [recordLine(record), ...shown(saidBefore(record.code, record)).flat()];
      for (const measure of MEASURES) {
        const rows = rowsOf(record, measure);
        words.push(tallyWords('X', measure, rows));
        words.push(...shown(recordTable('X', measure, rows)).flat());
      }
      expect(
        words.filter((each) => torn.test(each)),
        record.code,
      ).toEqual([]);
    }
  });
});

describe('where it does badly', () => {
  const score = {
    medianError: 0.1,
    meanError: 0.1,
    bias: 0,
    crps: 0.1,
    coverage50: 0.5,
    coverage80: 0.8,
  };
  const scores = (model: Partial<typeof score> = {}, forecasts = 20) => ({
    forecasts,
    model: { ...score, ...model },
    noChange: score,
    linearTrend: score,
    lastGrowth: score,
  });
  const fine = { '1': scores(), '2': scores(), '3': scores({}, 0) };
  const all = { stock: fine, entries: fine, residentialShare: fine, spend: fine };

  it('is silent where nothing is to be said', () => expect(weakPoints(all)).toEqual([]));

  it('names what is worse, which way it leans, and bands that hold too much or too little', () => {
    const poor = {
      '1': scores({ medianError: 0.12, coverage80: 0.9 }),
      '2': scores({ medianError: 0.15, bias: 0.2, coverage80: 0.6 }),
      '3': scores({ medianError: 9, bias: 9, coverage80: 0 }, 0),
    };
    expect(weakPoints({ ...all, spend: poor })).toEqual([
      'Spending on children in care: the middle missed by more than “no change” did: 12.0% against 10.0% one year ahead, 15.0% against 10.0% two years ahead. Too much was expected, by this much on average: 20.0% two years ahead. The 8-in-10 band was too wide: it held 90% one year ahead. The 8-in-10 band was too narrow: it held 60% two years ahead.',
    ]);
  });

  it('counts England’s hits', () => {
    const england = { ...all, stock: { ...fine, '2': scores({ coverage80: 0.5714 }, 7) } };
    expect(englandHeld(england)).toBe('16 of 20 one year ahead, 4 of 7 two years ahead');
  });
});
