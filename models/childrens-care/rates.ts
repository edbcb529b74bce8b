import { figureAt, numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { AGES, type Age } from './dimensions';

/** Assumption where unaccompanied children's ages are not published: share under 16. */
export const UASC_UNDER_16 = 0.13;
/** Assumption: unaccompanied children leave at 18 faster, most being 17. A year, at 16 and 17. */
const UASC_TURNING_18 = 0.65;
/** Assumption: of those leaving earlier (mostly transfers), share under 16. */
const UASC_LEAVERS_UNDER_16 = 0.2;
/** How many children's worth of England's pattern stands behind a council's own shares. */
const PATTERN_WEIGHT = 60;

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
export const byAge = <T>(value: (age: Age, index: number) => T): T[] => AGES.map(value);

const years = (last: number, back: number) => Array.from({ length: back }, (_, i) => last - i);

/** Mean of the years that are published, or undefined where none is. */
function mean(figures: PublishedFigures, key: string, at: readonly number[]): number | undefined {
  const found = at.flatMap((year) => numberAt(figures, key, year) ?? []);
  return found.length > 0 ? sum(found) / found.length : undefined;
}

/** Unaccompanied children: number in care, starting and leaving in a year. */
export interface UascFlows {
  readonly stock: number;
  readonly starts: number;
  readonly ceases: number;
  readonly filled: boolean;
}

/**
 * Flows of unaccompanied children in `year`. Where starts or ceases are not published for the
 * place, as many come as England's ratio to those in care, and the change in stock gives the rest.
 */
export function uascFlows(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): UascFlows {
  const stock = numberAt(figures, 'stock/uasc', year) ?? 0;
  const before = numberAt(figures, 'stock/uasc', year - 1) ?? stock;
  const published = numberAt(figures, 'starts/uasc', year);
  const nation = numberAt(england, 'starts/uasc', year);
  const nationStock = numberAt(england, 'stock/uasc', year);
  const ratio = nation !== undefined && nationStock ? nation / nationStock : 1;
  const starts = published ?? ratio * stock;
  const ceases = numberAt(figures, 'ceases/uasc', year) ?? Math.max(0, starts - (stock - before));
  return { stock, starts, ceases, filled: published === undefined };
}

/** England's leaving by age for children other than unaccompanied, a year, over three years. */
export interface NationalRates {
  /** Before 18, by age, adoption included. */
  readonly leaving: readonly number[];
  readonly turning18: number;
  readonly uascTurning18: number;
  /** Of local leavers before 18 other than by adoption: home, family (guardians, relatives), other. */
  readonly reasons: { readonly home: number; readonly family: number; readonly other: number };
  /** Shares of local starts by age. */
  readonly startAges: readonly number[];
  /** Repeat spells for each published start (a child is counted once a year). */
  readonly repeatSpells: number;
}

export function nationalRates(england: PublishedFigures, year: number): NationalRates {
  const span = years(year, 3).filter(
    (at) => numberAt(england, 'ceases/age/10-15', at) !== undefined,
  );
  if (span.length === 0) return beforeAges(england, year);
  const stockAt = (age: Age, at: number) =>
    numberAt(england, age === '16-17' ? 'stock/age/16-plus' : `stock/age/${age}`, at) ?? 0;
  const uasc = span.map((at) => uascFlows(england, england, at));
  const uascStock = sum(uasc.map((flow) => flow.stock));
  const uasc18 = UASC_TURNING_18 * (1 - UASC_UNDER_16) * uascStock;
  const uascBefore18 = Math.max(0, sum(uasc.map((flow) => flow.ceases)) - uasc18);
  const ceases = (keys: readonly string[]) =>
    sum(span.map((at) => sum(keys.map((key) => numberAt(england, `ceases/${key}`, at) ?? 0))));
  const uascPart = [0, 0, 0, UASC_UNDER_16, 1 - UASC_UNDER_16];
  const uascLeavers = [0, 0, 0, UASC_LEAVERS_UNDER_16, 1 - UASC_LEAVERS_UNDER_16];
  const childYears = byAge(
    (age, i) =>
      sum(span.map((at) => (stockAt(age, at) + stockAt(age, at - 1)) / 2)) -
      uascPart[i] * uascStock,
  );
  const leaving = byAge((age, i) => {
    const keys = age === '16-17' ? ['age/16', 'age/17'] : [`age/${age}`];
    return Math.max(0.02, (ceases(keys) - uascLeavers[i] * uascBefore18) / childYears[i]);
  });
  const adopted = ceases(['reason/adopted']);
  const others = Math.max(1, sum(leaving.map((rate, i) => rate * childYears[i])) - adopted);
  const home = ceases(['reason/returned-home-planned', 'reason/returned-home-unplanned']) / others;
  const family =
    ceases([
      'reason/special-guardianship',
      'reason/child-arrangements-order',
      'reason/to-relatives-no-pr',
    ]) / others;
  const whole = Math.max(1, home + family + 0.05);
  return {
    leaving,
    turning18: (ceases(['age/18-plus']) - uasc18) / childYears[4],
    uascTurning18: UASC_TURNING_18,
    reasons: { home: home / whole, family: family / whole, other: 1 - (home + family) / whole },
    startAges: startAges(england, england, year, undefined),
    repeatSpells: repeatSpells(england, year),
  };
}

/**
 * Before ages of those ceasing were published (2018): an assumed shape by age, its level from the
 * total of the year.
 */
function beforeAges(england: PublishedFigures, year: number): NationalRates {
  const stockAt = byAge(
    (age) =>
      numberAt(england, age === '16-17' ? 'stock/age/16-plus' : `stock/age/${age}`, year) ?? 0,
  );
  const turning18 = 0.6;
  const early = (numberAt(england, 'ceases', year) ?? 0) - turning18 * stockAt[4];
  const shape = [0.45, 0.55, 0.25, 0.14, 0.16];
  const scale = Math.max(0.2, early / sum(shape.map((rate, i) => rate * stockAt[i])));
  return {
    leaving: shape.map((rate) => rate * scale),
    turning18,
    uascTurning18: UASC_TURNING_18,
    reasons: { home: 0.5, family: 0.35, other: 0.15 },
    startAges: startAges(england, england, year, undefined),
    repeatSpells: repeatSpells(england, year),
  };
}

/** England's stock change beyond starts less ceases, over starts: children counted once a year. */
function repeatSpells(england: PublishedFigures, year: number): number {
  const gaps = years(year, 3).map((at) => {
    const [now, before] = [numberAt(england, 'stock', at), numberAt(england, 'stock', at - 1)];
    const [starts, ceases] = [numberAt(england, 'starts', at), numberAt(england, 'ceases', at)];
    return now && before && starts && ceases ? (now - before - starts + ceases) / starts : 0;
  });
  return Math.max(0, sum(gaps) / gaps.length);
}

/**
 * Shares of local starts by age over three years, drawn towards `pattern` (England's) the more,
 * the fewer starts there are. Unaccompanied children are taken out of the two oldest bands so that
 * the rest keep England's balance between them as far as the figures allow.
 */
export function startAges(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  pattern: readonly number[] | undefined,
): number[] {
  const local = byAge(() => 0);
  for (const at of years(year, 3)) {
    const counts = byAge((age) =>
      numberAt(figures, age === '16-17' ? 'starts/age/16-plus' : `starts/age/${age}`, at),
    );
    if (counts.some((count) => count === undefined)) continue;
    const uasc = uascFlows(figures, england, at).starts;
    const old = (counts[3] as number) + (counts[4] as number);
    const left = Math.max(0, old - uasc);
    const teens = pattern ? pattern[3] / (pattern[3] + pattern[4]) : 0.72;
    counts.forEach((count, i) => (local[i] += i < 3 ? (count as number) : 0));
    local[3] += Math.min(counts[3] as number, left * teens);
    local[4] += left - Math.min(counts[3] as number, left * teens);
  }
  const whole = sum(local);
  if (!pattern) return whole > 0 ? local.map((n) => n / whole) : [0.2, 0.19, 0.19, 0.3, 0.12];
  return local.map((n, i) => (n + PATTERN_WEIGHT * pattern[i]) / (whole + PATTERN_WEIGHT));
}

/** Share of local leavers that return home, drawn towards England's. */
export function homeShare(
  figures: PublishedFigures,
  year: number,
  national: NationalRates,
): number {
  let home = 0;
  let others = 0;
  for (const at of years(year, 3)) {
    const planned = numberAt(figures, 'ceases/reason/returned-home-planned', at);
    const unplanned = figureAt(figures, 'ceases/reason/returned-home-unplanned', at);
    const family = ['special-guardianship', 'child-arrangements-order', 'to-relatives-no-pr'].map(
      (reason) => numberAt(figures, `ceases/reason/${reason}`, at),
    );
    if (planned === undefined || family.some((count) => count === undefined)) continue;
    const back = planned + (typeof unplanned === 'number' ? unplanned : 0);
    home += back;
    others += back + sum(family as number[]);
  }
  const prior = national.reasons.home / (national.reasons.home + national.reasons.family);
  const share = (home + PATTERN_WEIGHT * prior) / (others + PATTERN_WEIGHT);
  return share * (national.reasons.home + national.reasons.family);
}

/** Starts of the last published year, and whether they had to be filled. */
export function startsUsed(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): { last: number; filled: boolean } {
  const published = numberAt(figures, 'starts', year);
  const nation = (numberAt(england, 'starts', year) ?? 1) / (numberAt(england, 'stock', year) ?? 1);
  const last =
    published ??
    mean(figures, 'starts', years(year, 3)) ??
    (numberAt(figures, 'stock', year) ?? 0) * nation;
  return { last, filled: published === undefined };
}
