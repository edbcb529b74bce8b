import type { Table } from '../../charts/table';
import type { FormName } from '../../lessons/check/item';
import { items } from '../../lessons/check/items';
import { scoreOf, type Scored } from '../../lessons/check/marked';
import { FEW, peopleWords, type Pool } from '../../room/pool';

/** The result in plain words, and no more. */
export function resultWords({ right, rows }: Scored): string {
  return `${right} of ${rows.length} right`;
}

export function unansweredWords({ answered, rows }: Scored): string {
  const left = rows.length - answered;
  if (left === 0) return 'All are answered.';
  return left === 1 ? 'One is not answered yet.' : `${left} are not answered yet.`;
}

/** What became of one item: no more than that. */
export function rowWords({ chosen, isRight }: Scored['rows'][number]): string {
  if (chosen === undefined) return 'not answered';
  return isRight ? 'right' : 'not right';
}

type Numbers = Readonly<Record<string, number>>;

/** Both times side by side, once both have been shown; undefined until then. */
export function bothTimes(
  answers: Numbers,
  shown: readonly FormName[],
): { readonly words: string; readonly table: Table } | undefined {
  if (shown.length < 2) return undefined;
  const [before, after] = [scoreOf('before', answers), scoreOf('after', answers)];
  return {
    words: `Before the lessons ${resultWords(before)}, after them ${resultWords(after)}.`,
    table: {
      caption: 'Your answers before the lessons and after them',
      columns: [{ label: 'Skill' }, { label: 'Before' }, { label: 'After' }],
      rows: items.map(({ skill }, i) => [skill, rowWords(before.rows[i]), rowWords(after.rows[i])]),
    },
  };
}

/** What a room's files come to, in sentences. */
export function poolWords({ people: all, answered, sessions, unclear }: Pool): string[] {
  const rooms = sessions.filter((name) => name !== '');
  return [
    `These files are of ${peopleWords(all)}. ${peopleWords(answered.before)} answered before the lessons, ${peopleWords(answered.after)} after them, and ${peopleWords(answered.both)} both times.`,
    all < FEW
      ? `With fewer than ${FEW} people little can be read from this: one more or less turns the picture.`
      : '',
    answered.both < answered.before || answered.both < answered.after
      ? 'Those who answered before and those who answered after are not all the same people. So compare the last column first: it is about those who answered both times.'
      : '',
    rooms.length > 1 ? `The files are of more than one room: ${rooms.join(', ')}.` : '',
    unclear === 0
      ? ''
      : `${unclear === 1 ? 'One answer was' : `${unclear} answers were`} left out: not an option, or another one in a second file of the same person.`,
  ].filter((sentence) => sentence !== '');
}

/** A row an item: shares with their counts. */
export function poolTable(pool: Pool): Table {
  const of = (right: number, all: number) => (all === 0 ? 'no answers' : `${right} of ${all}`);
  return {
    caption: 'How many chose the right option, item by item',
    columns: [
      { label: 'Skill' },
      { label: 'Right before' },
      { label: 'Right after' },
      { label: 'Of those who answered both: right before' },
      { label: 'and right after' },
    ],
    rows: items.map(({ key, skill }) => {
      const { before, after, matched } = pool.items.find((each) => each.key === key)!;
      const { bothRight, onlyBefore, onlyAfter } = matched;
      return [
        skill,
        of(before.right, before.of),
        of(after.right, after.of),
        of(bothRight + onlyBefore, matched.of),
        of(bothRight + onlyAfter, matched.of),
      ];
    }),
  };
}
