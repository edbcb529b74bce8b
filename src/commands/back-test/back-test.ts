import { lastYear } from '../../../datasets/source';
import {
  HORIZONS,
  MEASURES,
  RULES,
  type BackTestReport,
  type ByMeasure,
  type Horizon,
  type Measure,
  type PastForecast,
  type PlaceRecord,
  type Rule,
  type WorstMiss,
} from '../../../models/childrens-care/back-test/report';
import { calibrate } from '../../../models/childrens-care/calibration/calibration';
import { quantiles } from '../../maths/quantiles';
import { numberAt, type PublishedFigures } from '../../kernel/figure';
import { causeOf } from './causes';
import { asWritten, FIRST_ORIGIN, published } from './figures';
import { forecast, type Futures } from './forecast';
import { pastErrors, said, SIMPLE_RULES } from './rules';
import { marks, score, type Marks } from './scores';

export interface Question {
  /** The councils, all of them: what is known of all is used for each. */
  readonly councils: readonly PublishedFigures[];
  readonly england: PublishedFigures;
  /** The places that are forecast. */
  readonly asked: readonly PublishedFigures[];
  readonly origins: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly progress?: (origin: number) => void;
}

/** One forecast with the marks of every rule. */
interface Case {
  readonly place: PublishedFigures;
  readonly size: number;
  readonly row: PastForecast;
  readonly marks: Readonly<Record<Rule, Marks>>;
}

const SIZES = [
  ['under 250 children', 0, 250],
  ['250 to 499', 250, 500],
  ['500 to 899', 500, 900],
  ['900 and over', 900, Infinity],
] as const;

/** Smallest council among the worst misses: below it chance alone makes large errors. */
const LEAST_FOR_WORST = 100;
const WORST = 10;

/**
 * Forecasts every place asked from every origin, knowing only figures for years up to it (as
 * revised since), and holds the model and three rules against what happened.
 */
export function backTest(question: Question): {
  report: BackTestReport;
  records: readonly PlaceRecord[];
} {
  const { councils, england, asked, origins, draws, seed, progress } = question;
  const cases: Case[] = [];
  for (const origin of origins) {
    progress?.(origin);
    const calibration = calibrate(councils, england, origin);
    for (const place of asked) {
      const futures = forecast(place, england, calibration, origin, draws, seed);
      if (!futures) continue;
      const pool = place === england ? [england] : councils;
      for (const measure of MEASURES)
        for (const ahead of HORIZONS) {
          const one = compare(place, pool, measure, origin, ahead, futures);
          if (one) cases.push(one);
        }
    }
  }
  const ofCouncils = cases.filter(({ place }) => place !== england);
  const regions = [...new Set(councils.map(({ place }) => place.region))].sort();
  const report: BackTestReport = {
    origins,
    horizons: HORIZONS,
    councils: new Set(ofCouncils.map(({ place }) => place.place.code)).size,
    draws,
    seed,
    measures: byMeasure(ofCouncils),
    bySize: Object.fromEntries(
      SIZES.map(([name, low, high]) => [
        name,
        byMeasure(ofCouncils.filter(({ size }) => size >= low && size < high)),
      ]),
    ),
    byRegion: Object.fromEntries(
      regions.map((name) => [
        name,
        byMeasure(ofCouncils.filter(({ place }) => place.place.region === name)),
      ]),
    ),
    england: byMeasure(cases.filter(({ place }) => place === england)),
    worst: worstOf(ofCouncils),
  };
  const records = asked.map((place) => ({
    code: place.place.code,
    rows: cases.filter((one) => one.place === place).map(({ row }) => row),
  }));
  return { report, records };
}

function compare(
  place: PublishedFigures,
  pool: readonly PublishedFigures[],
  measure: Measure,
  origin: number,
  ahead: Horizon,
  futures: Futures,
): Case | undefined {
  if (origin < FIRST_ORIGIN[measure] || origin + ahead > lastYear) return undefined;
  const now = published(place, measure, origin);
  const outturn = published(place, measure, origin + ahead);
  if (now === undefined || outturn === undefined) return undefined;
  const short = (value: number) => asWritten(measure, value);
  const all = futures(measure, ahead);
  const bands = quantiles(all, [0.1, 0.25, 0.5, 0.75, 0.9]);
  const rules = Object.fromEntries(
    SIMPLE_RULES.map((rule) => [rule, said(rule, place, measure, origin, ahead) ?? now]),
  ) as Record<(typeof SIMPLE_RULES)[number], number>;
  const simple = SIMPLE_RULES.map((rule) => {
    const errors = pastErrors(rule, place, pool, measure, origin, ahead);
    const own = Float64Array.from(
      errors.length > 0 ? errors : [0],
      (error) => rules[rule] * Math.exp(error),
    );
    return [rule, marks({ middle: rules[rule], futures: own, outturn, short })] as const;
  });
  return {
    place,
    size: numberAt(place, 'stock', origin) ?? 0,
    row: {
      measure,
      origin,
      ahead,
      now: short(now),
      outturn: short(outturn),
      bands: [...bands].map(short) as unknown as PastForecast['bands'],
      noChange: short(rules.noChange),
      linearTrend: short(rules.linearTrend),
      lastGrowth: short(rules.lastGrowth),
    },
    marks: {
      model: marks({ middle: bands[2], futures: all, outturn, short }),
      ...(Object.fromEntries(simple) as Record<(typeof SIMPLE_RULES)[number], Marks>),
    },
  };
}

function byMeasure(cases: readonly Case[]): ByMeasure {
  return Object.fromEntries(
    MEASURES.map((measure) => [
      measure,
      Object.fromEntries(
        HORIZONS.map((ahead) => {
          const own = cases.filter(({ row }) => row.measure === measure && row.ahead === ahead);
          const scores = RULES.map((rule) => [rule, score(own.map(({ marks: m }) => m[rule]))]);
          return [ahead, { forecasts: own.length, ...Object.fromEntries(scores) }];
        }),
      ),
    ]),
  ) as ByMeasure;
}

/** The ten worst misses of the stock a year on, each place once. */
function worstOf(cases: readonly Case[]): WorstMiss[] {
  const ranked = cases
    .filter(
      ({ row, size }) => row.measure === 'stock' && row.ahead === 1 && size >= LEAST_FOR_WORST,
    )
    .sort((a, b) => Math.abs(b.marks.model.error) - Math.abs(a.marks.model.error));
  const seen = new Set<PublishedFigures>();
  return ranked
    .filter(({ place }) => !seen.has(place) && seen.add(place))
    .slice(0, WORST)
    .map(({ place, row, marks: m }) => {
      const miss = {
        place: place.place.code,
        name: place.place.name,
        measure: row.measure,
        origin: row.origin,
        ahead: row.ahead,
        forecast: Math.round(row.bands[2]),
        outturn: row.outturn,
        error: Math.round(m.model.error * 1e4) / 1e4,
      };
      return { ...miss, cause: causeOf(place, miss) };
    });
}
