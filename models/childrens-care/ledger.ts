import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

const WEEKS = 365.25 / 7;

/** At the end of each step: distance, room left, and what is spent and paid in. */
export const ledger: readonly Block<Parts>[] = [
  {
    each: 'children',
    run(s, p, f) {
      f.farByCell = s.children * p.farShare;
    },
  },
  { sum: 'farInAll' },
  {
    each: 'once',
    run(s, p, f) {
      f.councilVacancies = Math.max(
        0,
        s.councilHouseholds * p.councilPlaces - s.inCouncil - s.stayingPut,
      );
      f.costChange = s.costNoise * s.costDrift * (1 + (p.costLater - 1) * s.settledIn);
      f.spending =
        s.costChange *
        (p.spendingStart * s.otherPrice +
          WEEKS *
            (p.costKinship * (s.inKinship * s.fosteringPrice - s.inKinshipAtStart * s.otherPrice) +
              p.costCouncil * (s.inCouncil * s.fosteringPrice - s.inCouncilAtStart * s.otherPrice) +
              p.costAgency * (s.inAgency * s.fosteringPrice - s.inAgencyAtStart * s.otherPrice) +
              p.costHomes * (s.inHomes * s.homesPrice - s.inHomesAtStart * s.otherPrice) +
              s.otherPrice *
                (p.costParents * (s.withParents - s.withParentsAtStart) +
                  p.costSupported * (s.inSupported - s.inSupportedAtStart) +
                  p.costOther * (s.inOther - s.inOtherAtStart))));
      f.programmes =
        s.otherPrice *
        (s.familiesHelped * p.edgeCost +
          s.returnsHelped * p.returnCost +
          p.fosterCarers * s.recruitRamp * p.recruitCost +
          p.homesBegun * p.homeCapital +
          s.homesOpened * p.ownHomeSize * (1 - p.ownHomeFilled) * p.costHomes * WEEKS +
          (s.stepDownHelpedMoved / s.step) * p.stepDownCost);
      f.casework = p.caseworkCost * s.inCare * s.otherPrice;
      f.grantIncome = p.uascGrant * s.unaccompanied;
      f.preventionChange = s.otherPrice * s.prevention;
      f.spendingHeld =
        s.costChange *
        (p.spendingStart * s.otherPrice +
          WEEKS *
            ((p.costKinship * s.inKinshipAtStart +
              p.costCouncil * s.inCouncilAtStart +
              p.costAgency * s.inAgencyAtStart) *
              (s.fosteringPrice - s.otherPrice) +
              p.costHomes * s.inHomesAtStart * (s.homesPrice - s.otherPrice)));
      f.overspend = Math.max(0, s.spending - s.spendingHeld * p.approvedBudget);
      f.underspend = Math.max(0, s.spendingHeld * p.approvedBudget - s.spending - s.programmes);
      f.continuing =
        s.otherPrice * (p.costGuardianship * WEEKS * s.guarded + p.costCareLeaver * s.leftCare);
    },
  },
];
