import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/** Caseloads (log) beyond some 2.7 times the start's are outside all that was measured: held there. */
const FURTHEST = 1;

/**
 * Needs before care, and the social workers who hold the cases: more cases each mean somewhat more
 * entries, fewer leaving and more workers gone, replaced a year and a half later. At the start all
 * stands still.
 */
export const workforce: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.workersAdded = p.addedWorkers * s.rampUp * p.postsFilled;
      f.caseload = (s.inNeed + s.inCare) / (s.workers + s.workersAdded * p.addedBearing);
      f.caseloadChange =
        p.loopCaseload *
        Math.max(
          -FURTHEST,
          Math.min(
            FURTHEST,
            log((s.caseload * p.workersStart) / (p.inNeedElsewhere + Math.max(1, s.inCareAtStart))),
          ),
        );
      f.caseloadOnEntry = exp(p.caseloadToEntry * s.caseloadChange);
      f.caseloadOnLeaving = exp(-p.caseloadToLeaving * s.caseloadChange);
      f.workersLeaving =
        (s.workers / p.workersStart) * exp(p.caseloadToTurnover * s.caseloadChange);
      f.workers =
        s.workers + p.turnoverOfWorkers * p.workersStart * (s.hiring - s.workersLeaving) * s.step;
      f.hiring = s.hiring + ((s.workersLeaving - s.hiring) / p.hiringYears) * s.step;
      f.needChange = Math.max(
        0.2,
        1 +
          (p.childPoverty * p.povertyEffect * p.povertyEntriesAll -
            s.preventionFelt * p.preventionEffect * p.preventionEntriesAll) /
            Math.max(1, p.firstEntriesStart),
      );
      f.inNeed = s.inNeed + (p.inNeedElsewhere * s.needChange - s.inNeed) * s.step;
      f.plans = s.plans + (p.protectionPlansStart * s.needChange - s.plans) * s.step;
    },
  },
];
