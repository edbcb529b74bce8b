import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Reviews of children in homes, and prevention beyond today's: a year after the money that pays for it or takes from it, and felt a
 * year after that. Prevention stands still unless crowding out or reinvestment is switched on.
 */
export const prevention: readonly Block<Parts>[] = [
  {
    each: 'children',
    where: ({ home, group }) => home === 'childrens-home' && group === 'local',
    run(s, p, f) {
      f.stepDownExpected = p.stepDown * p.stepDownLevel * s.children;
    },
  },
  { sum: 'stepDownCandidates' },
  {
    each: 'once',
    run(s, p, f) {
      f.prevention =
        s.prevention +
        ((p.loopReinvestment * p.reinvestedShare * s.underspend -
          p.loopCrowdingOut * p.crowdingOutShare * s.overspend) /
          s.otherPrice -
          s.prevention) *
          s.step;
      f.preventionFelt = s.preventionFelt + (s.prevention - s.preventionFelt) * s.step;
      f.needsReviewed = Math.min(p.needsReviews * s.rampUp, s.inHomes);
      f.reviews =
        1 +
        p.loopReview *
          p.pressureToReview *
          Math.max(
            -1,
            Math.min(1, s.spending / Math.max(1, s.spendingHeld * p.approvedBudget) - 1),
          ) +
        (s.needsReviewed * p.readyForFamily) / Math.max(1e-6, s.stepDownCandidates);
    },
  },
];
