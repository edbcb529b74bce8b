import { AT } from './care-draws';
import { around, bearing } from './care-around';
import { DT } from './care-moves';

const WEEKS = 365.25 / 7;

/** What is spent and paid in a year, at the rates of the moment; and against the approved budget. */
export const ledger = {
  spending: 0,
  programmes: 0,
  casework: 0,
  grant: 0,
  held: 0,
  over: 0,
  under: 0,
};

/** Sets the ledger: children by home now and at the start, services by the number they help. */
export function closeLedger(
  p: Float64Array,
  variation: number,
  settledIn: number,
  byHome: Float64Array,
  homesAtStart: Float64Array,
  inCare: number,
  unaccompanied: number,
  helped: { families: number; returns: number; moved: number },
): void {
  const { homesPrice, fosteringPrice, otherPrice } = around;
  const costChange = variation * (1 + (p[AT.costLater] - 1) * settledIn);
  ledger.spending =
    costChange *
    (p[AT.spendingStart] * otherPrice +
      WEEKS *
        (p[AT.costKinship] * (byHome[0] * fosteringPrice - homesAtStart[0] * otherPrice) +
          p[AT.costCouncil] * (byHome[1] * fosteringPrice - homesAtStart[1] * otherPrice) +
          p[AT.costAgency] * (byHome[2] * fosteringPrice - homesAtStart[2] * otherPrice) +
          p[AT.costHomes] * (byHome[5] * homesPrice - homesAtStart[5] * otherPrice) +
          otherPrice *
            (p[AT.costParents] * (byHome[3] - homesAtStart[3]) +
              p[AT.costSupported] * (byHome[6] - homesAtStart[6]) +
              p[AT.costOther] * (byHome[7] - homesAtStart[7]))));
  ledger.programmes =
    otherPrice *
    (helped.families * p[AT.edgeCost] +
      helped.returns * p[AT.returnCost] +
      p[AT.fosterCarers] * bearing.recruitRamp * p[AT.recruitCost] +
      (p[AT.homesBegun] * p[AT.homeCapital] +
        around.homesOpened *
          p[AT.ownHomeSize] *
          (1 - p[AT.ownHomeFilled]) *
          p[AT.costHomes] *
          WEEKS +
        (helped.moved / DT) * p[AT.stepDownCost]));
  ledger.casework = p[AT.caseworkCost] * inCare * otherPrice;
  ledger.grant = p[AT.uascGrant] * unaccompanied;
  ledger.held =
    costChange *
    (p[AT.spendingStart] * otherPrice +
      WEEKS *
        ((p[AT.costKinship] * homesAtStart[0] +
          p[AT.costCouncil] * homesAtStart[1] +
          p[AT.costAgency] * homesAtStart[2]) *
          (fosteringPrice - otherPrice) +
          p[AT.costHomes] * homesAtStart[5] * (homesPrice - otherPrice)));
  const budget = ledger.held * p[AT.approvedBudget];
  ledger.over = Math.max(0, ledger.spending - budget);
  ledger.under = Math.max(0, budget - ledger.spending - ledger.programmes);
}
