import { bothSidesOf10, count, forecast, money, monthName } from '../../charts/format';
import type { Effect } from '../../consultation/consultation';

/** How an output of the model is spoken of. */
interface Told {
  /** Children where they are in a month, or things that happen over the year to it. */
  readonly kind: 'children' | 'a year' | 'money';
  /** What it counts. */
  readonly title: string;
  /** What a label says after the month, so that nobody takes two sums for one. */
  readonly apart?: string;
}

/** In the order in which they are told: children first, and first those without what they need. */
const TOLD: Readonly<Record<string, Told>> = {
  'family-plan-mismatch': { kind: 'children', title: 'Children without the family they need' },
  'in-childrens-homes': { kind: 'children', title: 'Children in a children’s home' },
  'placed-far': { kind: 'children', title: 'Children living over 20 miles from home' },
  'children-in-care': { kind: 'children', title: 'Children in care' },
  moves: { kind: 'a year', title: 'Moves between homes' },
  'unmet-foster-demand': {
    kind: 'a year',
    title: 'Times that no family is found for a child who should have one',
  },
  're-entries': { kind: 'a year', title: 'Children coming back into care' },
  entries: { kind: 'a year', title: 'Children coming into care' },
  spend: {
    kind: 'money',
    title: 'What care costs',
    apart: ', before what the choice itself costs',
  },
  programmes: { kind: 'money', title: 'What the added services cost' },
};

/** What is read at once; fewer children in care is no aim, so that it stands with the rest. */
const AT_ONCE = new Set(['family-plan-mismatch', 'in-childrens-homes']);

/** Outputs that an option's consequences are told by, in their order. */
export const TOLD_OUTPUTS: readonly string[] = Object.keys(TOLD);

const toldOf = ({ output }: Effect): Told | undefined =>
  Object.hasOwn(TOLD, output) ? TOLD[output] : undefined;

/** Whether an effect is money. */
export const isMoney = (effect: Effect): boolean =>
  toldOf(effect)?.kind === 'money' || effect.unit.includes('£');

/** Effects as they are told: what is read at once, what else there is of children, money. */
export function effectGroups(effects: readonly Effect[]): {
  readonly first: readonly Effect[];
  readonly further: readonly Effect[];
  readonly spending: readonly Effect[];
} {
  const rank = ({ output }: Effect) => {
    const at = TOLD_OUTPUTS.indexOf(output);
    return at < 0 ? TOLD_OUTPUTS.length : at;
  };
  const all = effects.toSorted((a, b) => rank(a) - rank(b));
  const children = all.filter((effect) => !isMoney(effect));
  const known = children.filter(({ output }) => AT_ONCE.has(output));
  // Where neither is told, the first of what is told comes at once.
  const first = known.length > 0 ? known : children.slice(0, AT_ONCE.size);
  return {
    first,
    further: children.filter((effect) => !first.includes(effect)),
    spending: all.filter(isMoney),
  };
}

/** "Moves between homes, year to March 2031": what an effect is of, and when. */
export function effectLabel(effect: Effect): string {
  const told = toldOf(effect);
  const title = told?.title ?? effect.output.replaceAll('-', ' ');
  const month = monthName(effect.month);
  const yearly = told ? told.kind !== 'children' : effect.unit.includes('a year');
  return `${title}, ${yearly ? `year to ${month}` : month}${told?.apart ?? ''}`;
}

/** A figure in an effect's own unit. */
export const effectFigure = (effect: Effect, value: number): string =>
  isMoney(effect) ? money(value) : forecast(value);

/** No difference in eight of ten pairs of futures, or in any. */
export const isUnchanged = ({ low, high, without, with: after, fewer }: Effect): boolean =>
  (low === 0 && high === 0) || (fewer === 0 && after === without && high === 0);

/** Shown without a decimal, both ends of the range are nothing. */
const isTiny = (effect: Effect): boolean => {
  const each = isMoney(effect) ? money : count;
  return [effect.low, effect.high].every((end) => each(Math.abs(end)) === each(0));
};

/** Between 40 and 60 of 100 say neither the one nor the other. */
const isEven = ({ fewer }: Effect): boolean => fewer >= 40 && fewer <= 60;

/** Of ten dots, how many stand for a lower number, as a share; none where nothing changes. */
export function dotShare(effect: Effect): number | undefined {
  if (isUnchanged(effect) || isTiny(effect)) return undefined;
  return isEven(effect) ? 0.5 : effect.fewer / 100;
}

/** What an option changes, as one whole sentence: how often, on both sides, the middle, the range. */
export function effectSentence(effect: Effect): string {
  if (isUnchanged(effect)) return 'The model shows no change in this.';
  if (isTiny(effect)) return 'The model shows almost no change in this.';
  const paid = isMoney(effect);
  const [figure, less] = paid ? ([money, 'less'] as const) : ([count, 'fewer'] as const);
  const size = (difference: number) => {
    const shown = figure(Math.abs(difference));
    return shown === figure(0) ? '' : `${shown} ${difference < 0 ? less : 'more'}`;
  };
  const ends = [effect.low, effect.high].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const [near, far] = ends.map((end) => size(end));
  const middle = size(effect.with - effect.without);
  const about = middle ? `about ${middle}` : 'about the same';
  // Both ends on one side: "from 3 to 25 fewer".
  const range =
    effect.low * effect.high >= 0
      ? `from ${near ? figure(Math.abs(ends[0])) : 'no change'} to ${far}`
      : `from ${size(effect.low) || 'no change'} to ${size(effect.high) || 'no change'}`;
  const much = near === far ? about : `${about}, ${range}`;
  const [often, others] = bothSidesOf10(effect.fewer / 100).map((part) =>
    part.replace(' in 20', ' of 20'),
  );
  if (isEven(effect))
    return paid
      ? `Less in about half of the simulated futures, as much or more in the others: ${much}.`
      : `Fewer in about half of the simulated futures, as many or more in the others: ${much}.`;
  return paid
    ? `Less in ${often} simulated futures, as much or more in ${others}: ${much}.`
    : `Fewer in ${often} simulated futures, as many or more in ${others}: ${much}.`;
}

/** An effect as it stands where there are no dots: on paper, and without scripts. */
export const effectLine = (effect: Effect): string =>
  `${effectLabel(effect)}. ${effectSentence(effect)} ${contextSentence(effect)}`;

/** What the dots and the sentences beside them are, for whoever has not seen one. */
export const HOW_TO_READ =
  'The model plays out many possible futures, once with a choice and once without it. It tells in how many of them a number is lower with the choice. Then it tells by how much: the middle, and the range in which eight of ten differences lie.';

/** Where it stands today and where it would go without a change. */
export function contextSentence(effect: Effect): string {
  const [today, without] = [effect.today, effect.without].map((v) => effectFigure(effect, v));
  return `Today: ${today}. As things go on: about ${without} in ${monthName(effect.month)}.`;
}

/** "£250,000 a year", "frees £40,000 a year", "no extra cost", "not costed". */
export function costWords(cost: number | null): string {
  if (cost === null) return 'Not costed.';
  if (cost === 0) return 'No extra cost.';
  if (cost < 0) return `The choice itself frees ${pounds(-cost)} a year.`;
  return `The choice itself costs ${pounds(cost)} a year.`;
}

/** Whole pounds: budgets that people add up by hand must add up. */
export function pounds(value: number): string {
  return `${value < 0 ? '\u2212' : ''}£${count(Math.abs(value))}`;
}

/** "1 December 2026" for "2026-12-01". */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthName(`${year}-${month}`)}`;
}
