import type { TermWords } from './term';
import type { TermKey } from './terms';
import caution from './words/caution';
import money from './words/money';
import yours from './words/yours';

/** What a reader is told of each term, in the order shown. */
export const termWords: Readonly<Record<TermKey, TermWords>> = { ...yours, ...money, ...caution };
