import type { Published } from '../../charts/course';
import { count } from '../../charts/format';
import type { PublishedFigures } from '../../kernel/figure';
import { historyOf } from '../courses';
import type { Known } from './history';

/** "1 child", "1,956 children", "no children". */
export function children(number: number): string {
  if (number === 0) return 'no children';
  return number === 1 ? '1 child' : `${count(number)} children`;
}

/** "18 in 100": a share of children, never rounded to none or all where it is neither. */
export function in100(share: number): string {
  if (share > 0 && share < 0.005) return 'fewer than 1 in 100';
  if (share < 1 && share > 0.995) return 'more than 99 in 100';
  return `${count(100 * share)} in 100`;
}

/** Who supports the children: "Kent", "England’s councils". */
export function council({ place }: PublishedFigures): string {
  return place.kind === 'england' ? 'England’s councils' : place.name;
}

export const march = (year: number) => `March ${year}`;

/** "225 more than in March 2011", "as many as in March 2011". */
export function moreOrFewer(first: Known, last: Known): string {
  const change = Math.round(last.value) - Math.round(first.value);
  if (change === 0) return `as many as in ${march(first.year)}`;
  return `${count(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than in ${march(first.year)}`;
}

/** A measure now, and where it began: "18 in 100 in March 2024, 15 in 100 in March 2018". */
export function nowAndThen(
  known: readonly Known[],
  each: (value: number) => string,
  when: (year: number) => string = march,
): string {
  const [first, last] = [known[0], known[known.length - 1]];
  const now = `${each(last.value)} in ${when(last.year)}`;
  if (first.year === last.year) return now;
  if (each(first.value) === each(last.value)) return `${now}, as in ${when(first.year)}`;
  return `${now}, ${each(first.value)} in ${when(first.year)}`;
}

/** Why there is no number in any year. */
export function absence(history: readonly Published[]): string {
  const held = (figure: Published['figure']) => history.some((each) => each.figure === figure);
  if (held('suppressed')) return 'withheld by the publisher, because few children are counted';
  return held('missing') ? 'not published' : 'not counted here';
}

/** Below this many children a share in 100 says more than the count behind it. */
const few = 50;

/** A word of caution where one child moves a share by some points; "" elsewhere. */
export function fewWords(figures: PublishedFigures): string {
  const last = historyOf(figures, 'stock').findLast(({ figure }) => typeof figure === 'number');
  if (last === undefined || typeof last.figure !== 'number') return '';
  if (last.figure >= few || last.figure === 0) return '';
  const points = Math.max(1, Math.round(100 / last.figure));
  return `Few children are counted here, so shares jump: with ${children(last.figure)}, one child more or less changes a share by ${points} in 100.`;
}
