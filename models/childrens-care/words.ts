import type { AssumptionWords } from './assumption';
import type { LeverWords } from './lever';

/** What a reader is told of a setting that is not a lever. */
export interface Words {
  readonly explanation: string;
}

const found = import.meta.glob<Words | AssumptionWords>('./words/*.ts', {
  eager: true,
  import: 'default',
});
const ofLevers = import.meta.glob<LeverWords>('./levers/*/words.ts', {
  eager: true,
  import: 'default',
});

/**
 * The words of assumptions and loops by key. They stand apart from the numbers so that links and
 * workers, which need the numbers alone, do not carry them.
 */
export const words: Readonly<Record<string, Words | AssumptionWords>> = Object.fromEntries(
  Object.entries(found).map(([path, own]) => [path.slice('./words/'.length, -'.ts'.length), own]),
);

/** The words of levers by key: a lever's folder bears its key. */
export const leverWords: Readonly<Record<string, LeverWords>> = Object.fromEntries(
  Object.entries(ofLevers).map(([path, own]) => [path.split('/')[2], own]),
);
