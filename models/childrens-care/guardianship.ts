import { numberAt, type PublishedFigures } from '../../src/kernel/figure';
import { parameters } from './parameters';
import { byAge } from './rates';
import type { StartState } from './start-state';

/** Birthdays a year into the next age group, one over its width; at 16 and 17, turning 18. */
const AGEING = [1, 1 / 4, 1 / 5, 1 / 6, 1 / 2];
/** Most of a place's starts that may be children coming back from special guardianship. */
const MOST_COMING_BACK = 0.1;
/** How many orders' worth of England's pattern stands behind a council's own. */
const PATTERN_WEIGHT = 60;

/** Share of leavers to guardians and relatives with a special guardianship order, up to `year`. */
export function guardianShare(
  figures: PublishedFigures,
  england: PublishedFigures,
  year: number,
): number {
  const own = orders(figures, year);
  const nation = orders(england, year);
  const pattern = nation.all > 0 ? nation.special / nation.all : 0.55;
  return (own.special + PATTERN_WEIGHT * pattern) / (own.all + PATTERN_WEIGHT);
}

function orders(figures: PublishedFigures, year: number): { special: number; all: number } {
  let special = 0;
  let all = 0;
  for (const at of [year, year - 1, year - 2]) {
    const counts = ['special-guardianship', 'child-arrangements-order', 'to-relatives-no-pr'].map(
      (reason) => numberAt(figures, `ceases/reason/${reason}`, at),
    );
    if (counts[0] === undefined || counts[1] === undefined || counts[2] === undefined) continue;
    special += counts[0];
    all += counts[0] + counts[1] + counts[2];
  }
  return { special, all };
}

/**
 * Children with special guardians by age, were orders always as now, and those of them who come
 * back into care in a year: they are part of published starts.
 * At a very small place they are held to a tenth of all who start, and to half of those who did not
 * return home before.
 * @param toFamily leaving to guardians and relatives a year, by age
 * @param starts children starting a year, all ages, repeat spells included
 * @param others of them, those who do not come back after a return home
 */
export function guardianship(
  start: StartState,
  toFamily: readonly number[],
  share: number,
  starts: number,
  others: number,
): { children: number[]; comingBack: number[]; ageing: readonly number[] } {
  const ending = parameters.guardianEnding.value;
  const children: number[] = [];
  byAge((age, i) => {
    const eligible = start.count(
      (a, home, group) =>
        a === age && group === 'local' && home !== 'adoption' && home !== 'parents',
    );
    const younger = i === 0 ? 0 : AGEING[i - 1] * children[i - 1];
    children.push((share * toFamily[i] * eligible + younger) / (AGEING[i] + ending));
  });
  const all = children.reduce((sum, number) => sum + number, 0);
  const most = Math.max(0, Math.min(MOST_COMING_BACK * starts, others / 2));
  const scale = Math.min(1, most / Math.max(1e-9, ending * all));
  return {
    children: children.map((number) => number * scale),
    comingBack: children.map((number) => number * scale * ending),
    ageing: AGEING,
  };
}
