import { count, money } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import { approvalsToKeep, area, waitingByYear } from '../../../models/waiting-for-a-home/area';

/** What a reader sets; as many households are approved as stop, so that places hold. */
export interface RoomSetting {
  readonly places: number;
  /** Of 100 approved places, how many can take no child. */
  readonly notFree: number;
}

/** A hundredth of England in March 2024. */
export const NOW: RoomSetting = { places: area.places, notFree: area.notFree };

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

/** Approved places along the picture. */
export const LADDER = Array.from({ length: 29 }, (_, i) => 480 + 15 * i);
const asNow = LADDER.map((places) => roomOf({ ...NOW, places }).inHomes);

/** The curve over places: flat where there is room, steep where there is none. */
export function roomPanels({ places, notFree }: RoomSetting): LinePanels {
  const changed = notFree !== NOW.notFree;
  const own = changed ? LADDER.map((each) => roomOf({ places: each, notFree }).inHomes) : asNow;
  // The line up to the reader's places ends in a dot, where they stand on the curve.
  const at = LADDER.reduce(
    (best, each, i) => (Math.abs(each - places) < Math.abs(LADDER[best] - places) ? i : best),
    0,
  );
  const here = roomOf({ places, notFree }).inHomes;
  return {
    description: `Children in a children’s home for want of a family after ten years, by approved places from ${LADDER[0]} to ${LADDER.at(-1)}: ${count(own[0])} with the fewest places, ${count(own[15])} with ${LADDER[15]}, ${count(own[28])} with the most. ${roomWords({ places, notFree })[0]}`,
    years: LADDER,
    across: 'Approved places',
    format: count,
    panels: [
      {
        title: 'Children for want of a family, by approved places',
        lines: [
          { label: 'As in 2024', values: asNow, meaning: 'today' },
          ...(changed ? [{ label: 'Your numbers', values: own, meaning: 'world' as const }] : []),
          { label: 'Your places', values: [...own.slice(0, at), here], meaning: 'policy' },
        ],
        ceiling: 140,
      },
    ],
  };
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
