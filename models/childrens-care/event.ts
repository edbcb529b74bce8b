/** What an event does while it lasts, by its size (a share). */
export type EventAct =
  /** A level loses, or gains, that share in all, in equal steps over the event's months. */
  | {
      readonly level: 'councilHouseholds' | 'agencyHouseholds' | 'homesPrice';
      readonly way: 1 | -1;
    }
  /** A parameter stands higher by that share for as long as the event lasts. */
  | { readonly parameter: 'uascArrivals' };

/**
 * Something that can happen to a council from outside. It comes on top of the ordinary ups and
 * downs of a future. It acts on homes, prices and arrivals, and never on a child who is in care.
 */
export interface EventKind {
  /** Chance that it begins, a year: an assumption. */
  readonly chance: number;
  /** Shares: any size between is equally likely. An assumption. */
  readonly size: { readonly low: number; readonly high: number };
  /** Months for which it acts. */
  readonly months: number;
  readonly acts: readonly EventAct[];
  /** What is told when it has begun, whole; `share` is its size as "8%". */
  readonly told: (share: string) => string;
  readonly short: string;
  /** Where its size and its chance come from. */
  readonly why: string;
}
