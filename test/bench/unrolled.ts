import { wholeCount } from '../../src/maths/counts';
import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { uniform } from '../../src/maths/uniform';
import type { Baseline } from '../../src/kernel/model';
import type { Request } from '../../src/kernel/simulate';
import {
  AGE,
  AT_HOME,
  CARE_LEAVERS,
  COUNTED,
  FIRST_YEAR,
  GUARDED,
  HOME,
  LATER,
  LATER_HOME,
  LEAVING,
  LEAVING_AGE,
  OUTSIDE,
  PARENTS,
  SEEKING,
  SITE,
  SIXTEEN_UASC,
  TEEN,
  TEEN_UASC,
  UASC,
  WIDE,
  cellAt,
} from './care-cells';
import { advanceAround, around, advanceMarket, beginAround, bearing } from './care-around';
import { NOISE, AT, PARAMETERS, advanceNoise, parametersOf } from './care-draws';
import { closeLedger, ledger } from './care-ledger';
import { ENDING_FLOWS, WHO, setConstantRates } from './care-rates';
import {
  DISTANT,
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
/** By seeking cell: its age. */
const WHO_AGE = [0, 1, 2, 3, 3, 4, 4];
const CHILDREN = GUARDED - SEEKING;
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
const [RE_FIRST, RE_LATER, RE_GUARDED] = [
  'reEntriesFirstYear',
  'reEntriesLater',
  'guardiansEnding',
].map(count);
const [T18, RETURNED, GUARDIANS, FAMILY, ADOPTED, DISCHARGED, LEFT, TRANSFERRED] = [
  ...['turning18', 'returnsHome', 'toGuardians', 'toFamily', 'adopted'].map(count),
  ...['discharged', 'otherLeaving', 'transferred'].map(count),
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
  start.set(baseline.stocks.guardianship, GUARDED);
  start.set(baseline.stocks.careLeavers, CARE_LEAVERS);
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
    setConstantRates(p);
    future(out, (draw - from) * OUTPUTS * width, seed, draw, months, mode === 'stochastic');
  }
  return out;
}

/** Children in the cells from one to another, in order. */
function sumOf(first: number, end: number): number {
  let children = 0;
  for (let cell = first; cell < end; cell++) children += here[cell];
  return children;
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
  const edgeRelativeRisk = p[AT.edgeError] * exp(p[AT.edgeTrust] * log(p[AT.edgeClaim]));
  let councilHouseholds = p[AT.councilHouseholdsStart];
  let agencyHouseholds = p[AT.agencyHouseholdsStart];
  let stayingPut = p[AT.stayingPutStart];
  let [steppedDown, deferred, supportedShare, distantMoved] = [0, 0, 0, 0];
  let distant = p[AT.mismatchUnder10Start];
  let unmetShare = p[AT.unmetShareStart];
  let [helpedMoved, rampUp, settledIn, familiesHelped, returnsHelped] = [0, 0, 0, 0, 0];
  let [spent, cost, worked, granted, inCare, inCareAtStart] = [0, 0, 0, 0, 0, 0];
  let [firstAtHomeAtStart, laterAtHomeAtStart] = [0, 0];
  beginAround(p);
  noise.fill(1);
  if (whole) advanceNoise(noise, p, seed, draw, 0);

  for (let month = 0; month <= months; month++) {
    if (month > 0) {
      const years = (month - 1) * DT;
      if (whole && month > 1) advanceNoise(noise, p, seed, draw, month - 1);
      advanceAround(p, years, inCare, inCareAtStart, ledger);
      const built = p[AT.rampMonths];
      rampUp = 1 - exp((-24 * years) / built) * (1 + (24 * years) / built);
      const variation = noise[0] * noise[1] * noise[4];
      const entryTrend =
        variation *
        (p[AT.entryNow] +
          (p[AT.entryLater] - p[AT.entryNow]) * (1 - exp((LOG_HALF * years) / p[AT.easingYears])));
      settledIn = 1 - exp((LOG_HALF * Math.max(0, years - 1)) / p[AT.settlingYears]);
      const leavingTrend =
        noise[2] *
        noise[3] *
        noise[4] *
        (1 + (p[AT.leavingLater] - 1) * settledIn) *
        bearing.onLeaving;
      const homesNeed =
        noise[6] *
        noise[7] *
        (p[AT.homesNeedNow] + (p[AT.homesNeedLater] - p[AT.homesNeedNow]) * settledIn);
      familiesHelped = Math.min(
        p[AT.edgeOfCare] * rampUp,
        (p[AT.entriesAtEdge] * entryTrend) / p[AT.edgeBaselineRisk],
      );
      const avoided = familiesHelped * p[AT.edgeBaselineRisk] * (1 - edgeRelativeRisk);
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
      const still = 1 - p[AT.loopReturn];
      const firstEase =
        p[AT.loopReturn] +
        (still * firstAtHomeAtStart) / Math.max(1e-6, sumOf(FIRST_YEAR, FIRST_YEAR + 5));
      const laterEase =
        p[AT.loopReturn] + (still * laterAtHomeAtStart) / Math.max(1e-6, sumOf(LATER, LATER + 5));
      const ending =
        p[AT.fosterEndings] *
        (1 +
          p[AT.loopInstability] * p[AT.shortageToEndings] * (unmetShare - p[AT.unmetShareStart]));
      const effect = 1 - supportedShare * (1 - p[AT.reEntryWithSupport]);
      const steppable = here[TEEN_COUNCIL] + here[TEEN_AGENCY];
      const steppingBack = (lasting * steppedDown) / Math.max(1, steppable);

      for (let i = 0; i < LEAVING.length; i++) {
        const age = LEAVING_AGE[i];
        const flow = LEAVING[i] * WIDE;
        rate[flow + 1] = p[AT.returnsHome + age] * leavingTrend * added;
        rate[flow + 2] = p[AT.toFamily + age] * (1 - p[AT.guardianShare]) * leavingTrend;
        rate[flow + 3] = p[AT.toFamily + age] * p[AT.guardianShare] * leavingTrend;
        rate[flow + 4] = p[AT.otherLeaving + 2 * age] * leavingTrend;
      }
      rate[TEEN_UASC * WIDE + 1] = p[AT.otherLeaving + 7] * p[AT.uascTransfers] * leavingTrend;
      rate[(TEEN_UASC + 1) * WIDE + 1] = rate[TEEN_UASC * WIDE + 1];
      rate[SIXTEEN_UASC * WIDE + 1] = p[AT.otherLeaving + 9] * p[AT.uascTransfers] * leavingTrend;
      rate[(SIXTEEN_UASC + 1) * WIDE + 1] = rate[SIXTEEN_UASC * WIDE + 1];
      const discharged = p[AT.discharged] * leavingTrend;
      for (let i = 0; i < PARENTS.length; i++) rate[PARENTS[i] * WIDE + 1] = discharged;
      rate[(TEEN + 1) * WIDE + 5] = steppingBack;
      for (let i = 0; i < ENDING_FLOWS.length; i++) rate[ENDING_FLOWS[i]] = ending;
      const reEntering = p[AT.reEntryFirstYear] * effect * firstEase;
      const reEnteringLater = p[AT.reEntryLater] * laterEase;
      for (let age = 0; age < 5; age++) {
        rate[(AT_HOME + age) * WIDE + 2] = reEntering;
        rate[(LATER_HOME + age) * WIDE + 2] = reEnteringLater;
      }

      for (let k = 0; k < SEEKING; k++) {
        const who = WHO[k];
        chance[3][k] = Math.min(1, p[AT.needsHome + who] * homesNeed);
        entering[k] =
          Math.max(
            0,
            p[AT.firstEntries + who] * entryTrend +
              p[AT.povertyEntries + who] * p[AT.povertyEffect] * p[AT.childPoverty] -
              p[AT.preventionEntries + who] * p[AT.preventionEffect] * bearing.preventionFelt,
          ) *
            bearing.onEntry +
          p[AT.uascEntries + who] * p[AT.uascArrivals] * noise[5] * variation +
          p[AT.edgeShare + who] * (putOff - avoided);
        inflow[k] = entering[k];
        if (k === 4 || k === 6) continue;
        inflow[k] += reEntering * here[FIRST_YEAR + WHO_AGE[k]];
        inflow[k] += reEnteringLater * here[LATER + WHO_AGE[k]];
        inflow[k] += p[AT.guardianEnding] * here[GUARDED + WHO_AGE[k]];
      }
      for (let i = 0; i < ENDINGS.length; i++) inflow[ENDING_SEEKS[i]] += ending * here[ENDINGS[i]];
      let sought = 0;
      for (let k = 0; k < SEEKING; k++) sought += inflow[k] * p[AT.familyShare + WHO[k]];

      const unlinked = 1 - p[AT.loopSpillOver];
      room[0] = Math.max(
        unlinked * sought,
        councilHouseholds * p[AT.councilPlaces] - byHome[1] - stayingPut,
      );
      room[1] = Math.max(unlinked * sought, agencyHouseholds * p[AT.agencyPlaces] - byHome[2]);
      room[2] = p[AT.stepDownHelp] * rampUp;
      const councilEase =
        (p[AT.loopSpillOver] * room[0]) / Math.max(1e-6, sought * p[AT.councilRoomPerSeeker]) +
        unlinked;
      const agencyEase =
        (p[AT.loopSpillOver] * room[1]) / Math.max(1e-6, sought * p[AT.agencyRoomPerSeeker]) +
        unlinked;
      const overload =
        p[AT.loopInstability] *
        p[AT.overloadToLeaving] *
        Math.max(-1, Math.min(1, 1 - councilEase));
      const nextCouncil =
        councilHouseholds +
        (p[AT.fosterApprovals] * p[AT.councilHouseholdsStart] -
          p[AT.fosterLeaving] * (1 + overload) * councilHouseholds +
          bearing.approvals) *
          DT;
      const nextAgency = Math.max(
        0,
        agencyHouseholds +
          (p[AT.fosterApprovals] * p[AT.agencyHouseholdsStart] -
            p[AT.fosterLeaving] * agencyHouseholds -
            bearing.approvals * p[AT.poachedShare]) *
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

      let unmet = 0;
      for (let k = 0; k < SEEKING; k++) {
        const who = WHO[k];
        const councilMissed = exp(-p[AT.councilFit + who] * councilEase);
        const agencyMissed = exp(-p[AT.agencyFit + who] * agencyEase);
        chance[5][k] = 1 - councilMissed;
        chance[6][k] = 1 - agencyMissed;
        unmet += inflow[k] * p[AT.familyShare + who] * councilMissed * agencyMissed;
      }
      for (let i = 0; i < 3; i++) {
        const candidates = p[AT.stepDown + 2 + i] * p[AT.stepDownLevel] * bearing.reviews;
        stepDown.council[i] = candidates * p[AT.councilPart] * Math.min(1, councilEase);
        stepDown.agency[i] = candidates * (1 - p[AT.councilPart]) * Math.min(1, agencyEase);
      }
      const nextDistant =
        distant +
        distantMoved -
        distant * p[AT.distantLeaving] * leavingTrend * (month > 1 ? DT : 0);
      const nextUnmetShare = Math.min(1, unmet / Math.max(1e-6, sought));
      advanceMarket(p, years, byHome[5], homesAtStart[5]);

      addRates();
      if (whole) moveWhole(seed, draw, month - 1);
      else movePart();
      helpedMoved = room[2];
      distantMoved = counts[DISTANT];

      councilHouseholds = nextCouncil;
      agencyHouseholds = nextAgency;
      stayingPut = nextStayingPut;
      steppedDown = nextSteppedDown;
      deferred = nextDeferred;
      supportedShare = nextSupported;
      distant = nextDistant;
      unmetShare = nextUnmetShare;
    }

    inCare = 0;
    let unaccompanied = 0;
    let far = 0;
    let inHomes = 0;
    for (let i = 0; i < CHILDREN; i++) if (HOME[i] === 5) inHomes += here[SEEKING + i];
    const near = Math.min(
      1,
      (around.homesOpened * p[AT.ownHomeSize] * p[AT.ownHomeFilled]) / Math.max(1, inHomes),
    );
    byHome.fill(0);
    byAge.fill(0);
    for (let i = 0; i < CHILDREN; i++) {
      const children = here[SEEKING + i];
      inCare += children;
      byHome[HOME[i]] += children;
      byAge[AGE[i]] += children;
      if (UASC[i] === 1) unaccompanied += children;
      far += children * p[AT.farShare + HOME[i]] * (HOME[i] === 5 ? 1 - near : 1);
    }
    if (month === 0) {
      homesAtStart.set(byHome);
      inCareAtStart = inCare;
      firstAtHomeAtStart = sumOf(FIRST_YEAR, FIRST_YEAR + 5);
      laterAtHomeAtStart = sumOf(LATER, LATER + 5);
    }
    const helped = { families: familiesHelped, returns: returnsHelped, moved: helpedMoved };
    const variation = noise[8] * noise[9];
    closeLedger(p, variation, settledIn, byHome, homesAtStart, inCare, unaccompanied, helped);
    const { spending, programmes, casework, grant } = ledger;

    const begins = month === 0;
    const c = counts;
    let place = first + month;
    const put = (value: number) => {
      out[place] = value;
      place += width;
    };
    put(inCare);
    put(begins ? NaN : c[ENTERED] + c[RE_FIRST] + c[RE_LATER] + c[RE_GUARDED]);
    const settled = c[T18] + c[RETURNED] + c[GUARDIANS] + c[FAMILY] + c[ADOPTED];
    put(begins ? NaN : settled + c[DISCHARGED] + c[LEFT] + c[TRANSFERRED]);
    put(begins ? NaN : c[RE_FIRST] + c[RE_LATER] + c[RE_GUARDED]);
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
    put(Math.max(0, far + distant - p[AT.mismatchUnder10Start]));
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
