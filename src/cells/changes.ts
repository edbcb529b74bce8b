import type { Meaning } from '../charts/band';
import type { Result } from '../engine/runner';
import { isPolicy, worldOf } from '../../models/childrens-care/settings';

/** What was changed for a result: policies, assumptions about the world (loops among them), or both. */
export interface Change {
  /** The colour of its line: amber where the world alone was changed. */
  readonly meaning: Meaning;
  /** In a sentence: "with your changes and another assumption". */
  readonly words: string;
  /** Beside a line: "With your changes". */
  readonly label: string;
}

/** Beside the line of changed policies. */
export const CHANGED = 'With your changes';

/** Beside the line of a future in which nothing was changed. */
export const TODAY = 'Today';

/** What was changed for a result. */
export function changeOf(result: Pick<Result, 'job'>): Change {
  const { words: assumed } = groundOf(result);
  const policy = Object.keys(result.job.levers).some(isPolicy);
  if (!policy) return groundOf(result);
  return {
    meaning: 'policy',
    words: assumed ? `with your changes and ${assumed.replace(/^with /, '')}` : 'with your changes',
    label: assumed ? 'And with your changes' : CHANGED,
  };
}

/** What a baseline stands on: today, or assumptions that hold with a policy and without. */
export function groundOf({ job }: Pick<Result, 'job'>): Change {
  const number = Object.keys(worldOf(job.levers)).length;
  if (number === 0) return { meaning: 'today', words: '', label: TODAY };
  const words = number === 1 ? 'with another assumption' : 'with other assumptions';
  return { meaning: 'world', words, label: capital(words) };
}

/** The same at the start of a sentence. */
export const capitalWords = ({ words }: Change): string => capital(words);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
