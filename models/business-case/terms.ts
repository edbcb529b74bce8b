import type { CaseTerms, Term } from './term';

/** What an appraisal rests on besides the simulated futures. Percentages stand as percentages. */
export const terms = [
  {
    key: 'set-up',
    unit: 'GBP',
    min: 0,
    max: 100_000_000,
    step: 1000,
    baseline: 0,
    plausible: { low: 0, high: 500_000 },
  },
  {
    key: 'fixed-cost',
    unit: 'GBP a year',
    min: 0,
    max: 100_000_000,
    step: 1000,
    baseline: 0,
    plausible: { low: 0, high: 300_000 },
  },
  {
    key: 'grant-for-capital',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    baseline: 0,
    plausible: { low: 0, high: 50 },
  },
  {
    key: 'partners-pay',
    unit: '%',
    min: 0,
    max: 60,
    step: 1,
    baseline: 0,
    plausible: { low: 0, high: 15 },
  },
  {
    key: 'partners-gain',
    unit: 'GBP a year',
    min: 0,
    max: 100_000_000,
    step: 1000,
    baseline: 0,
    plausible: { low: 0, high: 1_000_000 },
  },
  {
    key: 'pays-back-by',
    unit: 'years',
    min: 1,
    max: 20,
    step: 1,
    baseline: 5,
    plausible: { low: 3, high: 10 },
  },
  {
    key: 'inflation',
    unit: '% a year',
    min: 0,
    max: 15,
    step: 0.1,
    baseline: 2,
    plausible: { low: 1.5, high: 3.5 },
  },
  {
    key: 'discount-rate',
    unit: '% a year',
    min: 0,
    max: 10,
    step: 0.1,
    baseline: 3.5,
    plausible: { low: 1.5, high: 6 },
  },
  {
    key: 'interest',
    unit: '% a year',
    min: 0,
    max: 15,
    step: 0.1,
    baseline: 5,
    plausible: { low: 3.5, high: 6.5 },
  },
  {
    key: 'asset-life',
    unit: 'years',
    min: 5,
    max: 60,
    step: 1,
    baseline: 40,
    plausible: { low: 25, high: 50 },
  },
  {
    key: 'cost-bias',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    baseline: 10,
    plausible: { low: 0, high: 40 },
  },
  {
    key: 'capital-bias',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    baseline: 24,
    plausible: { low: 2, high: 24 },
  },
  {
    key: 'delay',
    unit: 'months',
    min: 0,
    max: 36,
    step: 1,
    baseline: 3,
    plausible: { low: 0, high: 12 },
  },
  {
    key: 'benefit-rule',
    unit: '(0 or 1)',
    min: 0,
    max: 1,
    step: 1,
    baseline: 0,
    plausible: { low: 0, high: 1 },
  },
  {
    key: 'fixed-share',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 50,
    plausible: { low: 20, high: 90 },
  },
  {
    key: 'release-homes',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 90,
    plausible: { low: 60, high: 100 },
  },
  {
    key: 'release-agency',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 80,
    plausible: { low: 50, high: 100 },
  },
  {
    key: 'release-council',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 30,
    plausible: { low: 10, high: 50 },
  },
  {
    key: 'release-kinship',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 0,
    plausible: { low: 0, high: 50 },
  },
  {
    key: 'release-supported',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 0,
    plausible: { low: 0, high: 90 },
  },
  {
    key: 'release-staff',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    baseline: 10,
    plausible: { low: 0, high: 25 },
  },
] as const satisfies readonly Term[];

export type TermKey = (typeof terms)[number]['key'];

/** The term with a key; `budget-2026` is none of them. */
export const termByKey = (key: string): Term | undefined => terms.find((term) => term.key === key);

/** A term's value: as set, else where it stands. */
export const termIn = (given: CaseTerms, key: TermKey): number =>
  given[key] ?? termByKey(key)!.baseline;

/** No council's, nor England's, spending on children in care comes near this, £ a year. */
export const LARGEST_BUDGET = 50e9;

/** The key under which the approved budget of a financial year is held: named by its March. */
export const budgetKey = (year: number): string => `budget-${year}`;

/** The financial year (by its March) whose budget a key holds; undefined for any other key. */
export function budgetYear(key: string): number | undefined {
  const found = /^budget-(20[2-9]\d)$/.exec(key);
  return found ? Number(found[1]) : undefined;
}

/** From where to where a term, or a year's budget in pounds, can be set; undefined for any other key. */
export function boundsOf(key: string): { readonly min: number; readonly max: number } | undefined {
  return termByKey(key) ?? (budgetYear(key) ? { min: 0, max: LARGEST_BUDGET } : undefined);
}

/** What is wrong with a term as given, in plain words; undefined when it can be used. */
export function termProblem(key: string, value: number): string | undefined {
  const bounds = boundsOf(key);
  if (!bounds) return `no such part of a business case: ${key}`;
  const { min, max } = bounds;
  if (Number.isFinite(value) && value >= min && value <= max) return undefined;
  return `${key} is ${value}; it can be from ${min} to ${max} ${termByKey(key)?.unit ?? 'pounds'}`;
}
