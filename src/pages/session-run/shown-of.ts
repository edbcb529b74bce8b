import { FEWEST } from '../../room/received';
import type { Shown } from '../../state/room.svelte';
import { SIX_YEARS } from './keys-of';

interface Question {
  readonly words: string;
  readonly options?: readonly string[];
  readonly answer?: number;
  readonly unit: string;
}

/** A room's answers to one question as the wall shows them. */
export function shownOf(
  key: string,
  values: readonly number[],
  question: Question | undefined,
): Shown {
  const known = Object.hasOwn(SIX_YEARS, key) ? SIX_YEARS[key] : undefined;
  const told: Question = question ?? known ?? { words: key, unit: '' };
  const { words, options, answer, unit } = told;
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
