import { levers } from '../../../models/childrens-care/levers';
import type { Lever } from '../../../models/childrens-care/lever';

/** A lever that a mix may use, and how far it goes at the place. */
export interface Candidate {
  readonly key: string;
  readonly grade: Lever['grade'];
  readonly step: number;
  /** Whole steps up to what is within reach. */
  readonly steps: number;
}

/** Whole steps by lever; a lever that is not used is left out. */
export type Steps = Readonly<Record<string, number>>;

/** Every lever that reaches at least one step at the place. */
export function candidatesAt(reach: Readonly<Record<string, number>>): Candidate[] {
  return levers
    .map(({ key, grade, step, max }) => {
      const steps = Math.floor(Math.min(max, reach[key] ?? 0) / step + 1e-9);
      return { key, grade, step, steps };
    })
    .filter(({ steps }) => steps > 0);
}

/** A mix as settings. */
export function settingsOf(mix: Steps, candidates: readonly Candidate[]): Record<string, number> {
  const used = candidates.filter(({ key }) => mix[key] !== undefined);
  return Object.fromEntries(
    used.map(({ key, step }) => [key, Number((mix[key] * step).toFixed(3))]),
  );
}

/** One name for one mix, whatever the order its levers were added in. */
export const nameOf = (mix: Steps): string =>
  Object.keys(mix)
    .toSorted()
    .map((key) => `${key}=${mix[key]}`)
    .join('&');

/** One name for a set of levers, however far each goes. */
export const setOf = (mix: Steps): string => Object.keys(mix).toSorted().join('&');

export function without(mix: Steps, key: string): Steps {
  const { [key]: _, ...rest } = mix;
  return rest;
}
