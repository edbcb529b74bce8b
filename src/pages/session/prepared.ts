import { lessons } from '../../lessons/lessons';
import { figuresOf } from '../../data/records';

/** What the pages of a session know of the rest of the site, worked out when it is built. */
export interface PreparedSession {
  /** Titles of the lessons by key, in the order of the course. */
  readonly lessons: Readonly<Record<string, string>>;
  /** Month of the last published figures: "2024-03". */
  readonly dataMonth: string;
}

/** Runs when the site is built, never in a browser. */
export function preparedSession(): PreparedSession {
  const { firstYear, series } = figuresOf('E92000001');
  return {
    lessons: Object.fromEntries(lessons.map(({ key, title }) => [key, title])),
    dataMonth: `${firstYear + Object.values(series)[0].length - 1}-03`,
  };
}
