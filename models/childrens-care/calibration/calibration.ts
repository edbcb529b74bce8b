import { numberAt, type PublishedFigures } from '../../../src/kernel/figure';
import { SLOW_YEARS } from './averages';
import { entryReversion, type EntryReversion } from './entries-path';
import { growthWeights, regionGrowth, type GrowthWeights, type RegionGrowth } from './growth';
import { FIRST_YEAR, change } from './history';
import { homesDrift, type HomesDrift } from './homes-path';
import { strays, type Strays } from './strays';

/** What past years say of the next ones: how levels move on, and how far places stray from it. */
export interface Calibration {
  /** Last year used: nothing later was seen. */
  readonly upTo: number;
  readonly growth: GrowthWeights;
  readonly regions: RegionGrowth;
  readonly entries: EntryReversion;
  readonly homes: HomesDrift;
  readonly council: Strays;
  readonly england: Strays;
  readonly uascNoiseSd: number;
}

/**
 * The calibration from figures for years up to `upTo` alone. Takes about a tenth of a second.
 * @param places the councils (England apart)
 */
export function calibrate(
  places: readonly PublishedFigures[],
  england: PublishedFigures,
  upTo: number,
): Calibration {
  const rules = {
    growth: growthWeights(places, england, upTo),
    entries: entryReversion(places, england, upTo),
    homes: homesDrift(places, england, upTo),
  };
  return {
    upTo,
    ...rules,
    regions: regionGrowth(places, england, upTo),
    council: strays(places, places, england, rules, upTo),
    england: strays([england], places, england, rules, upTo),
    uascNoiseSd: uascNoise(england, upTo),
  };
}

/** England's yearly changes in unaccompanied children, as the spread of slow drift. */
function uascNoise(england: PublishedFigures, upTo: number): number {
  const changes: number[] = [];
  for (let year = FIRST_YEAR + 1; year <= upTo; year++) {
    const uasc = (at: number) => numberAt(england, 'stock/uasc', at);
    const changed = change(uasc(year - 1), uasc(year));
    if (changed !== undefined) changes.push(changed);
  }
  const square = changes.reduce((all, one) => all + one * one, 0) / changes.length;
  return Math.sqrt(square / SLOW_YEARS[0] / 2);
}
