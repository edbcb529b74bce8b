/** What a reader can aim for among the children's measures, and which way is better. */
export const childTargets = {
  'family-homes-share': { kind: 'stock', better: 'more' },
  'unmet-foster-demand': { kind: 'flow', better: 'fewer' },
  moves: { kind: 'flow', better: 'fewer' },
  'placed-far': { kind: 'stock', better: 'fewer' },
} as const;

/**
 * What a target on money may not make worse, in the middle future: shown with the target, and no
 * part of it can be taken away.
 */
export const floor = { ...childTargets, 're-entries': { kind: 'flow', better: 'fewer' } } as const;

export type ChildMeasure = keyof typeof floor;
export const childMeasures = Object.keys(floor) as readonly ChildMeasure[];

/** Parts of the spending that a target on money counts: care, what the levers add, casework. */
export const spendingParts = ['spend', 'programmes', 'casework'] as const;

/** All that a run is asked for. */
export const soughtOutputs: readonly string[] = [...childMeasures, ...spendingParts];

/**
 * All that can be aimed for. The number of children in care, and of children coming into care, are
 * left out for good: a child who needs care must get it, so nobody may aim at fewer.
 */
export type Measure = keyof typeof childTargets | 'spending';
export const measures = [...Object.keys(childTargets), 'spending'] as readonly Measure[];

/** In at least 8 of 10 futures the measure is no worse than `value`, and the levers cost no more. */
export interface Question {
  readonly measure: Measure;
  /** A share from 0 to 1, children (a flow over the twelve months), or GBP a financial year. */
  readonly value: number;
  /** Month of the run: 12, 24, … up to its end. */
  readonly month: number;
  /** Most that the levers may cost in any year up to then, in the mean of all futures: GBP. */
  readonly cap: number;
}

/** The share of futures that have to meet a target. */
export const SOUGHT_SHARE = 0.8;

/** A question that nothing can answer, in words for the one who wrote the call. */
export class NoSuchTarget extends Error {}

/** @throws NoSuchTarget for anything that is not to be aimed for, and for numbers out of bounds */
export function checkQuestion({ measure, value, month, cap }: Question, months: number): void {
  if (!measures.includes(measure)) throw new NoSuchTarget(`not a target: ${String(measure)}`);
  if (!(value >= 0) || (measure === 'family-homes-share' && value > 1))
    throw new NoSuchTarget(`not a value: ${value}`);
  if (!(month >= 12) || month % 12 !== 0 || month > months)
    throw new NoSuchTarget(`not a month of the run: ${month}`);
  if (!(cap > 0)) throw new NoSuchTarget(`not a cap: ${cap}`);
}
