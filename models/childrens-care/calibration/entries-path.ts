import { numberAt, type PublishedFigures } from '../../../src/kernel/figure';
import { exp } from '../../../src/maths/exp';
import { log } from '../../../src/maths/log';
import { uascFlows } from '../rates';
import { FIRST_YEAR, held, starts } from './history';

/** How much of a high or low last year of entries is gone in the years after, as shares. */
export interface EntryReversion {
  readonly next: number;
  readonly later: number;
}

/** Before any year is seen: half of it is gone in the next year, seven tenths after two. */
const PRIOR = { next: 0.5, later: 0.7, sd: 0.15 };
/** Starts of a council with n a year stray by about √(0.02 + 2/n) (sd of log). */
const VARIANCE = { shared: 0.02, bySize: 2 };
const YEARS_BACK = 4;
const MOST = 0.6;
/** Half-life with which a high or low year eases, in years; of the model, repeated in its words. */
export const EASING_YEARS = 0.84;

/** Starts in a year other than unaccompanied children; at least one. */
export function localStarts(
  place: PublishedFigures,
  england: PublishedFigures,
  year: number,
): number | undefined {
  const all = starts(place, year);
  return all === undefined ? undefined : Math.max(1, all - uascFlows(place, england, year).starts);
}

/** How far the last year's local starts stand above the usual of four years, as a log ratio. */
function aboveUsual(
  place: PublishedFigures,
  england: PublishedFigures,
  year: number,
): number | undefined {
  const now = localStarts(place, england, year);
  if (now === undefined) return undefined;
  const years = Array.from({ length: YEARS_BACK }, (_, i) => year - i);
  const past = years.flatMap((at) => localStarts(place, england, at) ?? []);
  return log(now / (past.reduce((all, n) => all + n, 0) / past.length));
}

/**
 * How far a council's last year of entries stands above its own usual, beyond how far England's
 * does (log): part of it will not last. None for England: what all councils share is no accident.
 */
export function unusualEntries(
  place: PublishedFigures,
  england: PublishedFigures,
  year: number,
): number {
  if (place.place.kind === 'england') return 0;
  const own = aboveUsual(place, england, year);
  if (own === undefined) return 0;
  return held(own - (aboveUsual(england, england, year) ?? 0), MOST);
}

/** Reversion estimated on years up to `upTo`, drawn towards the prior. */
export function entryReversion(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): EntryReversion {
  const estimate = (ahead: readonly number[], mean: number): number => {
    let square = 0;
    let product = 0;
    for (const place of places)
      for (let year = FIRST_YEAR + 2; year < upTo; year++)
        for (const years of ahead) {
          const [now, then] = [starts(place, year), starts(place, year + years)];
          const [nation, later] = [starts(england, year), starts(england, year + years)];
          if (year + years > upTo || !now || !then || !nation || !later) continue;
          // Ten councils' worth of years stand for one: they are not independent.
          const weight = 0.1 / (VARIANCE.shared + VARIANCE.bySize / now);
          const unusual = unusualEntries(place, england, year);
          square += weight * unusual * unusual;
          product -= weight * unusual * held(log(then / now) - log(later / nation), 1);
        }
    const { sd } = PRIOR;
    return Math.min(1, Math.max(0, (mean / (sd * sd) + product) / (1 / (sd * sd) + square)));
  };
  return { next: estimate([1], PRIOR.next), later: estimate([2, 3], PRIOR.later) };
}

/** Mean over year 1, and over years 2 and 3, of the share eased with the half-life above. */
const EASED = [0, 1, 2].map((from) => {
  const rate = log(2) / EASING_YEARS;
  return 1 - (exp(-rate * from) - exp(-rate * (from + 1))) / rate;
});

/** Local entries against the last published year: at once, and where they ease to. */
export interface EntryPath {
  readonly now: number;
  readonly later: number;
}

/** The path whose yearly means revert as estimated. */
export function entryPath(
  place: PublishedFigures,
  england: PublishedFigures,
  reversion: EntryReversion,
  year: number,
): EntryPath {
  const unusual = unusualEntries(place, england, year);
  const [first, rest] = [EASED[0], (EASED[1] + EASED[2]) / 2];
  const slope = (reversion.later - reversion.next) / (rest - first);
  const now = Math.min(1, Math.max(0, reversion.next - slope * first));
  const later = Math.min(1, Math.max(0, reversion.next + slope * (1 - first)));
  return { now: exp(-now * unusual), later: exp(-later * unusual) };
}

/** Expected starts (log, against the last year's) in the next one, two and three years. */
export function expectedStarts(
  place: PublishedFigures,
  england: PublishedFigures,
  reversion: EntryReversion,
  year: number,
): readonly number[] {
  const all = numberAt(place, 'starts', year) ?? 0;
  const local = localStarts(place, england, year) ?? 0;
  const { now, later } = entryPath(place, england, reversion, year);
  return EASED.map((eased) => {
    const level = now + (later - now) * eased;
    return all > 0 ? log((local * level + all - Math.min(all, local)) / all) : 0;
  });
}
