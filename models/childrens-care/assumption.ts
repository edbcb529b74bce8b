import type { Lever, LeverWords } from './lever';
import type { Setting } from './setting';
import type { Words } from './words';

/** Something about the world that may turn out otherwise: any baseline, and words of its own. */
export interface Assumption extends Setting, Pick<Lever, 'reach' | 'evidence'> {
  readonly kind: 'assumption';
  /** What has been seen or is put forward somewhere; up to the reach of a place where left out. */
  readonly plausible?: { readonly low: number; readonly high: number };
  /** It says nothing unless a loop is on: a reader finds it there. */
  readonly beside?: 'loops';
}

/** What a reader is told of an assumption, as of a lever. */
export interface AssumptionWords extends Words, LeverWords {}
