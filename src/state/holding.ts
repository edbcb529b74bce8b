import { leverOf } from '../../models/childrens-care/dials';
import { worldOf } from '../../models/childrens-care/settings';
import type { Held } from '../codec/link';
import type { Settings } from './scenario.svelte';

/** Whether a setting, or the lever behind it, is one of these. */
const among = (keys: readonly string[], key: string): boolean =>
  keys.includes(key) || keys.includes(leverOf(key));

export const isHidden = ({ hidden }: Held, key: string): boolean => among(hidden, key);

/** It cannot be moved: the trainer holds it, or does not show it. */
export const isHeld = (held: Held, key: string): boolean =>
  among(held.locked, key) || isHidden(held, key);

/** Settings where whatever is held stands as it stood before. */
export function keptAsHeld(held: Held, before: Settings, after: Settings): Settings {
  if (held.locked.length + held.hidden.length === 0) return after;
  const own = (levers: Settings['levers'], inside: boolean) =>
    Object.entries(levers).filter(([key]) => isHeld(held, key) === inside);
  const levers = Object.fromEntries([...own(after.levers, false), ...own(before.levers, true)]);
  return { ...after, levers };
}

/** What is simulated: while outcomes are held, what the council changes is not. */
export function runnable(held: Held, settings: Settings): Settings {
  return held.outcomes ? { ...settings, levers: worldOf(settings.levers) } : settings;
}
