import type { Lesson, LessonParts } from '../../lessons/lesson';
import type { Page } from '../page';
import LessonPage from './LessonPage.svelte';

const found = import.meta.glob<Lesson>('../../lessons/*/lesson.ts', { import: 'default' });
const parts = import.meta.glob<LessonParts>('../../lessons/*/Lesson.svelte', { import: 'default' });
const keyOf = (path: string) => path.split('/').at(-2) ?? '';
const prefix = 'learn/';

/** One lesson, fetched alone: its words, and its explorable parts. */
export interface LoadedLesson {
  readonly lesson: Lesson;
  readonly Parts: LessonParts;
}

const load = async (slug: string): Promise<LoadedLesson> => {
  const path = Object.keys(found).find((each) => prefix + keyOf(each) === slug)!;
  const [lesson, Parts] = await Promise.all([
    found[path](),
    parts[path.replace('lesson.ts', 'Lesson.svelte')](),
  ]);
  return { lesson, Parts };
};

/** Title and sentence are in the document already when a browser asks for the page. */
const bare = Object.keys(found).map((path) => ({ key: keyOf(path), title: '', question: '' }));
const told = import.meta.env.SSR ? (await import('../../lessons/lessons')).lessons : bare;

/** What the page needs of the other lessons. */
const prepare = async (slug: string): Promise<unknown> =>
  (await import('./prepared')).preparedFor(slug.slice(prefix.length));

/** A page for each lesson. */
export default told.map(({ key, title, question }) => ({
  slug: prefix + key,
  title,
  description: question,
  load,
  ...(import.meta.env.SSR ? { prepare } : {}),
  component: LessonPage,
})) satisfies readonly Page[];
