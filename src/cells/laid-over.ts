import { forecast } from '../charts/format';
import { england } from '../../models/published-forecasts/national-series';
import type { ForecastLine } from '../../models/published-forecasts/published-forecast';
import { publishedForecasts } from '../../models/published-forecasts/published-forecasts';

/** The lines of a choice, and the words for where they end: ": 94,300 in March 2025". */
export interface Laid {
  readonly lines: readonly ForecastLine[];
  readonly reach: string;
}

/**
 * The published forecasts of children in care in England whose key is, or begins with, the chosen
 * one: "newton-2022-optimised" is two lines.
 */
export function laidOver(chosen: string): Laid {
  const lines = publishedForecasts
    .flatMap((publication) => publication.lines(england))
    .filter(({ question }) => question === 'children-in-care')
    .filter(({ key }) => key === chosen || key.startsWith(`${chosen}-`));
  const ends = lines.map(({ points }) => points[points.length - 1]);
  const values = ends.map(({ value }) => forecast(value)).join(' to ');
  return { lines, reach: `: ${values} in March ${ends[0].year}` };
}
