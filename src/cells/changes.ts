import type { Meaning } from '../charts/band';
import type { Result } from '../engine/runner';
import { leverByKey } from '../../models/childrens-care/levers';

/** What was changed for a result: policies, assumptions about the world (loops among them), or both. */
export interface Change {
  /** The colour of its line: amber where the world alone was changed. */
  readonly meaning: Meaning;
  /** In a sentence: "with your changes and your assumptions". */
  readonly words: string;
  /** Beside a line: "With your changes". */
  readonly label: string;
  /** A policy was changed: there is a service to pay for. */
  readonly policy: boolean;
}

/** Beside the line of changed policies. */
export const CHANGED = 'With your changes';

const POLICY: Change = {
  meaning: 'policy',
  words: 'with your changes',
  label: CHANGED,
  policy: true,
};
const WORLD: Change = {
  meaning: 'world',
  words: 'with your assumptions',
  label: 'With your assumptions',
  policy: false,
};
const BOTH: Change = { ...POLICY, words: 'with your changes and your assumptions' };

/** What was changed for a result. */
export function changeOf({ job }: Pick<Result, 'job'>): Change {
  const keys = Object.keys(job.levers);
  const policies = keys.filter((key) => leverByKey(key)).length;
  if (policies === 0 && keys.length > 0) return WORLD;
  return policies === keys.length ? POLICY : BOTH;
}

/** The same at the start of a sentence. */
export const capitalWords = ({ words }: Change): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
