import type { Lever } from './lever';

/** Something about the world that may turn out otherwise. A lever's shape, and any baseline. */
export interface Assumption extends Omit<Lever, 'baseline'> {
  readonly kind: 'assumption';
  readonly baseline: number;
}
