import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { AT } from './care-draws';
import { DT } from './care-moves';

const LOG_HALF = log(0.5);

const atStart = {
  assessed1: 0,
  assessed2: 0,
  assessed3: 0,
  workers: 0,
  hiring: 1,
  inNeed: 0,
  prevention: 0,
  preventionFelt: 0,
  homesPremium: 0,
  regionalHomes: 1,
  homesBuilding: 0,
  homesRegistering: 0,
  homesOpened: 0,
  homesPrice: 1,
  fosteringPrice: 1,
  otherPrice: 1,
};

/** What stands around care: carers in assessment, workers, needs, prevention, the market, prices. */
export const around = { ...atStart };
/** Within a step: how far recruiting has built up, approvals added, and what bears on decisions. */
export const bearing = {
  recruitRamp: 0,
  approvals: 0,
  onEntry: 1,
  onLeaving: 1,
  reviews: 1,
  preventionFelt: 0,
};

export function beginAround(p: Float64Array): void {
  Object.assign(around, atStart);
  around.workers = p[AT.workersStart];
  around.inNeed = p[AT.inNeedElsewhere];
  bearing.recruitRamp = 0;
}

/** A month of workers, carers and prevention; the ledger is last month's. */
export function advanceAround(
  p: Float64Array,
  years: number,
  inCare: number,
  inCareAtStart: number,
  ledger: { spending: number; held: number; over: number; under: number },
): void {
  bearing.preventionFelt = around.preventionFelt;
  const { workers, hiring, inNeed, assessed1, assessed2, assessed3, prevention } = around;
  const caseload = (inNeed + inCare) / workers;
  const change =
    p[AT.loopCaseload] *
    Math.max(
      -1,
      Math.min(
        1,
        log((caseload * p[AT.workersStart]) / (p[AT.inNeedElsewhere] + Math.max(1, inCareAtStart))),
      ),
    );
  bearing.onEntry = exp(p[AT.caseloadToEntry] * change);
  bearing.onLeaving = exp(-p[AT.caseloadToLeaving] * change);
  const gone = (workers / p[AT.workersStart]) * exp(p[AT.caseloadToTurnover] * change);
  around.workers = workers + p[AT.turnoverOfWorkers] * p[AT.workersStart] * (hiring - gone) * DT;
  around.hiring = hiring + ((gone - hiring) / p[AT.hiringYears]) * DT;
  const need = Math.max(
    0.2,
    1 +
      (p[AT.childPoverty] * p[AT.povertyEffect] * p[AT.povertyEntriesAll] -
        around.preventionFelt * p[AT.preventionEffect] * p[AT.preventionEntriesAll]) /
        Math.max(1, p[AT.firstEntriesStart]),
  );
  around.inNeed = inNeed + (p[AT.inNeedElsewhere] * need - inNeed) * DT;

  const months = p[AT.assessmentMonths];
  const built = Math.max(3, p[AT.rampMonths] - months);
  bearing.recruitRamp = 1 - exp((-24 * years) / built) * (1 + (24 * years) / built);
  const applying = (p[AT.fosterCarers] * bearing.recruitRamp) / p[AT.applicationsApproved];
  bearing.approvals = ((36 * assessed3) / months) * p[AT.applicationsApproved];
  around.assessed1 = assessed1 + (applying - (36 * assessed1) / months) * DT;
  around.assessed2 = assessed2 + ((36 * (assessed1 - assessed2)) / months) * DT;
  around.assessed3 = assessed3 + ((36 * (assessed2 - assessed3)) / months) * DT;

  around.prevention =
    prevention +
    ((p[AT.loopReinvestment] * p[AT.reinvestedShare] * ledger.under -
      p[AT.loopCrowdingOut] * p[AT.crowdingOutShare] * ledger.over) /
      around.otherPrice -
      prevention) *
      DT;
  around.preventionFelt += (prevention - around.preventionFelt) * DT;
  bearing.reviews =
    1 +
    p[AT.loopReview] *
      p[AT.pressureToReview] *
      Math.max(
        -1,
        Math.min(1, ledger.spending / Math.max(1, ledger.held * p[AT.approvedBudget]) - 1),
      );
}

/** A month of the market of children's homes, of the council's own, and of prices. */
export function advanceMarket(
  p: Float64Array,
  years: number,
  inHomes: number,
  inHomesAtStart: number,
): void {
  const { homesPremium, regionalHomes, homesBuilding, homesRegistering, homesOpened } = around;
  const [building, registering] = [p[AT.homeBuildMonths], p[AT.homeRegisterMonths]];
  const use = log(
    Math.max(0.1, 1 + p[AT.regionShare] * (inHomes / Math.max(1, inHomesAtStart) - 1)) /
      (regionalHomes +
        (p[AT.regionShare] * homesOpened * p[AT.ownHomeSize] * p[AT.ownHomeFilled]) /
          Math.max(1, inHomesAtStart)),
  );
  const scarcity = p[AT.loopSupply] * p[AT.scarcityToPrice] * use;
  around.homesPremium = homesPremium + scarcity * DT;
  around.regionalHomes =
    regionalHomes +
    ((exp(p[AT.supplyToPrice] * homesPremium) - regionalHomes) / p[AT.supplyYears]) * DT;
  around.homesBuilding = homesBuilding + (p[AT.homesBegun] - (12 * homesBuilding) / building) * DT;
  around.homesRegistering =
    homesRegistering +
    ((12 * homesBuilding) / building - (12 * homesRegistering) / registering) * DT;
  around.homesOpened = homesOpened + ((12 * homesRegistering) / registering) * DT;

  const left = exp((LOG_HALF * years) / p[AT.growthHalfLife]);
  const later = p[AT.laterGrowth];
  const beyond = p[AT.costGrowthBeyond];
  around.homesPrice *= exp(
    (later + (p[AT.homesGrowthNow] + beyond - later) * left + p[AT.priceGrowth] / 100 + scarcity) *
      DT,
  );
  around.fosteringPrice *= exp((later + (p[AT.fosteringGrowthNow] + beyond - later) * left) * DT);
  around.otherPrice *= exp((later + (p[AT.otherGrowthNow] + beyond - later) * left) * DT);
}
