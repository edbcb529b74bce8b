import { bothSidesOf10, count, forecast, money, monthName } from '../../charts/format';
import type { Effect } from '../../consultation/consultation';

/** How an output of the model is spoken of. */
interface Told {
  /** Children where they are in a month, or things that happen over the year to it. */
  readonly kind: 'children' | 'a year' | 'money' | 'share';
  /** "live in a children’s home": what fewer or more children do; what is fewer or more a year. */
  readonly words: string;
  /** Heads a row. */
  readonly title: string;
}

/** In the order in which they are told: children first, and first those without what they need. */
const TOLD: Readonly<Record<string, Told>> = {
  'family-plan-mismatch': {
    kind: 'children',
    words: 'live without the family they need',
    title: 'Children without the family they need',
  },
  'in-childrens-homes': {
    kind: 'children',
    words: 'live in a children’s home',
    title: 'Children in children’s homes',
  },
  'children-in-care': { kind: 'children', words: 'are in care', title: 'Children in care' },
  'placed-far': {
    kind: 'children',
    words: 'live over 20 miles from home',
    title: 'Children living over 20 miles from home',
  },
  moves: { kind: 'a year', words: 'moves between homes', title: 'Moves between homes, a year' },
  'unmet-foster-demand': {
    kind: 'a year',
    words: 'times that no family is found for a child who should have one',
    title: 'No family found for a child who should have one, a year',
  },
  're-entries': {
    kind: 'a year',
    words: 'children who come back into care',
    title: 'Children coming back into care, a year',
  },
  entries: {
    kind: 'a year',
    words: 'children who come into care',
    title: 'Children coming into care, a year',
  },
  spend: { kind: 'money', words: 'care', title: 'Spending on children in care, a year' },
  programmes: {
    kind: 'money',
    words: 'the added services',
    title: 'Cost of the added services, a year',
  },
};

/** Outputs that an option's consequences are told by, in their order. */
export const TOLD_OUTPUTS: readonly string[] = Object.keys(TOLD);

/** What an effect is of, as the head of a row. */
export const effectTitle = ({ output }: Effect): string =>
  Object.hasOwn(TOLD, output) ? TOLD[output].title : output.replaceAll('-', ' ');

/** Whether an effect is money. */
export const isMoney = ({ output, unit }: Effect): boolean =>
  (Object.hasOwn(TOLD, output) && TOLD[output].kind === 'money') || unit.includes('£');

/** Effects in the order in which they are told: children first, then money. */
export function inOrder(effects: readonly Effect[]): readonly Effect[] {
  const rank = (effect: Effect) => {
    const at = TOLD_OUTPUTS.indexOf(effect.output);
    return (isMoney(effect) ? 1000 : 0) + (at < 0 ? 500 : at);
  };
  return effects.toSorted((a, b) => rank(a) - rank(b));
}

/** A figure in an effect's own unit. */
export const effectFigure = (effect: Effect, value: number): string =>
  isMoney(effect) ? money(value) : forecast(value);

/** "between 3 and 25 fewer", "from 3 fewer to 25 more": the middle 80 of 100 differences. */
function rangeWords({ low, high }: Effect, each: (value: number) => string, less: string): string {
  const [a, b] = [each(Math.abs(low)), each(Math.abs(high))];
  if (high <= 0) return a === b ? `${a} ${less}` : `${b} to ${a} ${less}`;
  if (low >= 0) return a === b ? `${a} more` : `${a} to ${b} more`;
  return `${a} ${less} to ${b} more`;
}

/** The middle difference: "about 12 fewer", "less than one either way". */
function middleWords(difference: number, each: (value: number) => string, less: string): string {
  const size = each(Math.abs(difference));
  if (size === each(0)) return 'close to none';
  return `about ${size} ${difference < 0 ? less : 'more'}`;
}

/**
 * What an option changes, as whole sentences: how often, the middle and the range.
 * @returns first how often, on both sides; then how much
 */
export function effectSentences(effect: Effect): readonly [often: string, much: string] {
  const [lower, others] = bothSidesOf10(effect.fewer / 100);
  const month = monthName(effect.month);
  const told = Object.hasOwn(TOLD, effect.output) ? TOLD[effect.output] : undefined;
  const difference = effect.with - effect.without;
  if (told?.kind === 'money' || (!told && isMoney(effect))) {
    const words = told?.words ?? effectTitle(effect);
    return [
      `In ${lower} simulated futures ${words} costs less in the year to ${month}; in ${others}, as much or more.`.replace(
        'services costs',
        'services cost',
      ),
      `The middle difference is ${middleWords(difference, money, 'less')} a year; the range is ${rangeWords(effect, money, 'less')}.`,
    ];
  }
  const much = `The middle difference is ${middleWords(difference, count, 'fewer')}; the range is ${rangeWords(effect, count, 'fewer')}.`;
  if (told?.kind === 'children')
    return [
      `In ${lower} simulated futures fewer children ${told.words} in ${month}; in ${others}, as many or more.`,
      much,
    ];
  return [
    `In ${lower} simulated futures there are fewer ${told?.words ?? effectTitle(effect)} in the year to ${month}; in ${others}, as many or more.`,
    much,
  ];
}

/** Where it stands today and where it would go without a change. */
export function contextSentence(effect: Effect): string {
  const [today, without] = [effect.today, effect.without].map((v) => effectFigure(effect, v));
  return `Today: ${today}. As things go on: about ${without} in ${monthName(effect.month)}.`;
}

/** "£250,000 a year", "frees £40,000 a year", "no extra cost", "not costed". */
export function costWords(cost: number | null): string {
  if (cost === null) return 'Not costed.';
  if (cost === 0) return 'No extra cost.';
  if (cost < 0) return `It frees ${pounds(-cost)} a year.`;
  return `It costs ${pounds(cost)} a year.`;
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
