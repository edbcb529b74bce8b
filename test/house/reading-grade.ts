import { glossary } from '../../src/glossary/glossary';

/** What is counted in a text. */
export interface Counts {
  readonly letters: number;
  readonly words: number;
  readonly sentences: number;
}

/** A word that every reader knows has about as many letters. */
const KNOWN = 'word';

/**
 * Forms of the glossary's terms, longest first: each counts as one known word wherever it stands,
 * because the glossary explains it. Words of everyday speech that are terms too (a price, a home)
 * are short and gain nothing by it.
 */
const forms = Object.values(glossary)
  .flatMap(({ term, also = [] }) => [term, ...also])
  .filter((form) => form.length > KNOWN.length)
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const term = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Letters, words and sentences; a term is one known word, and so is a number of any length. */
export function countsOf(text: string): Counts {
  const plain = text
    .replaceAll(term, KNOWN)
    .replaceAll(/[£−–]?\d[\d,.]*\d(?:%|m\b|bn\b)?/g, KNOWN)
    .replaceAll(/[’'\-‑]/g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ends = plain.match(/[.!?]+(?=[\s”’)]|$)/g) ?? [];
  // A heading or an unfinished sentence is one, too.
  const open = /[.!?][”’)]*$/.test(plain.trim()) ? 0 : 1;
  return {
    letters: words.join('').length,
    words: words.length,
    sentences: Math.max(1, ends.length + open),
  };
}

/**
 * The grade of the automated readability index (Senter and Smith 1967): how many years at an
 * American school a reader needs, counted from letters and words, so that nobody need guess
 * syllables. Reading age is about five more: grade 6 is read at 11.
 */
export function readingGrade({ letters, words, sentences }: Counts): number {
  return (4.71 * letters) / words + (0.5 * words) / sentences - 21.43;
}
