import type { Programme } from './programme';

const found = import.meta.glob<Programme>('./programmes/*.ts', { eager: true, import: 'default' });

/** Every programme, in the order of their files. */
export const programmes: readonly Programme[] = /* @__PURE__ */ Object.values(found);
