/** What may be wrong with the words of a consultation. */
export interface WordingFault {
  /** `refused`: it may not be published so; `look`: the officer should look at it again. */
  readonly kind: 'refused' | 'look';
  /** The words that were found, as they stand in the text. */
  readonly words: string;
}

/** Words that lead to an answer, blame a child or speak of people as things. */
const LEADING =
  /\b(burdens?|burdensome|wast(?:e|es|ed|eful|ing)|drains? on|spiralling|soaring|unaffordable|hard[- ]pressed|taxpayers’? money|obviously|clearly|surely|of course|everyone knows|do you agree|don’?t you|common sense|no alternative|beds?|cases|placements?|units|LAC|troubled|problem (?:children|families)|costly (?:children|child)|expensive (?:children|child))\b/gi;

const CHILDREN = /\b(child(?:ren)?|young (?:person|people)|famil(?:y|ies))\b/i;
const TAX = /\b(council tax|tax(?:es|payers?)?|your bill|band d)\b/i;
const NUMBER = /\d|\b(?:fewer|one child|each child|per child|a child)\b/i;

/**
 * Looks at one text: leading words, and children held against tax. Nobody may be asked what a child
 * is worth in tax, so a sentence that sets numbers of children beside tax is refused.
 */
export function wordingFaults(text: string): WordingFault[] {
  const against = text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((part) => CHILDREN.test(part) && TAX.test(part) && NUMBER.test(part))
    .map((part) => ({ kind: 'refused', words: part.trim() }) as const);
  const leading = [...new Set([...text.matchAll(LEADING)].map(([found]) => found.toLowerCase()))];
  return [...against, ...leading.map((words) => ({ kind: 'look', words }) as const)];
}
