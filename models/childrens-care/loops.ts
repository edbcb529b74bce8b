import type { Loop } from './loop';

const found = import.meta.glob<Loop>('./loops/*.ts', { eager: true, import: 'default' });

/** Every feedback loop of this folder, in the order of their files. */
export const loops: readonly Loop[] = Object.values(found);
