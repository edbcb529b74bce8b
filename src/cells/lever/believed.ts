import type { Dials } from '../../../models/childrens-care/lever';

/** A claim as a ratio, how far it is counted on, and what is left of it. */
export interface Believed {
  readonly claim: number;
  readonly trust: number;
  readonly used: number;
}

/** What a lever's claim becomes; undefined where it has no ratio to shrink. */
export function believedOf({ claim, trust }: Dials): Believed | undefined {
  if (!claim || !trust || claim.unit !== 'ratio') return undefined;
  const used = Math.exp(trust.baseline * Math.log(claim.baseline));
  return { claim: claim.baseline, trust: trust.baseline, used };
}
