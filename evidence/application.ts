import type { Programme } from './programme';
import { strengthOf } from './strengths';

/** How a programme’s own figures set a lever of the children’s care model in another council. */
export interface Application {
  /** Key of the model’s lever; none where the source measures no effect, so that its size alone is told. */
  readonly lever?: string;
  /** How large it was, a year or in all, in the lever’s unit, and how that follows from the source. */
  readonly size: { readonly value: number; readonly unit: string; readonly from: string };
  /** What councils are compared by: these places’ published figure of a year. */
  readonly per: Measure;
  /** The claim as the lever takes it: a ratio to without, or the share that it adds. */
  readonly claim?: {
    readonly value: number;
    readonly kind: 'ratio' | 'share';
    readonly from: string;
  };
  /** Pounds for each child, household, place or home. */
  readonly cost?: { readonly pounds: number; readonly from: string };
  /** What must be known to read the result. */
  readonly note?: string;
}

/** A published figure by which a programme is scaled. */
export interface Measure {
  /** ONS codes; several are added. Empty where the size is a share of the council’s own figure. */
  readonly places: readonly string[];
  readonly series: string;
  readonly year: number;
  /** "children in care" */
  readonly what: string;
}

/** What a programme becomes in a council. */
export interface Applied {
  /** By how much it is larger or smaller than where it was. */
  readonly times: number;
  readonly size: number;
  /** Settings by key, the lever’s first; empty where there is nothing to set. */
  readonly settings: Readonly<Record<string, number>>;
  /** The claim, how far it is trusted, and what is used. */
  readonly effect?: { readonly claim: number; readonly trust: number; readonly used: number };
}

/**
 * Scales a programme to a council.
 * @param own the council’s figure; @param theirs the sum of the programme’s places’ figures, 1 where the size is a share
 */
export function apply(programme: Programme, own: number, theirs: number): Applied {
  const { lever, size, claim, cost } = programme.applies!;
  const times = own / theirs;
  const scaled = size.value * times;
  if (!lever) return { times, size: scaled, settings: {} };
  const trust = strengthOf(programme.strength).shrink ?? 0;
  const used =
    claim &&
    (claim.kind === 'ratio' ? Math.exp(trust * Math.log(claim.value)) : trust * claim.value);
  return {
    times,
    size: scaled,
    settings: {
      [lever]: scaled,
      ...(claim?.kind === 'ratio' && {
        [`${lever}-claim`]: claim.value,
        [`${lever}-trust`]: trust,
      }),
      ...(claim?.kind === 'share' && { [`${lever}-claim`]: used as number }),
      ...(cost && { [`${lever}-cost`]: cost.pounds }),
    },
    ...(claim && { effect: { claim: claim.value, trust, used: used as number } }),
  };
}
