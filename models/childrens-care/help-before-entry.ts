import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Help for families before a child comes into care. Entries prevented are children helped, times
 * the risk they would have run without it, times what help takes off that risk; a share of them is
 * only put off. A family meeting acts on those whom other help has left at risk: nobody is
 * prevented from entering twice.
 */
export const helpBeforeEntry: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.edgeExpected = p.entriesAtEdge * s.entryTrend;
      f.youngExpected = p.entriesYoung * s.entryTrend;
      f.familiesHelped = Math.min(p.edgeOfCare * s.rampUp, s.edgeExpected / p.edgeBaselineRisk);
      f.entriesAvoided = s.familiesHelped * p.edgeBaselineRisk * (1 - s.edgeRelativeRisk);
      f.wholeFamilies = Math.min(
        p.familySafeguarding * s.rampUp,
        s.youngExpected / p.safeguardingBaselineRisk,
      );
      f.youngAvoided =
        s.wholeFamilies * p.safeguardingBaselineRisk * (1 - s.safeguardingRelativeRisk);
      f.meetingsHeld = Math.min(
        p.familyMeetings * s.rampUp,
        (s.edgeExpected + s.youngExpected) / p.meetingsBaselineRisk,
      );
      f.meetingsShare =
        (s.meetingsHeld * p.meetingsBaselineRisk * (1 - s.meetingsRelativeRisk)) /
        Math.max(1e-6, s.edgeExpected + s.youngExpected);
      f.edgeAvoided =
        s.entriesAvoided + s.meetingsShare * Math.max(0, s.edgeExpected - s.entriesAvoided);
      f.underTenAvoided =
        s.youngAvoided + s.meetingsShare * Math.max(0, s.youngExpected - s.youngAvoided);
      f.entriesDeferred = s.deferred / p.deferredYears;
      f.deferred =
        s.deferred + (Math.max(0, s.edgeAvoided) * p.deferredShare - s.entriesDeferred) * s.step;
      f.youngDeferred = s.deferredYoung / p.deferredYears;
      f.deferredYoung =
        s.deferredYoung +
        (Math.max(0, s.underTenAvoided) * p.deferredShare - s.youngDeferred) * s.step;
    },
  },
];
