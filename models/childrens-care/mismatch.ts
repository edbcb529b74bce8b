import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Children whose plan is a family and who live elsewhere, or far away, for want of one: each age
 * takes in the month's unmet demand and loses those who leave, grow older or step down, at the
 * rates of the home they live in.
 */
export const mismatch: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.mismatchUnder10 =
        s.mismatchUnder10 +
        s.lastFamilyMoved -
        s.mismatchUnder10 * p.distantLeaving * s.leavingTrend * s.step;
    },
  },
  {
    each: 'children',
    where: ({ age, home, group }) =>
      age === '10-15' && home === 'childrens-home' && group === 'local',
    run(s, p, f) {
      f.mismatchTeenLeaving =
        p.ageing +
        (p.returnsHome * s.returnsAdded + p.toFamily + p.otherLeaving) * s.leavingTrend +
        s.stepDownReadily * p.stepDown * p.stepDownLevel;
      f.mismatchAgeing = s.mismatch10to15 * p.ageing;
      f.mismatch10to15 = Math.max(
        0,
        s.mismatch10to15 +
          s.lastHomeMoved -
          s.mismatch10to15 * (s.mismatchTeenLeaving * s.step + s.stepDownHelpedShare),
      );
    },
  },
  {
    each: 'children',
    where: ({ age, home, group }) =>
      age === '16-17' && home === 'childrens-home' && group === 'local',
    run(s, p, f) {
      f.mismatch16to17 = Math.max(
        0,
        s.mismatch16to17 +
          s.lastHomeAtSixteenMoved +
          s.lastSupportMoved +
          s.mismatchAgeing * s.step -
          s.mismatch16to17 *
            (p.turning18 +
              (p.returnsHome * s.returnsAdded + p.toFamily + p.otherLeaving) * s.leavingTrend +
              s.stepDownReadily * p.stepDown * p.stepDownLevel) *
            s.step,
      );
    },
  },
];
