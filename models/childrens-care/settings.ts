import { assumptions } from './assumptions';
import { leverByKey, levers } from './levers';
import { loops } from './loops';
import type { Setting } from './setting';

/** All that can be set: levers, assumptions about the world, and loops off or on. */
export const settings: readonly Setting[] = [
  ...levers,
  ...assumptions,
  ...loops.map((loop) => ({ ...loop, unit: '(0 off, 1 on)', min: 0, max: 1, step: 1 })),
];

/** The setting with a key, or undefined. */
export const settingByKey = (key: string): Setting | undefined =>
  settings.find((setting) => setting.key === key);

/** Whether the council decides it: a lever, or what stands with them. All else is the world's. */
export const isPolicy = (key: string): boolean =>
  leverByKey(key) !== undefined ||
  assumptions.some((each) => each.key === key && each.beside === 'levers');

/**
 * Of settings by key, those about the world: assumptions and loops. They hold in both futures, with
 * a policy and without, so that what differs between the two is the policy's doing.
 */
export const worldOf = (given: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !isPolicy(key)));

/** Of settings by key, what the council decides. */
export const policiesOf = (given: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => isPolicy(key)));
