import type { Block } from '../../src/kernel/model';
import { builtUp } from './easing';
import type { Parts } from './parts';

/**
 * How households become foster carers: they ask, apply, are assessed in three stages and approved.
 * Today's enquiries and approvals are in balance; the stages hold what a council adds to them.
 */
export const carers: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.recruitRamp = builtUp(s.years, Math.max(3, p.rampMonths - p.assessmentMonths));
      f.applications = (p.fosterCarers * s.recruitRamp) / p.applicationsApproved;
      f.enquiries =
        ((p.fosterApprovals * p.councilHouseholdsStart) / p.applicationsApproved + s.applications) /
        p.enquiriesApplying;
      f.approvals = ((36 * s.assessed3) / p.assessmentMonths) * p.applicationsApproved;
      f.assessed1 =
        s.assessed1 + (s.applications - (36 * s.assessed1) / p.assessmentMonths) * s.step;
      f.assessed2 =
        s.assessed2 + ((36 * (s.assessed1 - s.assessed2)) / p.assessmentMonths) * s.step;
      f.assessed3 =
        s.assessed3 + ((36 * (s.assessed2 - s.assessed3)) / p.assessmentMonths) * s.step;
    },
  },
];
