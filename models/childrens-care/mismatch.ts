import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * Children whose plan is a family and who live elsewhere, or far away, for want of one: each age
 * takes in the unmet demand of the month before and loses those who leave, grow older or step down,
 * at the rates of the home they live in. Nothing moves before a first month's demand is known.
 */
export const mismatch: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.mismatchStep = s.years > 0 ? s.step : 0;
      f.mismatchUnder10 =
        s.mismatchUnder10 +
        s.lastFamilyMoved -
        s.mismatchUnder10 * p.distantLeaving * s.leavingTrend * s.mismatchStep;
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
        s.stepDownReadily * s.reviews * p.stepDown * p.stepDownLevel;
      f.mismatchAgeing = s.mismatch10to15 * p.ageing;
      f.mismatch10to15 = Math.max(
        0,
        s.mismatch10to15 +
          s.lastHomeMoved -
          s.mismatch10to15 * (s.mismatchTeenLeaving * s.mismatchStep + s.stepDownHelpedShare),
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
          s.mismatchAgeing * s.mismatchStep -
          s.mismatch16to17 *
            ((1 - p.mismatchUnaccompanied) *
              (p.turning18 +
                (p.returnsHome * s.returnsAdded + p.toFamily + p.otherLeaving) * s.leavingTrend +
                s.stepDownReadily * s.reviews * p.stepDown * p.stepDownLevel) +
              p.mismatchUnaccompanied * p.unaccompaniedLeaving) *
            s.mismatchStep,
      );
    },
  },
];
