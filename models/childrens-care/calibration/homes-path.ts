import type { PublishedFigures } from '../../../src/kernel/figure';
import { FIRST_YEAR, change, held, homesShare, inHomes, inHostels, stock } from './history';

/** How the share of children living in children's homes moves. */
export interface HomesDrift {
  /** Growth (log) a year of England's share that goes on, at first. */
  readonly nation: number;
  /** How much of a council's distance from England's share closes in a year, as a share. */
  readonly pull: number;
}

/** Assumption: half of the growth of the last years goes on, and fades to this share a year. */
const GOES_ON = 0.5;
const KEPT_A_YEAR = 0.9;
const YEARS_BACK = 5;
/** Before any year is seen: a tenth of the distance closes in a year. */
const PULL = { mean: 0.1, sd: 0.05 };
/** A council's share strays by about √(0.01 + 1.2/n) a year, n children in homes (sd of log). */
const VARIANCE = { shared: 0.01, bySize: 1.2 };
const MOST_APART = 0.7;

/**
 * England's yearly growth of the share over the last five years, one definition at a time: homes
 * (2020 on), and before that homes and hostels together. The break between them is left out.
 */
function nationalGrowth(england: PublishedFigures, upTo: number): number {
  const hostels = (year: number) => {
    const [count, all] = [inHostels(england, year), stock(england, year)];
    return count !== undefined && all ? count / all : undefined;
  };
  const growth: number[] = [];
  for (let year = upTo; year > FIRST_YEAR && growth.length < YEARS_BACK; year--) {
    const grown =
      change(homesShare(england, year - 1), homesShare(england, year)) ??
      change(hostels(year - 1), hostels(year));
    if (grown !== undefined) growth.push(grown);
  }
  return growth.length > 0 ? growth.reduce((all, one) => all + one, 0) / growth.length : 0;
}

/** How far above England's share a council's stands (log), wild distances held. */
function apart(place: PublishedFigures, england: PublishedFigures, year: number): number {
  return held(change(homesShare(england, year), homesShare(place, year)) ?? 0, MOST_APART);
}

/** The drift, estimated on years up to `upTo`. */
export function homesDrift(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): HomesDrift {
  let square = 1 / (PULL.sd * PULL.sd);
  let product = PULL.mean / (PULL.sd * PULL.sd);
  for (const place of places)
    for (let year = FIRST_YEAR; year < upTo; year++) {
      const grown = change(homesShare(place, year), homesShare(place, year + 1));
      const usual = change(homesShare(england, year), homesShare(england, year + 1));
      const size = inHomes(place, year);
      if (grown === undefined || usual === undefined || !size) continue;
      // Chance makes a high share fall back by itself: only a fifth of each year counts.
      const weight = 0.2 / (VARIANCE.shared + VARIANCE.bySize / size);
      const distance = apart(place, england, year);
      square += weight * distance * distance;
      product -= weight * distance * held(grown - usual, MOST_APART);
    }
  return {
    nation: held(GOES_ON * nationalGrowth(england, upTo), 0.06),
    pull: Math.min(0.3, Math.max(0, product / square)),
  };
}

/** Expected change (log) of the share over the next one, two and three years. */
export function expectedHomesShare(
  place: PublishedFigures,
  england: PublishedFigures,
  drift: HomesDrift,
  year: number,
): readonly number[] {
  let distance = place.place.kind === 'england' ? 0 : apart(place, england, year);
  let moved = 0;
  let kept = 1;
  return [1, 2, 3].map(() => {
    moved += kept * drift.nation - drift.pull * distance;
    distance *= 1 - drift.pull;
    kept *= KEPT_A_YEAR;
    return moved;
  });
}
