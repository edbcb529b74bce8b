import { lessons } from '../../lessons/lessons';
import { skills } from '../../lessons/skills';

interface Beside {
  readonly key: string;
  readonly title: string;
}

/** What a lesson's page says of the course around it, worked out when the site is built. */
export interface PreparedLesson {
  readonly number: number;
  readonly of: number;
  /** Its skills, in words. */
  readonly skills: readonly string[];
  readonly before?: Beside;
  readonly next?: Beside;
}

export function preparedFor(key: string): PreparedLesson {
  const at = lessons.findIndex((lesson) => lesson.key === key);
  const named = (lesson: Beside | undefined) => lesson && { key: lesson.key, title: lesson.title };
  return {
    number: at + 1,
    of: lessons.length,
    skills: lessons[at].skills.map((skill) => skills[skill]),
    before: named(lessons[at - 1]),
    next: named(lessons[at + 1]),
  };
}
