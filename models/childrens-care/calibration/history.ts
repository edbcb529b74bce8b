import { log } from '../../../src/maths/log';
import { numberAt, type PublishedFigures } from '../../../src/kernel/figure';

/** First year of which anything is published. */
export const FIRST_YEAR = 2011;

/** Children in care on 31 March. */
export const stock = (place: PublishedFigures, year: number) => numberAt(place, 'stock', year);
/** Children starting in the year to 31 March, each counted once. */
export const starts = (place: PublishedFigures, year: number) => numberAt(place, 'starts', year);
/** Children ceasing in the year to 31 March, each counted once. */
export const ceases = (place: PublishedFigures, year: number) => numberAt(place, 'ceases', year);
/** Gross looked-after spending in the financial year ending in `year`, £; none where it is zero. */
export const spend = (place: PublishedFigures, year: number) =>
  numberAt(place, 'spend/looked-after', year) || undefined;

/** Children in children's homes and secure homes (2020 on). */
export const inHomes = (place: PublishedFigures, year: number) =>
  numberAt(place, 'stock/home/childrens-homes-secure', year);
/** Children in the one category that held homes, hostels and semi-independent living (to 2019). */
export const inHostels = (place: PublishedFigures, year: number) =>
  numberAt(place, 'stock/home-before-2020/secure-homes-hostels', year);

/** Of children in care, share in children's homes (2020 on). */
export function homesShare(place: PublishedFigures, year: number): number | undefined {
  const homes = inHomes(place, year);
  const all = stock(place, year);
  return homes !== undefined && all ? homes / all : undefined;
}

/** Log ratio of two figures, or undefined where either is not published or not above zero. */
export function change(before: number | undefined, after: number | undefined): number | undefined {
  return before && after && before > 0 && after > 0 ? log(after / before) : undefined;
}

/** Mean yearly growth (log) of the stock over the `years` up to `year`. */
export function pastGrowth(
  place: PublishedFigures,
  year: number,
  years: number,
): number | undefined {
  const grown = change(stock(place, year - years), stock(place, year));
  return grown === undefined ? undefined : grown / years;
}

/** Children in care over the year to 31 March: the mean of both ends, or the end alone. */
export function stockOverYear(place: PublishedFigures, year: number): number | undefined {
  const end = stock(place, year);
  const start = stock(place, year - 1) || end;
  return end === undefined || start === undefined ? undefined : (start + end) / 2;
}

/** `value` kept within −`most` … `most`: a wild year is not carried on whole. */
export const held = (value: number, most: number) => Math.min(most, Math.max(-most, value));

/**
 * Children in group homes by the definition of their time: children's homes (2020 on), before that
 * homes and hostels together. Errors may be compared across the break, figures may not.
 */
export function groupHomes(
  place: PublishedFigures,
  year: number,
):
  | { readonly share: number; readonly count: number; readonly kind: 'homes' | 'hostels' }
  | undefined {
  const homes = inHomes(place, year);
  const count = homes ?? inHostels(place, year);
  const all = stock(place, year);
  if (count === undefined || count <= 0 || !all) return undefined;
  return { share: count / all, count, kind: homes !== undefined ? 'homes' : 'hostels' };
}
