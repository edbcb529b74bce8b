import type { Block } from '../../src/kernel/model';
import { believedEffects } from './believed-effects';
import type { Parts } from './parts';

/** Rates and chances that stay the same through a future. */
export const constants: readonly Block<Parts>[] = [
  believedEffects,
  {
    each: 'children',
    run(_, p, f) {
      f.ageing = p.ageing;
      f.turning18 = p.turning18;
      f.adopted = p.adopted;
      f.placedForAdoption = p.placedForAdoption;
      f.toSupported = p.toSupported * p.toSupportedLevel;
    },
  },
  {
    each: 'firstYearHome',
    run(_, p, f) {
      f.settling = p.settling;
      f.ageingFirstYearHome = p.ageing;
    },
  },
  {
    each: 'guardianship',
    run(_, p, f) {
      f.ageingGuardians = p.guardianAgeing;
      f.guardiansEnding = p.guardianEnding;
    },
  },
  {
    each: 'careLeavers',
    run(_, p, f) {
      f.turning21 = p.turning21;
    },
  },
  {
    each: 'laterHome',
    run(_, p, f) {
      f.settled = p.settled;
      f.ageingLaterHome = p.ageing;
    },
  },
  {
    each: 'seeking',
    run(_, p, f) {
      f.toKinship = p.wantsKinship;
      f.toParents = p.wantsParents;
      f.toOther = p.needsOther;
      f.toNeededSupport = p.needsSupported;
      f.lastHomeAtSixteen = p.lastHomeShare;
    },
  },
];
