import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Prevention beyond today's, a year after the money that pays for it or takes from it, and felt a
 * year after that. Nothing moves unless crowding out or reinvestment is switched on.
 */
export const prevention: readonly Block<Parts>[] = [
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
      f.reviews =
        1 +
        p.loopReview *
          p.pressureToReview *
          Math.max(
            -1,
            Math.min(1, s.spending / Math.max(1, s.spendingHeld * p.approvedBudget) - 1),
          );
    },
  },
];
