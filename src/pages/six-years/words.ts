import { count, money, percent } from '../../charts/format';
import { eventKinds, type Happening } from '../../../models/childrens-care/events';

const QUARTERS = ['April to June', 'July to September', 'October to December', 'January to March'];

/** "July to September 2024": a quarter, 0 for the first after the last published March. */
export function quarterName(year: number, quarter: number): string {
  const part = quarter % 4;
  return `${QUARTERS[part]} ${year + Math.floor(quarter / 4) + (part === 3 ? 1 : 0)}`;
}

const ENDS = ['March', 'June', 'September', 'December'];

/** "June 2024": the month at whose end so many quarters have been lived. */
export function endName(year: number, lived: number): string {
  return `${ENDS[lived % 4]} ${year + Math.floor(lived / 4)}`;
}

/** "April 2024 to March 2025" for a year, 0 for the first. */
export const yearName = (first: number, year: number): string =>
  `April ${first + year} to March ${first + year + 1}`;

/** What an event is told as; nothing for a kind that is no more. */
export const eventWords = ({ key, size }: Happening): string =>
  eventKinds.get(key)?.told(percent(size)) ?? '';

/** What a councillor would say of the place as it stands. */
export function stands(name: string, inCare: number, unmet: number, when: string): string {
  return `In ${when} ${name} looks after ${count(inCare)} children. About ${count(unmet)} of them live without the family they need.`;
}

/** Money spent so far in a year, against the budget for the same months. */
export function budgetWords(spent: number, budget: number, months: number): string {
  const share = (budget * months) / 12;
  const more = spent - share;
  const when = months === 12 ? 'The year' : `The first ${months} months of the year`;
  if (Math.abs(more) < 0.005 * share)
    return `${when} cost ${money(spent)}, as much as was budgeted.`;
  return more > 0
    ? `${when} cost ${money(spent)}. That is ${money(more)} more than was budgeted.`
    : `${when} cost ${money(spent)}. That is ${money(-more)} less than was budgeted.`;
}

/** What the plan costs, and what is left or missing. */
export function planWords(cost: number, sum: number): string {
  const left = sum - cost;
  if (cost === 0) return `Nothing is planned yet. There is ${money(sum)} a year for new work.`;
  return left > -1
    ? `Your plan costs ${money(cost)} a year once all has grown. Of ${money(sum)}, ${money(Math.max(0, left))} is left.`
    : `Your plan costs ${money(cost)} a year once all has grown. There is ${money(sum)}. So ${money(-left)} a year is not funded: take something away before you go on.`;
}

/** What is told when a link could not be used whole. */
export const NOTICES = {
  older:
    'This link is from another version of this exercise. Its council is used, its decisions are not.',
  altered:
    'Part of this link is missing or was changed. What could be read is used, up to the first gap.',
  'too-long': 'This link is far too long to be one of ours, so it was not read.',
  england:
    'England is not one council: nobody decides for all of it each quarter. Choose a council below.',
} as const;
