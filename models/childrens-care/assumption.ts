import type { Lever } from './lever';
import type { Setting } from './setting';
import type { Words } from './words';

/** Something about the world that may turn out otherwise: any baseline, and words of its own. */
export interface Assumption extends Setting, Pick<Lever, 'reach' | 'evidence'> {
  readonly kind: 'assumption';
  /** What has been seen or is put forward somewhere; up to the reach of a place where left out. */
  readonly plausible?: { readonly low: number; readonly high: number };
  /**
   * Where a reader finds it, if not among what may change around a council: the council decides it
   * (it stands with the levers), or it says nothing unless a loop is on.
   */
  readonly beside?: 'levers' | 'loops';
}

/** What a reader is told of an assumption, as of a lever. */
export interface AssumptionWords
  extends Words, Pick<Lever, 'phaseIn' | 'rangeSource' | 'claim' | 'used' | 'more'> {}
