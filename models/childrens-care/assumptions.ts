import type { Assumption } from './assumption';

const found = import.meta.glob<Assumption>('./assumptions/*.ts', {
  eager: true,
  import: 'default',
});

/** Every assumption of this folder, in the order of their files. */
export const assumptions: readonly Assumption[] = Object.values(found);
