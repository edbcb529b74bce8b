import { leverByKey } from '../../models/childrens-care/levers';
import type { LinkFault } from './link-fault';
import type { Pair } from './pairs';

/** What a trainer decides about a page, and the people in the room do not. */
export interface Held {
  /** Keys of levers that are shown and cannot be moved. */
  readonly locked: readonly string[];
  /** Keys of levers that are not shown. */
  readonly hidden: readonly string[];
  /** What the changes do is not shown yet. */
  readonly outcomes: boolean;
}

/** Nothing is held: as on any visit. */
export const FREE: Held = { locked: [], hidden: [], outcomes: false };

/** Whether anything is held. */
export const holds = ({ locked, hidden, outcomes }: Held): boolean =>
  outcomes || locked.length + hidden.length > 0;

const OWN = new Set(['locked', 'hidden', 'outcomes']);

/** `locked=a.b&hidden=c&outcomes=hidden`, each only where there is something to say. */
export function heldPairs(held: Held): [string, string][] {
  const lists = (['locked', 'hidden'] as const)
    .filter((key) => held[key].length > 0)
    .map((key): [string, string] => [key, held[key].toSorted().join('.')]);
  return held.outcomes ? [...lists, ['outcomes', 'hidden']] : lists;
}

/** What is held, and the pairs that say nothing of it; keys of no lever are left out and told. */
export function heldIn(
  pairs: readonly Pair[],
  faults: LinkFault[],
): { readonly held: Held; readonly rest: Pair[] } {
  const words = new Map(pairs);
  const keys = (name: string) => {
    const all = [...new Set((words.get(name) ?? '').split('.').filter((key) => key !== ''))];
    const unknown = all.filter((key) => !leverByKey(key));
    faults.push(...unknown.map((key) => ({ kind: 'unknown-lever', key }) as const));
    return all.filter((key) => !unknown.includes(key));
  };
  const held = {
    locked: keys('locked'),
    hidden: keys('hidden'),
    outcomes: words.get('outcomes') === 'hidden',
  };
  return { held, rest: pairs.filter(([key]) => !OWN.has(key)) };
}
