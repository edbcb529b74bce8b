import { exp } from '../../src/maths/exp';
import type { Block } from '../../src/kernel/model';
import { halved } from './easing';
import type { Parts } from './parts';

/** Prices of homes, fostering and everything else: today's growth eases to that of the long run. */
export const prices: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.priceEasing = halved(s.years, p.growthHalfLife);
      f.homesPrice =
        s.homesPrice *
        exp(
          (p.laterGrowth +
            (p.homesGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing +
            p.priceGrowth / 100 +
            s.homesScarcity) *
            s.step,
        );
      f.fosteringPrice =
        s.fosteringPrice *
        exp(
          (p.laterGrowth +
            (p.fosteringGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing) *
            s.step,
        );
      f.otherPrice =
        s.otherPrice *
        exp(
          (p.laterGrowth +
            (p.otherGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing) *
            s.step,
        );
    },
  },
];
