import { count } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import {
  approvalsToKeep,
  area,
  waitingByYear,
  type WaitingSetting,
} from '../../../models/waiting-for-a-home/area';

/** What the reader sets; as many households are approved as stop. */
export type WaitingChoice = Omit<WaitingSetting, 'approvals'>;

const today: WaitingChoice = { places: area.places, notFree: area.notFree, choice: area.choice };

/** The cases to try: more places, and two ways in which more places are not more families. */
export const cases = [
  { value: 'today', label: 'As in 2024', ...today },
  { value: 'more', label: '100 more places', ...today, places: 805 },
  {
    value: 'unfit',
    label: '100 more places, but they do not fit',
    ...today,
    places: 805,
    choice: 6,
  },
  {
    value: 'busy',
    label: '100 more places, but fewer are free',
    ...today,
    places: 805,
    notFree: 35,
  },
] as const;

const years = Array.from({ length: 11 }, (_, year) => year);
const yearName = (year: number) => (year === 0 ? 'Start' : String(year));
const kept = (choice: WaitingChoice) =>
  waitingByYear({ ...choice, approvals: approvalsToKeep(choice.places) });
const asToday = kept(today);

type Result = ReturnType<typeof waitingByYear>;

export function waitingOf(choice: WaitingChoice) {
  const result = kept(choice);
  return { words: waitingWords(result), panels: panelsOf(result) };
}

function panelsOf(result: Result): LinePanels {
  const pair = (of: 'inHomes' | 'free') =>
    [
      { label: 'As in 2024', values: asToday[of], meaning: 'today' },
      { label: 'Your numbers', values: result[of], meaning: 'policy' },
    ] as const;
  return {
    description: `${waitingWords(result)} Below: free places, and who finds no family or moves on to one, each year.`,
    years,
    yearName,
    format: count,
    panels: [
      {
        title: 'In a children’s home for want of a family, after each year',
        lines: pair('inHomes'),
        ceiling: 100,
      },
      { title: 'Foster places free to take a child', lines: pair('free'), ceiling: 250 },
      {
        title: 'Children, a year',
        lines: [
          { label: 'Find no family', values: result.unmet, meaning: 'policy' },
          { label: 'Move on to one', values: result.stepDowns, meaning: 'policy', dash: '7 4' },
        ],
        ceiling: 40,
      },
    ],
  };
}

/** What the numbers lead to, in one sentence of at most 140 characters. */
export function waitingWords({ free, inHomes }: Result): string {
  return `After ten years ${count(free[10])} foster places are free, and ${count(inHomes[10])} children live in a children’s home for want of a family.`;
}

/** Of 100 children who seek a family in the first year, how many find none. */
export const foundNone = Math.round(
  (100 * asToday.unmet[1]) / (asToday.unmet[1] + asToday.found[1]),
);

/** What comes if carers go on as in 2024: fewer approved than stop. */
export const fewerCarers = waitingByYear(area);

export const PUBLISHED =
  'A hundredth of England: approved and filled places of mainstream carers, households, approvals and resignations, Ofsted, March 2024 (official). Vacant places: Ofsted, as reported.';
export const MODELLED =
  'A small model run here. It starts as a hundredth of England in March 2024 (Ofsted, official); how children and families fit, and all else, is illustrative.';
