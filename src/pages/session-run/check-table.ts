import type { Table } from '../../charts/table';
import { FEWEST, type Answered } from '../../room/received';

interface CheckItem {
  readonly key: string;
  readonly words: string;
  readonly right?: number;
}

/**
 * How many answered each item of the check rightly, before and after; undefined where nobody answered
 * any, "few" where too few did for shares.
 */
export function checkTable(
  people: readonly Answered[],
  asked: readonly CheckItem[],
): Table | 'few' | undefined {
  const items = asked.flatMap((item) => {
    const name = /^check\/before\/(.+)$/.exec(item.key)?.[1];
    const after = asked.find(({ key }) => key === `check/after/${name}`);
    return name !== undefined && after ? [{ before: item, after }] : [];
  });
  const answering = people.filter((answers) =>
    items.some(({ before, after }) => before.key in answers || after.key in answers),
  );
  if (answering.length === 0) return undefined;
  if (answering.length < FEWEST) return 'few';
  return {
    caption: `The check in a room of ${answering.length}: how many answered rightly`,
    columns: [{ label: 'Question' }, { label: 'Before' }, { label: 'After' }],
    rows: items.map(({ before, after }) => [
      before.words,
      rightly(answering, before),
      rightly(answering, after),
    ]),
  };
}

function rightly(people: readonly Answered[], { key, right }: CheckItem): string {
  const given = people.flatMap((answers) => (Object.hasOwn(answers, key) ? [answers[key]] : []));
  if (given.length < FEWEST) return given.length === 0 ? 'nobody answered' : 'too few answered';
  return `${given.filter((each) => each === right).length} of ${given.length}`;
}
