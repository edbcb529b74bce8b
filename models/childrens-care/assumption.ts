import type { Lever } from './lever';
import type { Setting } from './setting';
import type { Words } from './words';

/** Something about the world that may turn out otherwise: any baseline, and words of its own. */
export interface Assumption extends Setting, Pick<Lever, 'reach' | 'evidence'> {
  readonly kind: 'assumption';
}

/** What a reader is told of an assumption, as of a lever. */
export interface AssumptionWords
  extends Words, Pick<Lever, 'phaseIn' | 'rangeSource' | 'claim' | 'used' | 'more'> {}
