import type { PublishedFigures } from '../../src/kernel/figure';
import type { Baseline } from '../../src/kernel/model';
import { assemble } from './assembly';
import type { Calibration } from './calibration/calibration';
import { ensemble, middles } from './calibration/ensemble';
import { expectedGrowth } from './calibration/growth';
import { expectedHomesShare } from './calibration/homes-path';
import { noiseSizes } from './calibration/noise-sizes';
import { AS_NOW, settle, type Levels } from './calibration/settle';
import { expectedSpending } from './calibration/spending-path';
import { exposure } from './exposure';
import type { Filled, StartState } from './start-state';

/** A place's baseline, with what was used and what was filled in. */
export interface CareBaseline extends Baseline {
  readonly start: StartState;
  readonly filled: readonly Filled[];
  readonly used: {
    /** Last year whose figures were used. */
    readonly year: number;
    /** Published starts of that year, children counted once. */
    readonly startsPublished: number;
    /** All starts a year, repeat spells included. */
    readonly entries: number;
    readonly repeatSpells: number;
    /** Expected growth (log) of children in care over the first year. */
    readonly growth: number;
  };
}

/**
 * The baseline of a place from published figures for years up to `year` alone. What is published is
 * matched; unobserved transitions are an ensemble that reproduces the mix of homes of the years
 * before; levels are set so that the middle of the futures goes where past years point, and noise
 * so that they stray from it as past outturns did.
 * @throws NoForecast where the place has no stock to start from
 */
export function careBaseline(
  figures: PublishedFigures,
  england: PublishedFigures,
  calibration: Calibration,
  year: number,
): CareBaseline {
  const assembly = assemble(figures, england, calibration, year);
  const { start, entries, uascStarts } = assembly;
  const members = ensemble(figures, england, calibration, year);
  const growth = expectedGrowth(figures, england, calibration.growth, calibration.regions, year);
  const strays = figures.place.kind === 'england' ? calibration.england : calibration.council;
  const exposed = exposure(
    assembly.make(AS_NOW),
    start,
    entries,
    uascStarts,
    calibration.uascNoiseSd,
  );
  const noise = noiseSizes(strays, exposed);
  const central = members ? middles(members) : {};
  const make = (levels: Levels): Baseline => {
    const { stocks, parameters } = assembly.make(levels);
    return { stocks, parameters: { ...parameters, ...central, ...noise }, ensemble: members };
  };
  const levels = settle(make, {
    start,
    noise,
    exposed,
    growth,
    homesShare: expectedHomesShare(figures, england, calibration.homes, year),
    spending: assembly.spent ? expectedSpending(figures, england, growth, year) : undefined,
    spent: assembly.spent ?? 0,
  });
  return {
    ...make(levels),
    start,
    filled: assembly.filled,
    used: {
      year,
      startsPublished: assembly.startsPublished,
      entries,
      repeatSpells: assembly.repeatSpells,
      growth: growth[0],
    },
  };
}
