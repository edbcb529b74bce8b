import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { parameters } from './parameters';
import type { Filled, StartState } from './start-state';

/** England's rates in 2024, where no figure is held: children in need and plans per 10,000. */
const ENGLAND_2024 = { inNeed: 331.2, plans: 41.2, caseload: 15.4 };
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
  return {
    inNeedElsewhere: elsewhere,
    protectionPlansStart: (population * planRate) / 10_000,
    workersStart: Math.max(0.5, (elsewhere + start.total) / Math.max(1, caseload)),
    ownHomePlacesStart: ownPlaces ?? OWN_PLACES_A_CHILD * start.total,
    guardianshipStart: guardians(start, figures, england, year, filled),
    careLeaversStart: (leaving18 ?? 0.6 * sixteen) / parameters.turning21.value,
  };
}

/** Special guardianship lasts some eight years, less what breaks down. */
const GUARDIANSHIP_YEARS = 7;

function guardians(
  start: StartState,
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
  filled: Filled[],
): number {
  const key = 'ceases/reason/special-guardianship';
  const own = mean(figures, key, year);
  if (own !== undefined) return own * GUARDIANSHIP_YEARS;
  filled.push({ what: 'special guardianship orders', from: 'England’s for each child in care' });
  const nation = mean(england, key, year) ?? 0;
  return (nation / (latest(england, 'stock', year) ?? 1)) * start.total * GUARDIANSHIP_YEARS;
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
