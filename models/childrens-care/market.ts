import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Children's homes in the region: price rises while they are fuller than at the start, providers
 * open homes as price rises, and the council's own homes pass through building and registration.
 * A place counts by its share of the region, so one council hardly moves the price.
 */
export const market: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.homesUse = log(
        Math.max(0.1, 1 + p.regionShare * (s.inHomes / Math.max(1, s.inHomesAtStart) - 1)) /
          (s.regionalHomes +
            (p.regionShare * s.homesOpened * p.ownHomeSize * p.ownHomeFilled) /
              Math.max(1, s.inHomesAtStart)),
      );
      f.homesScarcity = p.loopSupply * p.scarcityToPrice * s.homesUse;
      f.homesDiscount =
        (p.buyingTogether / 100) *
        s.rampUp *
        p.providerMargin *
        p.marginRemovable *
        p.choiceOfHomes;
      f.homesPremium = s.homesPremium + s.homesScarcity * s.step;
      f.regionalHomes =
        s.regionalHomes +
        ((exp(p.supplyToPrice * s.homesPremium) - s.regionalHomes) / p.supplyYears) * s.step;
      f.homesBuilding =
        s.homesBuilding + (p.homesBegun - (12 * s.homesBuilding) / p.homeBuildMonths) * s.step;
      f.homesRegistering =
        s.homesRegistering +
        ((12 * s.homesBuilding) / p.homeBuildMonths -
          (12 * s.homesRegistering) / p.homeRegisterMonths) *
          s.step;
      f.homesOpened = s.homesOpened + ((12 * s.homesRegistering) / p.homeRegisterMonths) * s.step;
    },
  },
];
