import { wholeCount } from '../../src/maths/counts';
import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { uniform } from '../../src/maths/uniform';
import type { Baseline } from '../../src/kernel/model';
import type { Request } from '../../src/kernel/simulate';
import {
  AGE,
  AT_HOME,
  COUNTED,
  FIRST_YEAR,
  HOME,
  LATER,
  LATER_HOME,
  LEAVING,
  LEAVING_AGE,
  OUTSIDE,
  PARENTS,
  SEEKING,
  SITE,
  SIXTEEN,
  SIXTEEN_UASC,
  TEEN,
  TEEN_UASC,
  UASC,
  WIDE,
  cellAt,
} from './care-cells';
import { NOISE, AT, PARAMETERS, advanceNoise, parametersOf } from './care-draws';
import {
  DOWN_AGENCY,
  DOWN_COUNCIL,
  DOWN_HELPED,
  DT,
  ENTERED,
  UNMET_HOME,
  UNMET_SUPPORT,
  UNMET_TEEN,
  addRates,
  chance,
  counts,
  entering,
  here,
  landed,
  movePart,
  moveWhole,
  rate,
  room,
  stepDown,
} from './care-moves';

const OUTPUTS = 28;
const LOG_HALF = log(0.5);
const WEEKS = 365.25 / 7;
/** By seeking cell: its place in a parameter over age and group, and its age. */
const WHO = [0, 2, 4, 6, 7, 8, 9];
const WHO_AGE = [0, 1, 2, 3, 3, 4, 4];
const CHILDREN = FIRST_YEAR - SEEKING;
const at = (label: string) => cellAt(label);
const TEEN_COUNCIL = at('10-15/council/local');
const TEEN_AGENCY = at('10-15/agency/local');
const SIXTEEN_COUNCIL = at('16-17/council/local');
const SIXTEEN_COUNCIL_UASC = at('16-17/council/uasc');
/** Foster homes that can end unplanned, in the order of the cells, and the seeking cell after it. */
const ENDING = ['under-1', '1-4', '5-9', '10-15', '16-17'].flatMap((age, i) =>
  (i < 3
    ? ['kinship/local', 'council/local', 'agency/local']
    : ['kinship/local', 'council/local', 'council/uasc', 'agency/local', 'agency/uasc']
  ).map((label) => at(`${age}/${label}`)),
);
const SOUGHT_BY = ENDING.map((cell) => {
  const age = AGE[cell - SEEKING];
  return age < 3 ? age : 3 + 2 * (age - 3) + UASC[cell - SEEKING];
});
const ENDINGS = Int32Array.from(ENDING);
const ENDING_SEEKS = Int32Array.from(SOUGHT_BY);
/** Local cells from which children return home to parents. */
const RETURNING = Int32Array.from(
  Array.from({ length: CHILDREN }, (_, i) => i).filter(
    (i) => UASC[i] === 0 && HOME[i] !== 3 && HOME[i] !== 4,
  ),
);
const count = (name: string) => COUNTED.indexOf(name);
const [RE_FIRST, RE_LATER, T18, RETURNED, FAMILY, ADOPTED, DISCHARGED, LEFT] = [
  ...['reEntriesFirstYear', 'reEntriesLater', 'turning18', 'returnsHome', 'toFamily'].map(count),
  ...['adopted', 'discharged', 'otherLeaving'].map(count),
];
const [ENDED, SUPPORTED, FOR_ADOPTION, STEPPED_BACK] = [
  'fosterEndings',
  'toSupported',
  'placedForAdoption',
  'stepDownEndings',
].map(count);

const p = new Float64Array(PARAMETERS);
const noise = new Float64Array(NOISE);
const inflow = new Float64Array(SEEKING);
const byHome = new Float64Array(8);
const byAge = new Float64Array(5);
const homesAtStart = new Float64Array(8);

/**
 * The care model written out by hand over flat arrays: what the kernel's time is measured against.
 * The answer has the kernel's layout and must have its bits. Steps are months.
 */
export function unrolled(
  baseline: Baseline,
  { seed, from, to, months, mode }: Pick<Request, 'seed' | 'from' | 'to' | 'months' | 'mode'>,
): Float64Array {
  const width = months + 1;
  const out = new Float64Array((to - from) * OUTPUTS * width);
  const start = new Float64Array(OUTSIDE);
  start.set(baseline.stocks.children, SEEKING);
  start.set(baseline.stocks.firstYearHome, FIRST_YEAR);
  start.set(baseline.stocks.laterHome, LATER);
  const setParameters = parametersOf(baseline, p, seed);
  for (let draw = from; draw < to; draw++) {
    setParameters(draw);
    here.set(start);
    landed.fill(0);
    counts.fill(0);
    if (mode === 'stochastic')
      for (let cell = SEEKING; cell < OUTSIDE; cell++) {
        const children = here[cell];
        if (children !== Math.floor(children))
          here[cell] = wholeCount(uniform(seed, SITE[cell] ^ 0x3c6ef372, draw, 0), children);
      }
    setConstantRates();
    future(out, (draw - from) * OUTPUTS * width, seed, draw, months, mode === 'stochastic');
  }
  return out;
}

/** Rates and chances that hold through a future. */
function setConstantRates(): void {
  rate.fill(0);
  const ageing = AT.ageing;
  for (let age = 0; age < 3; age++) {
    for (let i = 0; i < 4; i++) rate[(4 * age + i) * WIDE] = p[ageing + age];
    rate[4 * age * WIDE + 4] = p[AT.placedForAdoption + age];
    rate[4 * age * WIDE + 5] = p[AT.fosterEndings];
    rate[(4 * age + 3) * WIDE + 1] = p[AT.adopted];
  }
  for (let i = 0; i < 4; i++) rate[(TEEN + i) * WIDE] = p[ageing + 3];
  rate[TEEN * WIDE + 4] = p[AT.fosterEndings];
  rate[(TEEN + 1) * WIDE + 5] = p[AT.fosterEndings];
  for (let i = 0; i < 6; i++) rate[(SIXTEEN + i) * WIDE] = p[AT.turning18];
  for (let i = 0; i < 4; i++) {
    const home = i === 3 ? 5 : i;
    rate[(SIXTEEN + i) * WIDE + 4] = p[AT.toSupported + home] * p[AT.toSupportedLevel];
    if (i < 3) rate[(SIXTEEN + i) * WIDE + 5] = p[AT.fosterEndings];
  }
  for (let i = 0; i < 2; i++) {
    rate[(TEEN_UASC + i) * WIDE] = p[ageing + 3];
    rate[(SIXTEEN_UASC + i) * WIDE] = p[AT.turning18 + 1];
  }
  rate[TEEN_UASC * WIDE + 2] = p[AT.fosterEndings];
  rate[SIXTEEN_UASC * WIDE + 2] = p[AT.fosterEndings];
  for (let age = 0; age < 5; age++) {
    rate[(AT_HOME + age) * WIDE] = p[ageing + age];
    rate[(AT_HOME + age) * WIDE + 1] = p[AT.settling];
    rate[(LATER_HOME + age) * WIDE] = p[ageing + age];
    rate[(LATER_HOME + age) * WIDE + 1] = p[AT.settled];
    rate[(LATER_HOME + age) * WIDE + 2] = p[AT.reEntryLater];
  }
  for (let k = 0; k < SEEKING; k++) {
    chance[0][k] = p[AT.wantsKinship + WHO[k]];
    chance[1][k] = p[AT.wantsParents + WHO[k]];
    chance[2][k] = p[AT.needsOther + WHO[k]];
    chance[4][k] = p[AT.needsSupported + WHO[k]];
    chance[7][k] = p[AT.lastHomeShare];
  }
}

function future(
  out: Float64Array,
  first: number,
  seed: number,
  draw: number,
  months: number,
  whole: boolean,
): void {
  const width = months + 1;
  const lasting = -log(p[AT.stepDownLasting]);
  let councilHouseholds = p[AT.councilHouseholdsStart];
  let agencyHouseholds = p[AT.agencyHouseholdsStart];
  let stayingPut = p[AT.stayingPutStart];
  let [steppedDown, deferred, supportedShare, distantFamilies] = [0, 0, 0, 0];
  let [homesPrice, fosteringPrice, otherPrice] = [1, 1, 1];
  let [helpedMoved, rampUp, settledIn, familiesHelped, returnsHelped] = [0, 0, 0, 0, 0];
  let [spent, cost, worked, granted] = [0, 0, 0, 0];
  noise.fill(1);
  if (whole) advanceNoise(noise, p, seed, draw, 0);

  for (let month = 0; month <= months; month++) {
    if (month > 0) {
      const years = (month - 1) * DT;
      if (whole && month > 1) advanceNoise(noise, p, seed, draw, month - 1);
      const built = p[AT.rampMonths];
      rampUp = 1 - exp((-24 * years) / built) * (1 + (24 * years) / built);
      const variation = noise[0] * noise[1] * noise[4];
      const entryTrend =
        variation *
        (p[AT.entryNow] +
          (p[AT.entryLater] - p[AT.entryNow]) * (1 - exp((LOG_HALF * years) / p[AT.easingYears])));
      settledIn = 1 - exp((LOG_HALF * Math.max(0, years - 1)) / p[AT.settlingYears]);
      const leavingTrend =
        noise[2] * noise[3] * noise[4] * (1 + (p[AT.leavingLater] - 1) * settledIn);
      const homesNeed =
        noise[6] *
        noise[7] *
        (p[AT.homesNeedNow] + (p[AT.homesNeedLater] - p[AT.homesNeedNow]) * settledIn);
      familiesHelped = Math.min(
        p[AT.edgeOfCare] * rampUp,
        (p[AT.entriesAtEdge] * entryTrend) / p[AT.edgeBaselineRisk],
      );
      const avoided = familiesHelped * p[AT.edgeBaselineRisk] * (1 - p[AT.edgeRelativeRisk]);
      const putOff = deferred / p[AT.deferredYears];
      const nextDeferred = deferred + (Math.max(0, avoided) * p[AT.deferredShare] - putOff) * DT;

      let returning = 0;
      for (let i = 0; i < RETURNING.length; i++)
        returning +=
          p[AT.returnsHome + AGE[RETURNING[i]]] * leavingTrend * here[SEEKING + RETURNING[i]];
      returnsHelped = Math.min(p[AT.returnSupport] * rampUp, returning / (1 - p[AT.returnAdded]));
      const added = 1 + (returnsHelped * p[AT.returnAdded]) / Math.max(1e-6, returning);
      const nextSupported =
        supportedShare + (returnsHelped / Math.max(1e-6, returning * added) - supportedShare) * DT;
      const effect = 1 - supportedShare * (1 - p[AT.reEntryWithSupport]);
      const steppable = here[TEEN_COUNCIL] + here[TEEN_AGENCY];
      const steppingBack = (lasting * steppedDown) / Math.max(1, steppable);

      for (let i = 0; i < LEAVING.length; i++) {
        const age = LEAVING_AGE[i];
        const flow = LEAVING[i] * WIDE;
        rate[flow + 1] = p[AT.returnsHome + age] * leavingTrend * added;
        rate[flow + 2] = p[AT.toFamily + age] * leavingTrend;
        rate[flow + 3] = p[AT.otherLeaving + 2 * age] * leavingTrend;
      }
      rate[TEEN_UASC * WIDE + 1] = p[AT.otherLeaving + 7] * leavingTrend;
      rate[(TEEN_UASC + 1) * WIDE + 1] = rate[TEEN_UASC * WIDE + 1];
      rate[SIXTEEN_UASC * WIDE + 1] = p[AT.otherLeaving + 9] * leavingTrend;
      rate[(SIXTEEN_UASC + 1) * WIDE + 1] = rate[SIXTEEN_UASC * WIDE + 1];
      const discharged = p[AT.discharged] * leavingTrend;
      for (let i = 0; i < PARENTS.length; i++) rate[PARENTS[i] * WIDE + 1] = discharged;
      rate[(TEEN + 1) * WIDE + 4] = steppingBack;
      const reEntering = p[AT.reEntryFirstYear] * effect;
      for (let age = 0; age < 5; age++) rate[(AT_HOME + age) * WIDE + 2] = reEntering;

      for (let k = 0; k < SEEKING; k++) {
        const who = WHO[k];
        chance[3][k] = Math.min(1, p[AT.needsHome + who] * homesNeed);
        entering[k] =
          p[AT.firstEntries + who] * entryTrend +
          p[AT.uascEntries + who] * noise[5] * variation +
          p[AT.edgeShare + who] * (putOff - avoided);
        inflow[k] = entering[k];
        if (k === 4 || k === 6) continue;
        inflow[k] += reEntering * here[FIRST_YEAR + WHO_AGE[k]];
        inflow[k] += p[AT.reEntryLater] * here[LATER + WHO_AGE[k]];
      }
      const ending = p[AT.fosterEndings];
      for (let i = 0; i < ENDINGS.length; i++) inflow[ENDING_SEEKS[i]] += ending * here[ENDINGS[i]];
      let sought = 0;
      for (let k = 0; k < SEEKING; k++) sought += inflow[k] * p[AT.familyShare + WHO[k]];

      room[0] = Math.max(0, councilHouseholds * p[AT.councilPlaces] - byHome[1] - stayingPut);
      room[1] = Math.max(0, agencyHouseholds * p[AT.agencyPlaces] - byHome[2]);
      room[2] = p[AT.stepDownHelp] * rampUp;
      const councilEase = room[0] / Math.max(1e-6, sought * p[AT.councilRoomPerSeeker]);
      const agencyEase = room[1] / Math.max(1e-6, sought * p[AT.agencyRoomPerSeeker]);
      const nextCouncil =
        councilHouseholds +
        (p[AT.fosterApprovals] * p[AT.councilHouseholdsStart] -
          p[AT.fosterLeaving] * councilHouseholds +
          p[AT.fosterCarers] * rampUp) *
          DT;
      const nextAgency = Math.max(
        0,
        agencyHouseholds +
          (p[AT.fosterApprovals] * p[AT.agencyHouseholdsStart] -
            p[AT.fosterLeaving] * agencyHouseholds -
            p[AT.fosterCarers] * rampUp * p[AT.poachedShare]) *
            DT,
      );
      const nextStayingPut =
        stayingPut +
        (p[AT.stayingPutShare] *
          p[AT.turning18Local] *
          (here[SIXTEEN_COUNCIL] + here[SIXTEEN_COUNCIL_UASC]) -
          stayingPut / p[AT.stayingPutYears]) *
          DT;
      const nextSteppedDown = steppedDown + helpedMoved - steppedDown * DT;

      let unmetUnderTen = 0;
      for (let k = 0; k < SEEKING; k++) {
        const who = WHO[k];
        const councilMissed = exp(-p[AT.councilFit + who] * councilEase);
        const agencyMissed = exp(-p[AT.agencyFit + who] * agencyEase);
        chance[5][k] = 1 - councilMissed;
        chance[6][k] = 1 - agencyMissed;
        if (k < 3)
          unmetUnderTen += inflow[k] * p[AT.familyShare + who] * councilMissed * agencyMissed;
      }
      for (let i = 0; i < 3; i++) {
        const candidates = p[AT.stepDown + 2 + i] * p[AT.stepDownLevel];
        stepDown.council[i] = candidates * p[AT.councilPart] * Math.min(1, councilEase);
        stepDown.agency[i] = candidates * (1 - p[AT.councilPart]) * Math.min(1, agencyEase);
      }
      const nextDistant = distantFamilies + (unmetUnderTen - distantFamilies) * DT;
      const easingLeft = exp((LOG_HALF * years) / p[AT.growthHalfLife]);
      const later = p[AT.laterGrowth];
      const beyond = p[AT.costGrowthBeyond];
      const nextHomes =
        homesPrice * exp((later + (p[AT.homesGrowthNow] + beyond - later) * easingLeft) * DT);
      const nextFostering =
        fosteringPrice *
        exp((later + (p[AT.fosteringGrowthNow] + beyond - later) * easingLeft) * DT);
      const nextOther =
        otherPrice * exp((later + (p[AT.otherGrowthNow] + beyond - later) * easingLeft) * DT);

      addRates();
      if (whole) moveWhole(seed, draw, month - 1);
      else movePart();
      helpedMoved = room[2];

      councilHouseholds = nextCouncil;
      agencyHouseholds = nextAgency;
      stayingPut = nextStayingPut;
      steppedDown = nextSteppedDown;
      deferred = nextDeferred;
      supportedShare = nextSupported;
      distantFamilies = nextDistant;
      homesPrice = nextHomes;
      fosteringPrice = nextFostering;
      otherPrice = nextOther;
    }

    let inCare = 0;
    let unaccompanied = 0;
    let far = 0;
    byHome.fill(0);
    byAge.fill(0);
    for (let i = 0; i < CHILDREN; i++) {
      const children = here[SEEKING + i];
      inCare += children;
      byHome[HOME[i]] += children;
      byAge[AGE[i]] += children;
      if (UASC[i] === 1) unaccompanied += children;
      far += children * p[AT.farShare + HOME[i]];
    }
    if (month === 0) homesAtStart.set(byHome);
    const spending =
      noise[8] *
      noise[9] *
      (1 + (p[AT.costLater] - 1) * settledIn) *
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
    const programmes =
      otherPrice *
      (familiesHelped * p[AT.edgeCost] +
        returnsHelped * p[AT.returnCost] +
        p[AT.fosterCarers] * rampUp * p[AT.recruitCost] +
        (helpedMoved / DT) * p[AT.stepDownCost]);
    const casework = p[AT.caseworkCost] * inCare * otherPrice;
    const grant = p[AT.uascGrant] * unaccompanied;

    const begins = month === 0;
    const c = counts;
    let place = first + month;
    const put = (value: number) => {
      out[place] = value;
      place += width;
    };
    put(inCare);
    put(begins ? NaN : c[ENTERED] + c[RE_FIRST] + c[RE_LATER]);
    put(begins ? NaN : c[T18] + c[RETURNED] + c[FAMILY] + c[ADOPTED] + c[DISCHARGED] + c[LEFT]);
    put(begins ? NaN : c[RE_FIRST] + c[RE_LATER]);
    put(
      begins
        ? NaN
        : c[ENDED] +
            c[SUPPORTED] +
            c[FOR_ADOPTION] +
            c[STEPPED_BACK] +
            c[DOWN_COUNCIL] +
            c[DOWN_AGENCY] +
            c[DOWN_HELPED],
    );
    const fostered = byHome[0] + byHome[1] + byHome[2];
    put(fostered);
    put(inCare > 0 ? (fostered + byHome[3] + byHome[4]) / inCare : 0);
    put(byHome[5]);
    put(byHome[6]);
    put(far + distantFamilies);
    put(begins ? NaN : c[UNMET_TEEN] + c[UNMET_HOME] + c[UNMET_SUPPORT]);
    put(Math.max(0, councilHouseholds * p[AT.councilPlaces] - byHome[1] - stayingPut));
    put(begins ? NaN : (spent * DT) / 2 + (spending * DT) / 2);
    put(begins ? NaN : (cost * DT) / 2 + (programmes * DT) / 2);
    put(begins ? NaN : (worked * DT) / 2 + (casework * DT) / 2);
    put(begins ? NaN : (granted * DT) / 2 + (grant * DT) / 2);
    for (let home = 0; home < 5; home++) put(byHome[home]);
    put(byHome[7]);
    for (let age = 0; age < 5; age++) put(byAge[age]);
    put(unaccompanied);
    counts.fill(0);
    [spent, cost, worked, granted] = [spending, programmes, casework, grant];
  }
}
