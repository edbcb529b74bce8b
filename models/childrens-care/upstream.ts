import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { guardianShare } from './guardianship';
import { parameters } from './parameters';
import type { Filled, StartState } from './start-state';

/** England's rates in 2024, where no figure is held: children in need and plans per 10,000. */
const ENGLAND_2024 = { inNeed: 331.2, plans: 41.2, caseload: 15.4, turnover: 0.139 };
/** Of children under 18, shares by age, in the even numbers that years of age have. */
const UNDER_16 = 16 / 18;
const OVER_12 = 6 / 18;
const SIXTEEN_AND_17 = 2 / 18;
/** A yearly cost of support for each care leaver outside these is taken for an error. */
const PLAUSIBLE_COST = { low: 8_000, high: 45_000 };
/** Of children in need, the least share that is not in care, where the figures contradict. */
const LEAST_ELSEWHERE = 0.5;
/** England's places in councils' own homes for each child in care, where none are listed. */
const OWN_PLACES_A_CHILD = 0.02;

/**
 * What stands around care at the start: needs before it, the workforce, the council's own homes,
 * guardians and care leavers after it. Only figures for years up to `year` are read.
 */
export function aroundCare(
  start: StartState,
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  filled: Filled[],
): Record<string, number> {
  /** The last number published for the place, up to three years old; else England's; else given. */
  const rate = (key: string, what: string, otherwise: number): number => {
    const own = latest(figures, key, year);
    if (own !== undefined && own > 0) return own;
    const nation = latest(england, key, year);
    filled.push({ what, from: nation === undefined ? 'England’s of 2024' : 'England’s' });
    return nation ?? otherwise;
  };
  const population = latest(figures, 'population/0-17', year) ?? (start.total * 10_000) / 70;
  const inNeedRate = rate('need/children-in-need-rate', 'children in need', ENGLAND_2024.inNeed);
  const planRate = rate('need/protection-plan-rate', 'child protection plans', ENGLAND_2024.plans);
  const caseload = rate('workforce/caseload', 'cases a social worker', ENGLAND_2024.caseload);
  const elsewhere = Math.max(
    LEAST_ELSEWHERE * start.total,
    (population * inNeedRate) / 10_000 - start.total,
  );
  const ownPlaces = latest(figures, 'childrens-homes/local-authority-places', year);
  if (ownPlaces === undefined)
    filled.push({ what: 'places in the council’s own children’s homes', from: 'England’s share' });
  const leaving18 = mean(figures, 'ceases/age/18-plus', year);
  const sixteen = start.count((age) => age === '16-17');
  if (leaving18 === undefined)
    filled.push({ what: 'care leavers', from: 'England’s leaving at 18' });
  const careLeavers = (leaving18 ?? 0.6 * sixteen) / parameters.turning21.value;
  const perTenPounds = Math.max(1, 10 * population * OVER_12);
  return {
    inNeedElsewhere: elsewhere,
    protectionPlansStart: (population * planRate) / 10_000,
    workersStart: Math.max(0.5, (elsewhere + start.total) / Math.max(1, caseload)),
    ownHomePlacesStart: ownPlaces ?? OWN_PLACES_A_CHILD * start.total,
    guardianShare: guardianShare(figures, england, year),
    turnoverOfWorkers: rate(
      'workforce/turnover',
      'turnover of social workers',
      ENGLAND_2024.turnover,
    ),
    regionShare: regionShare(start, figures, england, year),
    costCareLeaver: careLeaverCost(figures, careLeavers, year),
    povertyEntriesAll: (population * UNDER_16) / 100_000,
    preventionEntriesAll: (population * SIXTEEN_AND_17) / 100_000 / perTenPounds,
    careLeaversStart: careLeavers,
  };
}

function latest(figures: PublishedFigures, key: string, year: number): number | undefined {
  for (let back = 0; back < 4; back++) {
    const found = numberAt(figures, key, year - back);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mean(figures: PublishedFigures, key: string, year: number): number | undefined {
  const found = [0, 1, 2].flatMap((back) => numberAt(figures, key, year - back) ?? []);
  return found.length > 0 ? found.reduce((all, n) => all + n, 0) / found.length : undefined;
}

/** A place's children in homes as a share of a region's: a ninth of England's. England is whole. */
function regionShare(
  start: StartState,
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): number {
  if (figures.place.kind === 'england') return 1;
  const homes = start.count((_, home) => home === 'childrens-home');
  const nation =
    latest(england, 'stock/home/childrens-homes-secure', year) ??
    0.1 * (latest(england, 'stock', year) ?? 80_000);
  return Math.min(1, (9 * homes) / Math.max(1, nation));
}

/** Published spending on leaving care for each care leaver, where plausible. */
function careLeaverCost(figures: PublishedFigures, careLeavers: number, year: number): number {
  const spent = latest(figures, 'spend/leaving-care', year);
  const each = spent === undefined ? undefined : spent / Math.max(1, careLeavers);
  const plausible = each !== undefined && each > PLAUSIBLE_COST.low && each < PLAUSIBLE_COST.high;
  return plausible ? each : parameters.costCareLeaver.value;
}

/** Where poverty and prevention act: first entries by age, and in all. */
export function outsideForces(
  first: readonly number[],
  { povertyEntriesAll, preventionEntriesAll }: Record<string, number>,
): Record<string, number | readonly number[]> {
  const young = first.slice(0, 4).reduce((all, number) => all + number, 0);
  const shares = first.map((number, i) => (i === 4 ? 0 : young > 0 ? number / young : 1 / 4));
  return {
    firstEntriesStart: young + first[4],
    povertyEntries: shares.flatMap((share) => [share * povertyEntriesAll, 0]),
    preventionEntries: first.flatMap((_, i) => [i === 4 ? preventionEntriesAll : 0, 0]),
  };
}
