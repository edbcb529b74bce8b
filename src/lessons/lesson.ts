import type { Component } from 'svelte';
import type { Answers } from '../state/answers.svelte';
import type { Study } from '../state/study.svelte';
import type { Expectation, Question } from './question';
import type { SkillKey } from './skills';

/** A lesson of the course: one folder with this literal and its explorable parts. */
export interface Lesson {
  /** Permanent, the folder's name: links and answers hold it. */
  readonly key: string;
  /** Place in the course, from 1. */
  readonly order: number;
  readonly title: string;
  /** The lesson's own question, under its title. */
  readonly question: string;
  /** How long it takes, with all that can be tried. */
  readonly minutes: number;
  /** What a learner will be able to do, each after "You will be able to". */
  readonly able: readonly string[];
  readonly skills: readonly SkillKey[];
  /** A belief that many hold, and what holds instead. */
  readonly misconception: { readonly belief: string; readonly instead: string };
  readonly expectations: readonly Expectation[];
  readonly questions: readonly Question[];
  /** What to say at work on Monday: two sentences. */
  readonly monday: readonly [string, string];
  /** Where to go on, by address below the site's top ("assess/"). */
  readonly onward: readonly { readonly to: string; readonly text: string }[];
  /** What is needed of the reader's council: its published figures, or its simulated futures too. */
  readonly needs: 'figures' | 'futures';
}

/** What a lesson's explorable parts are given. */
export interface LessonProps {
  readonly lesson: Lesson;
  readonly study: Study;
  readonly answers: Answers;
  /** The way to the site's top. */
  readonly root: string;
}

/** A lesson's explorable parts. */
export type LessonParts = Component<{
  lesson: Lesson;
  study: Study;
  answers: Answers;
  root: string;
}>;

/** The key of an answer in a lesson: "lesson/stocks-and-flows/q1". */
export const answerKey = (lesson: Pick<Lesson, 'key'>, part: string) =>
  `lesson/${lesson.key}/${part}`;
