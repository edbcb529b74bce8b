import { firstYear, lastYear } from '../../datasets/source';
import { careBaseline, type CareBaseline } from '../../models/childrens-care/baseline';
import { childrensCare } from '../../models/childrens-care/model';
import { NoForecast } from '../../models/childrens-care/start-state';
import { pastSpread } from '../../models/childrens-care/spread';
import { numberAt, type PublishedFigures } from '../kernel/figure';
import { simulate } from '../kernel/simulate';
import { quantiles } from '../maths/quantiles';
import { allFigures } from '../data/records';
import { guarded, oneOf, options, whole } from './arguments';

/** Councils' ages are published from 2018 on for starts and ceases: the first origin. */
const FIRST_ORIGIN = 2018;
const HORIZONS = [1, 2, 3] as const;
const TREND_YEARS = 4;

/** One forecast of one place beside what happened. Counts of children in care. */
interface Case {
  readonly place: string;
  readonly size: number;
  readonly origin: number;
  readonly ahead: number;
  readonly outturn: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly noChange: number;
  readonly linearTrend: number;
}

/**
 * Forecasts the stock of every council from every origin, knowing only figures for years up to it
 * (as revised since), and prints how far the outturns were from the model and from two rules.
 * `--origins 2021,2022` and `--places E10000016,…` forecast fewer; what is known of all councils is
 * used all the same.
 */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const given = options(argv, {
      draws: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      origins: { type: 'string' },
      places: { type: 'string' },
    });
    const draws = whole('draws', given.draws, 20, 5000);
    const seed = whole('seed', given.seed, 0, 4294967295);
    const places = [...allFigures().values()];
    const england = places.find(({ place }) => place.kind === 'england')!;
    const councils = places.filter(({ place }) => place.kind === 'council');
    const codes = places.map(({ place }) => place.code);
    const only = given.places?.split(',').map((code) => oneOf('places', code, codes));
    const asked = only ? places.filter(({ place }) => only.includes(place.code)) : places;
    const origins = given.origins
      ? given.origins.split(',').map((year) => whole('origins', year, FIRST_ORIGIN, lastYear - 1))
      : Array.from({ length: lastYear - FIRST_ORIGIN }, (_, i) => FIRST_ORIGIN + i);
    const cases = origins.flatMap((origin) => {
      const spread = pastSpread(councils, england, origin);
      console.error(`origin ${origin}`);
      return asked.flatMap((figures) => {
        const run = forecast(figures, england, spread, origin, draws, seed);
        if (!run) return [];
        return HORIZONS.flatMap((ahead) => compare(figures, origin, ahead, run, draws));
      });
    });
    const ofCouncils = cases.filter((one) => one.place !== england.place.code);
    const report = {
      origins,
      horizons: HORIZONS,
      councils: new Set(ofCouncils.map((one) => one.place)).size,
      draws,
      seed,
      measures: { stock: byHorizon(ofCouncils) },
      bySize: Object.fromEntries(
        SIZES.map(([name, low, high]) => [
          name,
          { stock: byHorizon(ofCouncils.filter(({ size }) => size >= low && size < high)) },
        ]),
      ),
      england: { stock: byHorizon(cases.filter((one) => one.place === england.place.code)) },
    };
    process.stdout.write(JSON.stringify(report) + '\n');
  });
}

const SIZES = [
  ['under 250 children', 0, 250],
  ['250 to 499', 250, 500],
  ['500 to 899', 500, 900],
  ['900 and over', 900, Infinity],
] as const;

const INDEX = Object.keys(childrensCare.outputs).indexOf('children-in-care');
const OUTPUTS = Object.keys(childrensCare.outputs).length;

function forecast(
  figures: PublishedFigures,
  england: PublishedFigures,
  spread: ReturnType<typeof pastSpread>,
  origin: number,
  draws: number,
  seed: number,
): ((ahead: number) => Float64Array) | undefined {
  const months = 12 * Math.min(HORIZONS.length, lastYear - origin);
  let baseline: CareBaseline;
  try {
    baseline = careBaseline(figures, england, spread, origin);
  } catch (error) {
    if (error instanceof NoForecast) return undefined;
    throw error;
  }
  const all = simulate(childrensCare, baseline, {
    seed,
    from: 0,
    to: draws,
    months,
    mode: 'stochastic',
  });
  const width = months + 1;
  return (ahead) =>
    Float64Array.from(
      { length: draws },
      (_, draw) => all[(draw * OUTPUTS + INDEX) * width + 12 * ahead],
    );
}

function compare(
  figures: PublishedFigures,
  origin: number,
  ahead: number,
  run: (ahead: number) => Float64Array,
  draws: number,
): Case[] {
  const outturn = numberAt(figures, 'stock', origin + ahead);
  const now = numberAt(figures, 'stock', origin);
  if (outturn === undefined || now === undefined || outturn < 1) return [];
  const values = run(ahead);
  if (values.length !== draws) return [];
  const [p10, p25, p50, p75, p90] = quantiles(values, [0.1, 0.25, 0.5, 0.75, 0.9]);
  const linearTrend = trend(figures, origin, ahead) ?? now;
  const place = figures.place.code;
  return [
    {
      place,
      size: now,
      origin,
      ahead,
      outturn,
      p10,
      p25,
      p50,
      p75,
      p90,
      noChange: now,
      linearTrend,
    },
  ];
}

/** Least squares through the last four published years, carried on. */
function trend(figures: PublishedFigures, origin: number, ahead: number): number | undefined {
  const points = Array.from({ length: TREND_YEARS }, (_, i) => origin - i)
    .filter((year) => year >= firstYear)
    .map((year) => ({ x: year - origin, y: numberAt(figures, 'stock', year) }));
  if (points.length < TREND_YEARS || points.some(({ y }) => y === undefined)) return undefined;
  const mean = (values: number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y as number));
  const slope =
    mean(points.map((point) => (point.x - x) * ((point.y as number) - y))) /
    mean(points.map((point) => (point.x - x) * (point.x - x)));
  return y + slope * (ahead - x);
}

/** Errors as shares of the outturn (0.06 = 6 %); coverage as the share of outturns in the band. */
function byHorizon(cases: readonly Case[]): Record<string, unknown> {
  return Object.fromEntries(
    HORIZONS.map((ahead) => {
      const now = cases.filter((one) => one.ahead === ahead);
      const within = (low: 'p10' | 'p25', high: 'p90' | 'p75') =>
        rounded(
          now.filter((one) => one.outturn >= one[low] && one.outturn <= one[high]).length /
            now.length,
        );
      return [
        ahead,
        {
          forecasts: now.length,
          model: {
            ...errors(now, ({ p50 }) => p50),
            coverage50: within('p25', 'p75'),
            coverage80: within('p10', 'p90'),
            below80: rounded(now.filter((one) => one.outturn < one.p10).length / now.length),
            above80: rounded(now.filter((one) => one.outturn > one.p90).length / now.length),
          },
          noChange: errors(now, ({ noChange }) => noChange),
          linearTrend: errors(now, ({ linearTrend }) => linearTrend),
        },
      ];
    }),
  );
}

function errors(cases: readonly Case[], said: (one: Case) => number): Record<string, number> {
  const signed = cases.map((one) => (said(one) - one.outturn) / one.outturn);
  const sizes = Float64Array.from(signed, Math.abs);
  const mean = (values: ArrayLike<number>) =>
    Array.from(values).reduce((all, value) => all + value, 0) / values.length;
  const meanError = mean(sizes);
  return {
    medianError: rounded(quantiles(sizes, [0.5])[0]),
    meanError: rounded(meanError),
    bias: rounded(mean(signed)),
  };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
