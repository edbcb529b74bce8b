import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import type { Baseline } from '../../src/kernel/model';
import { AGEING } from './ageing';
import type { Calibration } from './calibration/calibration';
import { entryPath } from './calibration/entries-path';
import type { Levels } from './calibration/settle';
import type { Age } from './dimensions';
import { finance } from './finance';
import { guardianship } from './guardianship';
import { homeFinding } from './home-finding';
import { parameters } from './parameters';
import * as rates from './rates';
import { aroundCare, outsideForces } from './upstream';
import { startState, type Filled, type StartState } from './start-state';

const { byAge, sum } = rates;

/** A baseline in the making: all that a place's figures say, its levels still open. */
export interface Assembly {
  readonly start: StartState;
  readonly filled: readonly Filled[];
  /** Published starts of the last year; all starts a year, repeats too; unaccompanied of them. */
  readonly startsPublished: number;
  readonly entries: number;
  readonly uascStarts: number;
  readonly repeatSpells: number;
  /** Spending of the last year, £, where it is published. */
  readonly spent: number | undefined;
  /** The baseline with these levels and without noise. */
  make(levels: Levels): Baseline;
}

/**
 * Puts a place's published figures for years up to `year` together; what is not published is filled
 * from England and named.
 * @throws NoForecast where the place has no stock to start from
 */
export function assemble(
  figures: PublishedFigures,
  england: PublishedFigures,
  calibration: Pick<Calibration, 'entries' | 'uascNoiseSd'>,
  year: number,
): Assembly {
  const start = startState(figures, england, year);
  const national = rates.nationalRates(england, year);
  const starts = rates.startsUsed(figures, england, year);
  const uasc = rates.uascFlows(figures, england, year);
  const money = finance(start, figures, england, year);
  const filled: Filled[] = [...start.filled, ...money.filled];
  const { careLeaversStart, ...around } = aroundCare(start, figures, england, year, filled);
  if (starts.filled)
    filled.push({ what: 'starts of the last year', from: 'earlier years, else England’s rate' });
  if (uasc.filled)
    filled.push({
      what: 'unaccompanied children starting',
      from: 'England’s ratio to those in care',
    });

  const entries = starts.last * (1 + national.repeatSpells);
  const uascStarts = Math.min(uasc.starts * (1 + national.repeatSpells), 0.95 * entries);
  const localStarts = entries - uascStarts;
  const localEntries = rates
    .startAges(figures, england, year, national.startAges)
    .map((share) => share * localStarts);
  const uascEntries = [0, 0, 0, rates.UASC_UNDER_16, 1 - rates.UASC_UNDER_16].map(
    (share) => share * uascStarts,
  );
  const uascOut = uascLeaving(start, uasc, national.uascTurning18);
  const localLeaving = leavingByAge(start, national.leaving);
  const home = rates.homeShare(figures, year, national);
  const family = Math.max(0, national.reasons.home + national.reasons.family - home);
  const path = entryPath(figures, england, calibration.entries, year);

  const make = (levels: Levels): Baseline => {
    const leaving = localLeaving.map((rate) => rate * levels.leaving);
    const returnsHome = leaving.map((rate) => rate * home);
    const toFamily = leaving.map((rate, i) => rate * family * (i === 4 ? 0.25 : 1));
    const otherLocal = leaving.map((rate, i) => rate - returnsHome[i] - toFamily[i]);
    const spells = timeAtHome(returnsHome, start);
    const returning = byAge(
      (_, i) =>
        parameters.reEntryFirstYear.value * spells.firstYear[i] +
        parameters.reEntryLater.value * spells.later[i],
    );
    const others = localStarts - sum(returning);
    const guarded = guardianship(start, toFamily, around.guardianShare, localStarts, others);
    const reEntries = returning.map((number, i) => number + guarded.comingBack[i]);
    const first = lessReEntries(localEntries, reEntries);
    const edge = first[3] + first[4];
    const young = first[0] + first[1] + first[2];
    return {
      stocks: {
        children: start.children,
        firstYearHome: spells.firstYear,
        laterHome: spells.later,
        guardianship: guarded.children,
        careLeavers: [careLeaversStart],
      },
      parameters: {
        uascNoiseSd: calibration.uascNoiseSd,
        ageing: AGEING,
        turning18: [national.turning18, uascOut.turning18],
        turning18Local: national.turning18,
        returnsHome,
        toFamily,
        otherLeaving: byAge((_, i) => [otherLocal[i], uascOut.before18]).flat(),
        firstEntries: byAge((_, i) => [first[i], 0]).flat(),
        uascEntries: byAge((_, i) => [0, uascEntries[i]]).flat(),
        entriesAtEdge: edge,
        entriesYoung: young,
        youngShare: byAge((_, i) => [i > 2 || young <= 0 ? 0 : first[i] / young, 0]).flat(),
        edgeShare: byAge((_, i) => [i < 3 || edge <= 0 ? 0 : first[i] / edge, 0]).flat(),
        entryNow: path.now,
        entryLater: path.later,
        leavingLater: levels.leavingLater,
        homesNeedNow: levels.homesNeedNow,
        homesNeedLater: levels.homesNeedLater,
        costGrowthBeyond: levels.costGrowthBeyond,
        costLater: levels.costLater,
        ...homeFinding(
          start,
          {
            localLeaving: leaving,
            uascBefore18: byAge(() => uascOut.before18),
            turning18: [national.turning18, uascOut.turning18],
          },
          figures,
          year,
        ),
        ...money.parameters,
        ...around,
        ...outsideForces(first, around),
        guardianAgeing: guarded.ageing,
      },
    };
  };

  return {
    start,
    filled,
    startsPublished: starts.last,
    entries,
    uascStarts,
    repeatSpells: national.repeatSpells,
    spent: numberAt(figures, 'spend/looked-after', year) || undefined,
    make,
  };
}

/** England's leaving by age, without adoption, which happens from adoptive homes alone. */
function leavingByAge(start: StartState, national: readonly number[]): number[] {
  return byAge((age, i) => {
    const all = start.count((a, _, group) => a === age && group === 'local');
    const adopting = start.count((a, home) => a === age && home === 'adoption');
    const rest = Math.max(1, all - adopting);
    const other = (national[i] * all - parameters.adopted.value * adopting) / rest;
    return Math.max(0.3 * national[i], other);
  });
}

/** How unaccompanied children leave: at 18 first, the rest of the published ceases before. */
function uascLeaving(
  start: StartState,
  flows: rates.UascFlows,
  turning18: number,
): { before18: number; turning18: number } {
  const inCare = (age?: Age) =>
    start.count((a, _, group) => group === 'uasc' && (age === undefined || a === age));
  const all = inCare();
  if (all === 0) return { before18: 0.1, turning18 };
  const at18 = Math.min(flows.ceases, turning18 * inCare('16-17'));
  return {
    before18: Math.max(0.02, (flows.ceases - at18) / all),
    turning18: inCare('16-17') > 0 ? Math.max(0.3, at18 / inCare('16-17')) : turning18,
  };
}

/** Children at home after care, were returns always as now: in their first year, and later. */
function timeAtHome(
  returnsHome: readonly number[],
  start: StartState,
): { firstYear: number[]; later: number[] } {
  const firstYear: number[] = [];
  const later: number[] = [];
  byAge((age, i) => {
    const eligible = start.count(
      (a, home, group) =>
        a === age && group === 'local' && home !== 'adoption' && home !== 'parents',
    );
    const ageing = i === 4 ? 0 : AGEING[i];
    const younger = i === 0 ? 0 : AGEING[i - 1];
    firstYear.push(
      (returnsHome[i] * eligible + younger * (firstYear[i - 1] ?? 0)) /
        (parameters.reEntryFirstYear.value + parameters.settling.value + ageing),
    );
    later.push(
      (parameters.settling.value * firstYear[i] + younger * (later[i - 1] ?? 0)) /
        (parameters.reEntryLater.value + parameters.settled.value + ageing),
    );
  });
  return { firstYear, later };
}

/** First entries by age: all local entries less re-entries, never below a fiftieth. */
function lessReEntries(all: readonly number[], reEntries: readonly number[]): number[] {
  const first = all.map((number, i) => Math.max(0.02 * number, number - reEntries[i]));
  const scale = Math.max(0, sum(all) - sum(reEntries)) / Math.max(1e-9, sum(first));
  return first.map((number) => number * scale);
}
