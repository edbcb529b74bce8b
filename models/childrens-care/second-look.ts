import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Who comes to a children’s home by need, and of those aged 10 to 15 the ones for whom a second look
 * seeks a family instead: they find one only where carers have room.
 */
export const secondLook: readonly Block<Parts>[] = [
  {
    each: 'seeking',
    where: ({ age, group }) => age === '10-15' && group === 'local',
    run(s, p, f) {
      f.homeByNeed =
        s.seekingInflow *
        (1 - p.wantsKinship) *
        (1 - p.wantsParents) *
        (1 - p.needsOther) *
        Math.min(1, p.needsHome * s.homesNeed);
    },
  },
  { sum: 'homesByNeed' },
  {
    each: 'once',
    run(s, p, f) {
      f.secondLooks = Math.min(p.beforeAHome * s.rampUp, s.homesByNeed);
      f.keptInFamilies =
        (s.secondLooks * (1 - s.gatewayRelativeRisk)) / Math.max(1e-6, s.homesByNeed);
    },
  },
  {
    each: 'seeking',
    run(s, p, f) {
      f.toNeededHome = Math.min(1, p.needsHome * s.homesNeed);
      f.familySoughtByAge = s.seekingInflow * p.familyShare;
    },
  },
  {
    each: 'seeking',
    where: ({ age, group }) => age === '10-15' && group === 'local',
    run(s, p, f) {
      f.toNeededHome = Math.min(1, p.needsHome * s.homesNeed) * (1 - s.keptInFamilies);
      f.familySoughtByAge = s.seekingInflow * p.familyShare + s.homeByNeed * s.keptInFamilies;
    },
  },
];
