import type { Lever } from './lever';

const found = import.meta.glob<Lever>('./levers/*.ts', { eager: true, import: 'default' });

/** Every lever of this folder, in the order of their files. */
export const levers: readonly Lever[] = Object.values(found);

/** The lever with a key, or undefined. */
export const leverByKey = (key: string): Lever | undefined =>
  levers.find((lever) => lever.key === key);
