import { FEWEST } from '../../room/received';
import type { Shown } from '../../state/room.svelte';

interface Question {
  readonly words: string;
  readonly options?: readonly string[];
  readonly answer?: number;
  readonly unit: string;
}

/** What six years come to, in words of their own: no lesson asks for them. */
const SIX_YEARS: Readonly<Record<string, Question>> = {
  'six-years/unmet': {
    words: 'Six years in charge: children without the family they needed',
    unit: 'children, added up over months',
  },
  'six-years/spend': { words: 'Six years in charge: what was spent', unit: '£' },
};

/** A room's answers to one question as the wall shows them. */
export function shownOf(
  key: string,
  values: readonly number[],
  question: Question | undefined,
): Shown {
  const known = Object.hasOwn(SIX_YEARS, key) ? SIX_YEARS[key] : undefined;
  const { words, options, answer, unit } = question ?? known ?? { words: key, unit: '' };
  return {
    question: words,
    unit,
    values,
    ...(answer === undefined ? {} : { answer }),
    ...(options === undefined ? {} : { options: counted(options, values) }),
  };
}

/** How many chose each option; of few people nobody is told apart. */
function counted(options: readonly string[], values: readonly number[]) {
  if (values.length < FEWEST) return [];
  return options.map((words, i) => ({ words, count: values.filter((each) => each === i).length }));
}
