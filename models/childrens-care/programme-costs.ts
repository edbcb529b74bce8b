import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

const WEEKS = 365.25 / 7;

/** What the levers cost, as it is incurred, at the prices of the moment. */
export const programmeCosts: Block<Parts> = {
  each: 'once',
  run(s, p, f) {
    f.entryProgrammes =
      s.familiesHelped * p.edgeCost +
      s.wholeFamilies * p.safeguardingCost +
      s.meetingsHeld * p.meetingsCost;
    f.leavingProgrammes =
      s.returnsHelped * p.returnCost +
      s.courtsHeard * p.courtCost +
      p.lastingHomes * s.rampUp * p.lastingHomesCost;
    f.carerProgrammes =
      p.fosterCarers * s.recruitRamp * p.recruitCost +
      s.householdsKept * p.keepCost +
      p.openPlaces * s.rampUp * p.openCost;
    f.homeProgrammes =
      s.secondLooks * p.gatewayCost +
      p.homesBegun * p.homeCapital +
      s.homesOpened * p.ownHomeSize * (1 - p.ownHomeFilled) * p.costHomes * WEEKS +
      (s.stepDownHelpedMoved / s.step) * p.stepDownCost +
      ((s.inHomes * p.buyingTogether) / 100) * s.rampUp * p.buyingCost +
      s.needsReviewed * p.reviewCost +
      s.lodged * p.lodgingsCost;
    f.programmes =
      s.otherPrice *
      (s.entryProgrammes +
        s.leavingProgrammes +
        s.carerProgrammes +
        s.homeProgrammes +
        s.workersAdded * p.workerCost);
  },
};
