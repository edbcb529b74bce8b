import { assumptions } from './assumptions';
import { dials } from './dials';
import { leverByKey, levers } from './levers';
import { loops } from './loops';
import type { Setting } from './setting';

/** All that can be set: levers and the numbers behind them, assumptions about the world, and loops off or on. */
export const settings: readonly Setting[] = [
  ...levers,
  ...dials,
  ...assumptions,
  ...loops.map((loop) => ({ ...loop, unit: '(0 off, 1 on)', min: 0, max: 1, step: 1 })),
];

/** The setting with a key, or undefined. */
export const settingByKey = (key: string): Setting | undefined =>
  settings.find((setting) => setting.key === key);

/** Whether it is a policy's: a lever, or a number behind one. All else is the world's. */
export const isPolicy = (key: string): boolean =>
  leverByKey(key) !== undefined || dials.some((dial) => dial.key === key);

/**
 * Of settings by key, those about the world: assumptions and loops. They hold in both futures, with
 * a policy and without, so that what differs between the two is the policy's doing.
 */
export const worldOf = (given: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !isPolicy(key)));

/** Of settings by key, what the council decides. */
export const policiesOf = (given: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(given).filter(([key]) => isPolicy(key)));
