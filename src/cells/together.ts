import { pairs } from '../charts/pairs';
import { leverOf } from '../../models/childrens-care/dials';
import { isPolicy, worldOf } from '../../models/childrens-care/settings';

/** What is compared when changes are taken apart. */
export const TAKEN_APART = ['children-in-care', 'in-childrens-homes'] as const;

type Levers = Readonly<Record<string, number>>;

/** Each lever that is set, alone in the same world, with the numbers behind it. */
export function alone(levers: Levers): { readonly key: string; readonly levers: Levers }[] {
  const world = worldOf(levers);
  const keys = new Set(Object.keys(levers).filter(isPolicy).map(leverOf));
  return [...keys]
    .filter((key) => (levers[key] ?? 0) > 0)
    .map((key) => ({
      key,
      levers: {
        ...world,
        ...Object.fromEntries(Object.entries(levers).filter(([each]) => leverOf(each) === key)),
      },
    }));
}

/** Middle differences of one output: each change alone, their sum, and all together. */
export interface TakenApart {
  readonly each: readonly { readonly key: string; readonly middle: number }[];
  readonly sum: number;
  readonly together: number;
}

/**
 * The combination beside its parts, pair by pair over the same futures.
 * @param ends values at the end by future: of the world alone, of all together, of each alone
 */
export function takenApart(
  today: ArrayLike<number>,
  together: ArrayLike<number>,
  each: readonly { readonly key: string; readonly ends: ArrayLike<number> }[],
): TakenApart {
  const parts = each.map(({ key, ends }) => ({ key, middle: pairs(today, ends).middle }));
  return {
    each: parts,
    sum: parts.reduce((all, { middle }) => all + middle, 0),
    together: pairs(today, together).middle,
  };
}

/** What the combination does that the parts do not, in a sentence. */
export function togetherWords({ sum, together }: TakenApart, what: string): string {
  const say = (value: number) => {
    const size = Math.abs(value).toLocaleString('en-GB', {
      maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
    });
    return `${size} ${value <= 0 ? 'fewer' : 'more'}`;
  };
  const gap = Math.abs(together) - Math.abs(sum);
  const close = Math.abs(gap) < 0.05 * Math.max(1, Math.abs(sum)) || Math.abs(gap) < 0.5;
  const same = Math.sign(together) === Math.sign(sum) || close;
  const why = close
    ? 'They hardly touch one another.'
    : same && gap < 0
      ? 'Together they do less: they reach some of the same children, or draw on the same homes.'
      : same
        ? 'Together they do more: one brings what another needs.'
        : 'Together they turn the other way: they work against one another.';
  return `Together ${say(together)} ${what}; the parts, each alone, would add up to ${say(sum)}. ${why}`;
}
