import { bandFrom, type Band } from '../charts/band';
import type { Course, Overlay, Published, Series } from '../charts/course';
import type { Fan } from '../charts/fan';
import type { Flows } from '../charts/flows';
import { count, financialYear, forecast, money, monthName, range } from '../charts/format';
import type { Spend } from '../charts/spend';
import { yearlyBand } from '../charts/yearly';
import type { Result } from '../engine/runner';
import { figureAt, type PublishedFigures } from '../kernel/figure';
import { changeOf, groundOf, TODAY, type Change } from './changes';
import type { Draws } from '../state/results.svelte';

/** Every year of a published series. */
export function historyOf(figures: PublishedFigures, key: string): Published[] {
  const years = Object.values(figures.series)[0]?.length ?? 0;
  return Array.from({ length: years }, (_, i) => {
    const year = figures.firstYear + i;
    return { year, figure: figureAt(figures, key, year) };
  });
}

/** The year of the last published 31 March: where the forecast begins. */
export const startYear = (result: Result) => Number(result.months[0].slice(0, 4));
export const lastMonth = (result: Result) => monthName(result.months[result.months.length - 1]);
export const wholeYears = (result: Result) => Math.floor((result.months.length - 1) / 12);

function seriesOf(
  ground: Change,
  baseline: Band,
  scenario: Band | undefined,
  change: Change | undefined,
): Series[] {
  return [
    { meaning: ground.meaning, label: ground.label, band: baseline },
    ...(scenario && change
      ? [{ meaning: change.meaning, label: change.label, band: scenario }]
      : []),
  ];
}

/** The middle alone, so that a third band does not cover the two that are compared. */
const lineOf = ({ p50 }: Band): Band => ({ p10: p50, p25: p50, p50, p75: p50, p90: p50 });

/**
 * Children in care: published years, then the spread of all futures month by month.
 * @param overlays forecasts that others published, laid over the futures
 * @param usual the same without the assumptions that were changed, where some were
 */
export function stockFan(
  baseline: Result,
  scenario: Result | undefined,
  overlays: readonly Overlay[] = [],
  usual?: Result,
): Fan {
  const { figures } = baseline.job;
  const name = 'children-in-care';
  const now = baseline.outputs[name];
  const end = now.p50.length - 1;
  const changed = scenario?.outputs[name];
  const change = scenario && changeOf(scenario);
  const ends = (band: Band) => `${range(band.p10[end], band.p90[end])} in 8 of 10 futures`;
  const laid = overlays.map(({ label, points }) => {
    const { year, value } = points[points.length - 1];
    return ` ${label}: ${forecast(value)} in March ${year}.`;
  });
  return {
    description:
      `Children in care in ${figures.place.name}: a line of published figures from ` +
      `${figures.firstYear} to ${startYear(baseline)}, then simulated futures, which spread to ` +
      `${ends(now)} in ${lastMonth(baseline)}${changed ? `; ${change?.words} to ${ends(changed)}` : ''}.` +
      laid.join(''),
    history: historyOf(figures, 'stock'),
    series: [
      // Three lines where the world is changed: today, the changed world, and what is done in it.
      ...(usual
        ? [{ meaning: 'today' as const, label: TODAY, band: lineOf(usual.outputs[name]) }]
        : []),
      ...seriesOf(groundOf(baseline), now, changed, change),
    ],
    start: startYear(baseline),
    step: 1 / 12,
    format: forecast,
    tickFormat: count,
    overlays,
  };
}

/** What a flow's yearly sums need: a result, and the single futures of the same job. */
export interface Yearly {
  readonly result: Result;
  readonly draws: Draws;
}

function yearlyCourse(
  key: string,
  output: 'entries' | 'exits',
  baseline: Yearly,
  scenario: Yearly | undefined,
): Course {
  const history = historyOf(baseline.result.job.figures, key);
  const known = history.at(-1)?.figure;
  const band = ({ result, draws }: Yearly) => {
    const own = yearlyBand(draws.of[output], result.job.months);
    return bandFrom(typeof known === 'number' ? known : NaN, own);
  };
  return {
    history,
    series: seriesOf(
      groundOf(baseline.result),
      band(baseline),
      scenario && band(scenario),
      scenario && changeOf(scenario.result),
    ),
    start: startYear(baseline.result),
    step: 1,
    format: forecast,
    tickFormat: count,
  };
}

/** Children starting and ceasing to be in care, by year ending in March. */
export function yearlyFlows(baseline: Yearly, scenario: Yearly | undefined): Flows {
  const { place } = baseline.result.job.figures;
  return {
    description: `Children coming into care and leaving care in ${place.name}, a year: published years, then the spread of all futures. The table holds the figures.`,
    entries: {
      ...yearlyCourse('starts', 'entries', baseline, scenario),
      title: 'Come into care, a year',
    },
    exits: { ...yearlyCourse('ceases', 'exits', baseline, scenario), title: 'Leave care, a year' },
  };
}

/** Yearly spending by financial year. */
export function yearlySpend(baseline: Yearly, scenario: Yearly | undefined): Spend {
  const { result } = baseline;
  const band = (yearly: Yearly) => yearlyBand(yearly.draws.of.spend, yearly.result.job.months);
  const now = band(baseline);
  const year = financialYear(startYear(result) + wholeYears(result));
  const last = now.p50.length - 1;
  return {
    description:
      `Spending on children in care in ${result.job.figures.place.name} by financial year: published ` +
      `years, then futures, which reach ${range(now.p10[last], now.p90[last], money)} in 8 of 10 by ${year}.`,
    history: historyOf(result.job.figures, 'spend/looked-after'),
    series: seriesOf(
      groundOf(result),
      now,
      scenario && band(scenario),
      scenario && changeOf(scenario.result),
    ),
    start: startYear(result) + 1,
  };
}
