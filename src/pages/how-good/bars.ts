import {
  HORIZONS,
  type BackTestReport,
  type ByMeasure,
  type Horizon,
  type Rule,
} from '../../../models/childrens-care/back-test/report';
import { errorText, shareText, views, type Measure } from '../../cells/measures';
import { METRICS, type Metric } from './scores';

/** Something we set out to reach before we looked, and what came of it. */
export interface Bar {
  readonly asked: string;
  readonly found: string;
  readonly met: boolean;
}

/** Scores are written to four places: what is less apart than that is the same. */
const TOLERANCE = 5e-5;

/** Every bar for children in care, then England's, met or missed. */
export function bars(report: BackTestReport): Bar[] {
  const { measures, bySize, england } = report;
  const value = (all: ByMeasure, measure: Measure, ahead: Horizon, rule: Rule, metric: Metric) =>
    all[measure][`${ahead}`][rule][metric];
  const stock = (ahead: Horizon, rule: Rule, metric: Metric) =>
    value(measures, 'stock', ahead, rule, metric);
  const ratio = (ahead: Horizon, rule: Rule, metric: Metric) =>
    stock(ahead, 'model', metric) / stock(ahead, rule, metric);

  const held = (
    metric: 'coverage80' | 'coverage50',
    [low, high]: readonly [number, number],
  ): Bar => {
    const shares = ([1, 2] as const).map((ahead) => stock(ahead, 'model', metric));
    return {
      asked: `${METRICS[metric].label}: ${shareText(low)} to ${shareText(high)} of what happened, one and two years ahead`,
      found: shares.map(errorText).join(' and '),
      met: shares.every((share) => share >= low - TOLERANCE && share <= high + TOLERANCE),
    };
  };

  const sizes = Object.entries(bySize).flatMap(([size, own]) =>
    HORIZONS.filter((ahead) => own.stock[`${ahead}`].forecasts > 0).map((ahead) => ({
      size,
      ahead,
      share: value(own, 'stock', ahead, 'model', 'coverage80'),
    })),
  );
  const least = sizes.reduce((low, each) => (each.share < low.share ? each : low));

  const against = (
    rule: Rule,
    metric: Metric,
    limits: readonly [number, number, number],
    who: string,
  ): Bar => {
    const ratios = HORIZONS.map((ahead) => ratio(ahead, rule, metric));
    return {
      asked: `${METRICS[metric].label}: at most ${distinct(limits)} times that of ${who}, ${limits[0] === limits[1] ? 'at each distance' : 'one year ahead and further'}`,
      found: `${ratios.map((each) => each.toFixed(2)).join(', ')} times`,
      met: ratios.every((each, i) => each <= limits[i] + TOLERANCE),
    };
  };

  const crps: Bar = {
    asked: 'Band error: smaller than that of linear trend and of last growth, at each distance',
    found: HORIZONS.map(
      (ahead) =>
        `${errorText(stock(ahead, 'model', 'crps'))} against ${errorText(stock(ahead, 'linearTrend', 'crps'))} and ${errorText(stock(ahead, 'lastGrowth', 'crps'))}`,
    ).join('; '),
    met: HORIZONS.every((ahead) =>
      (['linearTrend', 'lastGrowth'] as const).every(
        (rule) => stock(ahead, 'model', 'crps') < stock(ahead, rule, 'crps'),
      ),
    ),
  };

  const nation = (measure: Measure, ahead: Horizon, rule: Rule) =>
    value(england, measure, ahead, rule, 'meanError');
  const two = nation('stock', 2, 'model');
  const growth = nation('stock', 2, 'lastGrowth');
  const nations: Bar[] = [
    {
      asked:
        'England, children in care two years ahead: mean error at most 2.5%, and less than last growth',
      found: `${errorText(two)}; last growth ${errorText(growth)}`,
      met: two <= 0.025 + TOLERANCE && two < growth,
    },
    ...(['residentialShare', 'spend'] as const).map((measure): Bar => {
      const [model, noChange, last] = (['model', 'noChange', 'lastGrowth'] as const).map((rule) =>
        nation(measure, 1, rule),
      );
      return {
        asked: `England, ${views[measure].name}, one year ahead: mean error less than no change and less than last growth`,
        found: `${errorText(model)}; no change ${errorText(noChange)}, last growth ${errorText(last)}`,
        met: model < noChange && model < last,
      };
    }),
  ];

  return [
    held('coverage80', [0.75, 0.85]),
    held('coverage50', [0.43, 0.57]),
    {
      asked: 'No size of council of which the 8-in-10 band holds less than 70%',
      found: `least: ${errorText(least.share)} (${least.size}, ${least.ahead} ${least.ahead === 1 ? 'year' : 'years'} ahead)`,
      met: least.share >= 0.7 - TOLERANCE,
    },
    against('noChange', 'medianError', [1, 0.98, 0.98], 'no change'),
    against('linearTrend', 'medianError', [0.85, 0.85, 0.85], 'linear trend'),
    against('noChange', 'crps', [1, 1.02, 1.02], 'no change with bands from its own past misses'),
    crps,
    ...nations,
  ];
}

/** "1.00 and 0.98": each limit once. */
function distinct(limits: readonly number[]): string {
  return [...new Set(limits)].map((limit) => limit.toFixed(2)).join(' and ');
}
