import type { Lever } from './lever';

const found = import.meta.glob<Lever>('./levers/*/lever.ts', { eager: true, import: 'default' });

/** Every lever of this folder, in the order of the evidence library. */
export const levers: readonly Lever[] = Object.values(found).sort((a, b) =>
  a.library[0] < b.library[0] ? -1 : 1,
);

/** The lever with a key, or undefined. */
export const leverByKey = (key: string): Lever | undefined =>
  levers.find((lever) => lever.key === key);
