import { count, money } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import { approvalsToKeep, area, waitingByYear } from '../../../models/waiting-for-a-home/area';
import { LADDER, ladderPanels, NOW, ownPanels, type RoomSetting } from './ladder';

/** £ a week, England, 2023–24: section 251 outturn, published. A test compares them. */
export const WEEK = { home: 6775, family: 720 } as const;

const LAST = 10;

export function roomOf({ places, notFree }: RoomSetting) {
  const approvals = approvalsToKeep(places);
  const { inHomes, unmet, found, free } = waitingByYear(
    { places, notFree, choice: area.choice, approvals },
    LAST,
  );
  return {
    /** Children in a children’s home for want of a family, at the end. */
    inHomes: inHomes[LAST],
    /** Of 100 who need a family in the last year, how many find none. */
    foundNone: (100 * unmet[LAST]) / (unmet[LAST] + found[LAST]),
    /** Free places at the end. */
    free: free[LAST],
    /** £ a year that these homes cost more than foster homes would. */
    dearer: (inHomes[LAST] * (WEEK.home - WEEK.family) * 365) / 7,
  };
}

/** The curve over places, with the reader’s numbers beside it. */
export function roomPanels({ places, notFree }: RoomSetting): LinePanels {
  const changed = notFree !== NOW.notFree;
  const own = changed ? LADDER.map((each) => roomOf({ places: each, notFree }).inHomes) : undefined;
  const { inHomes } = roomOf({ places, notFree });
  const told = `${ladderPanels.description} ${roomWords({ places, notFree })[0]}`;
  return ownPanels(places, own, inHomes, told);
}

/** What the numbers lead to, in two sentences. */
export function roomWords(setting: RoomSetting): string[] {
  const { inHomes, free, dearer } = roomOf(setting);
  const more =
    Math.round(inHomes) === 0
      ? 'costs next to nothing more'
      : `costs about ${money(dearer)} a year more`;
  return [
    `With ${count(setting.places)} approved places, ${count(free)} are free after ten years and ${count(inHomes)} children live in a children’s home for want of a family.`,
    `Their care ${more} than with foster carers.`,
  ];
}

/** Of 100 approved places, how many must be free so that of 100 who need a family `none` find none. */
export function freeFor(none: number): number {
  let [low, high] = [LADDER[0], 1500];
  while (high - low > 0.01) {
    const places = (low + high) / 2;
    if (roomOf({ ...NOW, places }).foundNone > none) low = places;
    else high = places;
  }
  return (100 * roomOf({ ...NOW, places: high }).free) / high;
}
