import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Help to leave care well: returns home with support, a court that helps parents recover, and
 * lasting homes with guardians. Each adds to what would happen anyway, in its proportions by age
 * and home.
 */
export const helpToLeave: readonly Block<Parts>[] = [
  {
    each: 'children',
    where: ({ home, group }) => group === 'local' && home !== 'adoption' && home !== 'parents',
    run(s, p, f) {
      f.returnsExpected = p.returnsHome * s.leavingTrend * s.children;
      f.guardiansExpected = p.toFamily * p.guardianShare * s.leavingTrend * s.children;
    },
  },
  { sum: 'returning' },
  { sum: 'returningYoung' },
  { sum: 'goingToGuardians' },
  {
    each: 'once',
    run(s, p, f) {
      f.returnsHelped = Math.min(p.returnSupport * s.rampUp, s.returning / (1 - p.returnAdded));
      f.returnsAdded = 1 + (s.returnsHelped * p.returnAdded) / Math.max(1e-6, s.returning);
      f.courtsHeard = Math.min(p.familyCourts * s.rampUp, s.youngExpected);
      f.courtReturns = 1 + (s.courtsHeard * s.courtReturnAdded) / Math.max(1e-6, s.returningYoung);
      f.guardiansAdded =
        1 +
        Math.min(
          3,
          (p.lastingHomes * s.rampUp * p.guardiansWilling) / Math.max(1e-6, s.goingToGuardians),
        );
      f.supportedShare =
        s.supportedShare +
        (s.returnsHelped / Math.max(1e-6, s.returning * s.returnsAdded) - s.supportedShare) *
          s.step;
      f.supportEffect =
        1 -
        s.supportedShare *
          (1 - (p.afterCare * p.reEntryWithSupport + (1 - p.afterCare) * p.reEntryRushed));
      f.returnsEase =
        p.loopReturn + ((1 - p.loopReturn) * s.firstAtHomeAtStart) / Math.max(1e-6, s.firstAtHome);
      f.laterReturnsEase =
        p.loopReturn + ((1 - p.loopReturn) * s.laterAtHomeAtStart) / Math.max(1e-6, s.laterAtHome);
    },
  },
];
