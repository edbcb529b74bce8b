import { assumptions } from './assumptions';
import { levers } from './levers';
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
