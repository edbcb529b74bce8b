/** The part of a planned saving that is delivered, % of it: at the least, most likely, at the most. */
export interface Delivered {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** How firm a saving is. */
export interface Firmness {
  readonly key: FirmnessKey;
  readonly label: string;
  readonly delivered: Delivered;
}

export type FirmnessKey = 'signed' | 'decided' | 'planned' | 'idea';

/** Firmest first. All of it is assumption (grade D): no national record says what plans deliver. */
export const firmnesses: readonly Firmness[] = [
  {
    key: 'signed',
    label: 'Contract signed',
    delivered: { low: 85, likely: 100, high: 100 },
  },
  { key: 'decided', label: 'Decided', delivered: { low: 70, likely: 100, high: 100 } },
  { key: 'planned', label: 'Planned', delivered: { low: 40, likely: 80, high: 100 } },
  { key: 'idea', label: 'An idea', delivered: { low: 0, likely: 40, high: 100 } },
];

/** How far lines err together unless it is changed, %: an assumption (grade D). */
export const TOGETHER = 50;

/** No plan is counted on to deliver more than this, %. */
export const MOST_DELIVERED = 150;
