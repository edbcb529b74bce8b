import type { Lesson } from './lesson';

const found = import.meta.glob<Lesson>('./*/lesson.ts', { import: 'default', eager: true });

/** Every lesson, in the order of the course. */
export const lessons: readonly Lesson[] = Object.values(found).toSorted(
  (a, b) => a.order - b.order,
);
