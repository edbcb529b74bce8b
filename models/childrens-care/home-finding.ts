import { log } from '../../src/maths/log';
import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { AGES, GROUPS, HOMES, type Home } from './dimensions';
import { byAge, sum } from './rates';
import type { StartState } from './start-state';
import { AGEING } from './ageing';
import { parameters } from './parameters';

/** Rates a year that empty each kind of home, as the baseline sets them. */
export interface Leaving {
  readonly localLeaving: readonly number[];
  readonly uascBefore18: readonly number[];
  readonly turning18: readonly number[];
}

/** Planned moves to supported accommodation a year, at 16 and 17, by home. */
const TO_SUPPORTED = HOMES.map((home) =>
  home === 'childrens-home' ? 0.35 : ['kinship', 'council', 'agency'].includes(home) ? 0.08 : 0,
);
/** Candidates a year to step down to a family, by age. */
const STEP_DOWN = [0, 0, 0.12, 0.12, 0.04];
/** Of children who come to live in a children's home at ten and over, share whose plan was a family. */
const PLAN_WAS_FAMILY = 0.35;
/** The same for unaccompanied young people of 16 and 17, who are seldom planned for one. Assumption. */
const PLAN_WAS_FAMILY_UNACCOMPANIED = 0.1;
/** Of those who come to supported accommodation, at most this share for want of a family. */
const MOST_OF_SUPPORTED = 0.5;
/** Under ten, share of foster homes found only at a distance. Assumption. */
const UNMET_UNDER_TEN = 0.04;

const FOSTER: readonly Home[] = ['kinship', 'council', 'agency'];

/**
 * Parameters of finding a home, from the balance of flows: what each kind of home needs to take in
 * to stay as published, given who leaves it, grows out of it or moves on. Shares of the children
 * seeking a home follow; the fostering capacity comes from published places.
 */
export function homeFinding(
  start: StartState,
  rates: Leaving,
  figures: PublishedFigures,
  year: number,
): Record<string, number | readonly number[]> {
  const stock = start.at;
  const endings = parameters.fosterEndings.value;

  /** What a cell must take in a year, from children seeking a home, to stay as it is. */
  const needed = (i: number, home: Home, group: string): number => {
    const age = AGES[i];
    const here = stock(age, home, group);
    let out = AGEING[i] + (i === 4 ? rates.turning18[GROUPS.indexOf(group as 'local')] : 0);
    if (home === 'adoption') out += parameters.adopted.value;
    else if (home === 'parents') out += parameters.discharged.value;
    else out += group === 'local' ? rates.localLeaving[i] : rates.uascBefore18[i];
    if (FOSTER.includes(home)) out += endings + (group === 'local' ? adoptionRate[i] : 0);
    if (i === 4 && group === 'local') out += TO_SUPPORTED[HOMES.indexOf(home)];
    if (home === 'childrens-home' && group === 'local') out += STEP_DOWN[i];
    let flowsIn = i > 0 ? AGEING[i - 1] * stock(AGES[i - 1], home, group) : 0;
    if (home === 'agency' && i === 3) flowsIn += AGEING[2] * stock('5-9', 'adoption', group);
    if (home === 'supported' && group === 'local')
      flowsIn += sum(HOMES.map((from, k) => TO_SUPPORTED[k] * stock('16-17', from, group)));
    if (home === 'council' || home === 'agency') {
      const part = home === 'council' ? councilPart : 1 - councilPart;
      flowsIn += group === 'local' ? STEP_DOWN[i] * part * stock(age, 'childrens-home', group) : 0;
    }
    return Math.max(0, here * out - flowsIn);
  };

  const inCouncil = start.count((_, home) => home === 'council');
  const inAgency = start.count((_, home) => home === 'agency');
  const councilPart = inCouncil + inAgency > 0 ? inCouncil / (inCouncil + inAgency) : 0.5;
  const adoptionRate: number[] = byAge(() => 0);
  for (let i = 0; i < 3; i++) {
    const fostered = sum(FOSTER.map((home) => stock(AGES[i], home, 'local')));
    adoptionRate[i] = fostered > 0 ? Math.min(2, needed(i, 'adoption', 'local') / fostered) : 0;
  }

  const shares: Record<string, number[]> = {};
  const put = (name: string, value: number) => (shares[name] ??= []).push(value);
  let sought = 0;
  const unmetByAge = byAge(() => 0);
  let unmetUnaccompanied = 0;
  AGES.forEach((_, i) => {
    for (const group of GROUPS) {
      const need = Object.fromEntries(HOMES.map((home) => [home, needed(i, home, group)]));
      const { unmetHome, unmetSupport } = unmetNeed(i, group, need);
      const family = need.council + need.agency;
      const unmet = i < 3 ? UNMET_UNDER_TEN * family : unmetHome + unmetSupport;
      unmetByAge[i] += unmet;
      if (i === 4 && group === 'uasc') unmetUnaccompanied = unmet;
      const plans = [
        ['wantsKinship', need.kinship],
        ['wantsParents', need.parents],
        ['needsOther', need.other],
        ['needsHome', need['childrens-home'] - unmetHome],
        ['needsSupported', need.supported - unmetSupport],
      ] as const;
      let left = sum(plans.map(([, number]) => number)) + family + (i < 3 ? 0 : unmet);
      const all = left;
      for (const [name, number] of plans) {
        put(name, left > 0 ? Math.min(1, number / left) : 0);
        left -= number;
      }
      const planned = family + (i < 3 ? 0 : unmet);
      put('familyShare', all > 0 ? Math.max(0, planned / all) : 1);
      const near = i < 3 ? family - unmet : family;
      put('councilFit', fitFor(near * councilPart, planned));
      put('agencyFit', fitFor(near * (1 - councilPart), planned - near * councilPart));
      sought += planned;
    }
  });

  return {
    ...shares,
    unmetShareStart: Math.min(1, sum(unmetByAge) / Math.max(1e-6, sought)),
    ...mismatchAtStart(unmetByAge, unmetUnaccompanied, rates, endings, adoptionRate),
    ...capacity(inCouncil, inAgency, Math.max(1e-6, sought), start, rates, figures, year),
    councilPart,
    placedForAdoption: adoptionRate,
    toSupported: TO_SUPPORTED,
    stepDown: STEP_DOWN,
  };
}

/** Children whose plan is a family and who have none, were unmet demand always as now. */
function mismatchAtStart(
  unmet: readonly number[],
  unmetUnaccompanied: number,
  { localLeaving, uascBefore18, turning18 }: Leaving,
  endings: number,
  adoption: readonly number[],
): Record<string, number> {
  let under10 = 0;
  let younger = 0;
  for (let i = 0; i < 3; i++) {
    younger = (unmet[i] + younger) / (AGEING[i] + localLeaving[i] + endings + adoption[i]);
    under10 += younger;
    younger *= AGEING[i];
  }
  const teens = unmet[3] / (AGEING[3] + localLeaving[3] + STEP_DOWN[3]);
  const others =
    (unmet[4] - unmetUnaccompanied + AGEING[3] * teens) /
    (turning18[0] + localLeaving[4] + STEP_DOWN[4]);
  const unaccompaniedLeaving = turning18[1] + uascBefore18[4];
  const unaccompanied = unmetUnaccompanied / unaccompaniedLeaving;
  const older = others + unaccompanied;
  return {
    mismatchUnder10Start: under10,
    distantLeaving: under10 > 0 ? (unmet[0] + unmet[1] + unmet[2]) / under10 : 1,
    mismatch10to15Start: teens,
    mismatch16to17Start: older,
    mismatchUnaccompanied: older > 0 ? unaccompanied / older : 0,
    unaccompaniedLeaving,
  };
}

/**
 * Children a year who come to a children's home, or to supported accommodation, for want of a foster
 * home. At 16 and 17 they are shared as the last offers share them.
 */
function unmetNeed(
  age: number,
  group: string,
  need: Readonly<Record<string, number>>,
): { unmetHome: number; unmetSupport: number } {
  const planned = age === 4 && group === 'uasc' ? PLAN_WAS_FAMILY_UNACCOMPANIED : PLAN_WAS_FAMILY;
  const unmetHome = age >= 3 ? planned * need['childrens-home'] : 0;
  if (age < 4) return { unmetHome, unmetSupport: 0 };
  const share = parameters.lastHomeShare.value;
  const unmetSupport = Math.min(
    MOST_OF_SUPPORTED * need.supported,
    (unmetHome * (1 - share)) / share,
  );
  return { unmetHome: (unmetSupport * share) / (1 - share), unmetSupport };
}

/** The rate at which `found` of `sought` are matched: found = sought · (1 − e^−fit). */
function fitFor(found: number, sought: number): number {
  const share = sought > 0 ? Math.min(0.98, Math.max(0.02, found / sought)) : 0.5;
  return -log(1 - share);
}

/** Of approved places not filled, share that could take a child (vacant 16 %, not available 23 %). */
const VACANT_OF_UNFILLED = 0.16 / (0.16 + 0.23);
/** Agency places vacant for each one filled (Ofsted, March 2024, about 0.16 of 0.62). */
const AGENCY_VACANT = 0.16 / 0.62;
/** Council places vacant for each one filled, where places are not published (0.16 of 0.61). */
const COUNCIL_VACANT = 0.16 / 0.61;
const PLACES_FILLED_PER_HOUSEHOLD = 2.09 * 0.61;

function capacity(
  inCouncil: number,
  inAgency: number,
  sought: number,
  start: StartState,
  rates: Leaving,
  figures: PublishedFigures,
  year: number,
): Record<string, number> {
  const approved = numberAt(figures, 'fostering/approved-places', year);
  const filledPlaces = numberAt(figures, 'fostering/filled-places', year);
  const vacantPerFilled =
    approved !== undefined && filledPlaces
      ? Math.min(
          0.8,
          Math.max(0.03, (VACANT_OF_UNFILLED * (approved - filledPlaces)) / filledPlaces),
        )
      : COUNCIL_VACANT;
  const sixteen = start.count((age, home) => age === '16-17' && home === 'council');
  const stayingPut =
    parameters.stayingPutShare.value *
    rates.turning18[0] *
    sixteen *
    parameters.stayingPutYears.value;
  const councilRoom = Math.max(0.5, inCouncil * vacantPerFilled);
  const agencyRoom = Math.max(0.5, inAgency * AGENCY_VACANT);
  const councilHouseholds = Math.max(1, inCouncil / PLACES_FILLED_PER_HOUSEHOLD);
  const agencyHouseholds = Math.max(1, inAgency / PLACES_FILLED_PER_HOUSEHOLD);
  return {
    councilHouseholdsStart: councilHouseholds,
    agencyHouseholdsStart: agencyHouseholds,
    councilPlaces: (inCouncil + stayingPut + councilRoom) / councilHouseholds,
    agencyPlaces: (inAgency + agencyRoom) / agencyHouseholds,
    stayingPutStart: stayingPut,
    councilRoomPerSeeker: councilRoom / sought,
    agencyRoomPerSeeker: agencyRoom / sought,
  };
}
