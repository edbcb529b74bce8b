import { quantileOf } from '../charts/pairs';
import type { Result } from '../engine/runner';

/** Levers that move children to families: they work as far as carers have room. */
const NEED_FAMILIES = ['step-down', 'before-a-home', 'needs-reviews'];
/** Free council foster places for each fostered child below which hardly a match can be made. */
const FEW = 0.04;

/** A mix in which one lever lacks what another would bring. */
export interface Starvation {
  readonly levers: readonly string[];
  /** Free council foster places in the middle future, at the end. */
  readonly free: number;
  readonly fostered: number;
}

/** Whether levers that need foster homes are set while next to none are free; undefined if not. */
export function starvation(scenario: Result): Starvation | undefined {
  const levers = NEED_FAMILIES.filter((key) => (scenario.job.levers[key] ?? 0) > 0);
  const { 'foster-vacancies': vacancies, 'fostered-by-council': council } = scenario.outputs;
  if (levers.length === 0 || !vacancies || !council) return undefined;
  const free = quantileOf(vacancies.last, 0.5);
  const fostered = quantileOf(council.last, 0.5);
  return free < FEW * fostered ? { levers, free, fostered } : undefined;
}
