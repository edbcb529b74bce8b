import { england } from '../../models/published-forecasts/national-series';
import type { ForecastLine } from '../../models/published-forecasts/published-forecast';
import { publishedForecasts } from '../../models/published-forecasts/published-forecasts';

/**
 * The published forecasts of children in care in England whose keys are, or begin with, a chosen
 * one ("newton-2022-optimised" is two lines), in the order of the publications.
 */
export function inCareLines(chosen: readonly string[]): ForecastLine[] {
  return publishedForecasts
    .flatMap((publication) => publication.lines(england))
    .filter(({ question }) => question === 'children-in-care')
    .filter(({ key }) => chosen.some((own) => key === own || key.startsWith(`${own}-`)));
}
