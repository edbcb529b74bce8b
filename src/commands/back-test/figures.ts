import type { Measure } from '../../../models/childrens-care/back-test/report';
import { groupHomes, homesShare } from '../../../models/childrens-care/calibration/history';
import { numberAt, type PublishedFigures } from '../../kernel/figure';

/** First origin at which a measure is forecast: homes have one definition from 2020 on. */
export const FIRST_ORIGIN: Readonly<Record<Measure, number>> = {
  stock: 2015,
  entries: 2015,
  residentialShare: 2020,
  spend: 2015,
};

/** Whole children, hundredths of a per cent, £10,000: as forecasts are written, shown and scored. */
export function asWritten(measure: Measure, value: number): number {
  if (measure === 'residentialShare') return Math.round(value * 1e4) / 1e4;
  return measure === 'spend' ? Math.round(value / 1e4) * 1e4 : Math.round(value);
}

/** A measure as published for a year, or undefined where it is not (or is nothing). */
export function published(
  place: PublishedFigures,
  measure: Measure,
  year: number,
): number | undefined {
  const value = {
    stock: () => numberAt(place, 'stock', year),
    entries: () => numberAt(place, 'starts', year),
    residentialShare: () => homesShare(place, year),
    spend: () => numberAt(place, 'spend/looked-after', year),
  }[measure]();
  return value !== undefined && value > 0 ? value : undefined;
}

/**
 * A measure in years one may compare: as published, and for residential shares before 2020 those of
 * the wider category of that time (its errors stand for the new one's until there are some).
 */
export function comparable(
  place: PublishedFigures,
  measure: Measure,
  year: number,
): { value: number; kind: string } | undefined {
  if (measure !== 'residentialShare') {
    const value = published(place, measure, year);
    return value === undefined ? undefined : { value, kind: measure };
  }
  const homes = groupHomes(place, year);
  return homes && { value: homes.share, kind: homes.kind };
}
