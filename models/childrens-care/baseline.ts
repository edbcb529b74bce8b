import { exp } from '../../src/maths/exp';
import type { PublishedFigures } from '../../src/kernel/figure';
import type { Baseline } from '../../src/kernel/model';
import { simulate } from '../../src/kernel/simulate';
import { AGEING } from './ageing';
import { finance } from './finance';
import { homeFinding } from './home-finding';
import { childrensCare } from './model';
import { parameters } from './parameters';
import type { Age } from './dimensions';
import * as rates from './rates';
import { aroundCare } from './upstream';
import { lastGrowth, pastGrowth, type PastSpread } from './spread';
import { startState, type Filled, type StartState } from './start-state';

const { byAge, sum } = rates;

/** A place's baseline, with what was used and what was filled in. */
export interface CareBaseline extends Baseline {
  readonly start: StartState;
  readonly filled: readonly Filled[];
  readonly used: {
    /** Last year whose figures were used. */
    readonly year: number;
    /** Published starts of that year, children counted once. */
    readonly startsPublished: number;
    /** All starts a year, repeat spells included: the first year's mean entries. */
    readonly entries: number;
    readonly repeatSpells: number;
    /** Expected growth (log) of children in care over the first year. */
    readonly growth: number;
  };
}

/**
 * The baseline of a place from published figures for years up to `year` alone.
 * @throws NoForecast where the place has no stock to start from
 */
export function careBaseline(
  figures: PublishedFigures,
  england: PublishedFigures,
  spread: PastSpread,
  year: number,
): CareBaseline {
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
  const noise = figures.place.kind === 'england' ? spread.england : spread.council;

  const make = (level: number): Baseline => {
    const leaving = localLeaving.map((rate) => rate * level);
    const returnsHome = leaving.map((rate) => rate * home);
    const toFamily = leaving.map((rate, i) => rate * family * (i === 4 ? 0.25 : 1));
    const otherLocal = leaving.map((rate, i) => rate - returnsHome[i] - toFamily[i]);
    const spells = timeAtHome(returnsHome, start);
    const reEntries = byAge(
      (_, i) =>
        parameters.reEntryFirstYear.value * spells.firstYear[i] +
        parameters.reEntryLater.value * spells.later[i],
    );
    const first = lessReEntries(localEntries, reEntries);
    const edge = first[3] + first[4];
    return {
      stocks: {
        children: start.children,
        firstYearHome: spells.firstYear,
        laterHome: spells.later,
        careLeavers: [careLeaversStart],
      },
      parameters: {
        ...noise,
        uascNoiseSd: spread.uascNoiseSd,
        ageing: AGEING,
        turning18: [national.turning18, uascOut.turning18],
        turning18Local: national.turning18,
        returnsHome,
        toFamily,
        otherLeaving: byAge((_, i) => [otherLocal[i], uascOut.before18]).flat(),
        firstEntries: byAge((_, i) => [first[i], 0]).flat(),
        uascEntries: byAge((_, i) => [0, uascEntries[i]]).flat(),
        entriesAtEdge: edge,
        edgeShare: byAge((_, i) => [i < 3 || edge <= 0 ? 0 : first[i] / edge, 0]).flat(),
        entryEasing: starts.easing,
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
      },
    };
  };

  const growth = expectedGrowth(figures, england, spread, year);
  return {
    ...make(solveLevel(make, start.total * exp(growth))),
    start,
    filled,
    used: {
      year,
      startsPublished: starts.last,
      entries,
      repeatSpells: national.repeatSpells,
      growth,
    },
  };
}

/** Growth shrunk: part of the council's own past growth, part of England's last. */
function expectedGrowth(
  figures: PublishedFigures,
  england: PublishedFigures,
  spread: PastSpread,
  year: number,
): number {
  const nation = spread.englandGrowth * (lastGrowth(england, year) ?? 0);
  if (figures.place.kind === 'england')
    return nation + spread.ownGrowth * (pastGrowth(england, year) ?? 0);
  return nation + spread.ownGrowth * (pastGrowth(figures, year) ?? lastGrowth(figures, year) ?? 0);
}

/** The level of leaving (against England's ages) that brings the expected stock to `target`. */
function solveLevel(make: (level: number) => Baseline, target: number): number {
  const outputs = Object.keys(childrensCare.outputs);
  const inCare = outputs.indexOf('children-in-care');
  const afterAYear = (level: number): number => {
    const request = {
      seed: 1,
      from: 0,
      to: 1,
      months: 12,
      mode: 'expected',
      uncertain: false,
    } as const;
    const result = simulate(childrensCare, make(level), request);
    return result[inCare * 13 + 12];
  };
  let low = 0.15;
  let high = 4;
  let level = 1;
  for (let round = 0; round < 7; round++) {
    const stock = afterAYear(level);
    if (Math.abs(stock - target) < 1e-3 * target) break;
    if (stock > target) low = level;
    else high = level;
    const slope = (afterAYear(level * 1.05) - stock) / (level * 0.05);
    const next = level + (target - stock) / slope;
    level = next > low && next < high ? next : Math.sqrt(low * high);
  }
  return level;
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
