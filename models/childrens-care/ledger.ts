import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';
import { programmeCosts } from './programme-costs';

const WEEKS = 365.25 / 7;

/** At the end of each step: distance, room left, and what is spent and paid in. */
export const ledger: readonly Block<Parts>[] = [
  {
    each: 'once',
    run(s, p, f) {
      f.nearOwnHomes = Math.min(
        1,
        (s.homesOpened * p.ownHomeSize * p.ownHomeFilled) / Math.max(1, s.inHomes),
      );
    },
  },
  {
    each: 'children',
    where: ({ home }) => home === 'childrens-home',
    run(s, p, f) {
      f.farByCell = s.children * p.farShare * (1 - s.nearOwnHomes);
    },
  },
  {
    each: 'children',
    where: ({ home }) => home !== 'childrens-home',
    run(s, p, f) {
      f.farByCell = s.children * p.farShare;
    },
  },
  { sum: 'farInAll' },
  programmeCosts,
  {
    each: 'once',
    run(s, p, f) {
      f.councilVacancies = Math.max(
        0,
        s.councilHouseholds * p.councilPlaces + s.placesOpened - s.inCouncil - s.stayingPut,
      );
      f.costChange = s.costNoise * s.costDrift * (1 + (p.costLater - 1) * s.settledIn);
      f.spending =
        s.costChange *
        (p.spendingStart * s.otherPrice +
          WEEKS *
            (p.costKinship * (s.inKinship * s.fosteringPrice - s.inKinshipAtStart * s.otherPrice) +
              p.costCouncil * (s.inCouncil * s.fosteringPrice - s.inCouncilAtStart * s.otherPrice) +
              p.costAgency * (s.inAgency * s.fosteringPrice - s.inAgencyAtStart * s.otherPrice) +
              p.costHomes *
                (s.inHomes * s.homesPrice * (1 - s.homesDiscount) -
                  s.inHomesAtStart * s.otherPrice) +
              s.otherPrice *
                (p.costParents * (s.withParents - s.withParentsAtStart) +
                  p.costSupported * (s.inSupported - s.inSupportedAtStart) +
                  p.costOther * (s.inOther - s.inOtherAtStart))));
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
