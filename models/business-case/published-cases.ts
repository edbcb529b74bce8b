import type { PublishedCase } from './published-case';

const found = import.meta.glob<PublishedCase>('./cases/*.ts', { eager: true, import: 'default' });

/** Every published case, in the order shown. */
export const publishedCases: readonly PublishedCase[] = Object.values(found).sort(
  (a, b) => a.order - b.order,
);
