import { lessons } from '../../lessons/lessons';

/** The lessons there are, by key: title. */
export interface PreparedCheck {
  readonly lessons: Readonly<Record<string, string>>;
}

export function preparedCheck(): PreparedCheck {
  return { lessons: Object.fromEntries(lessons.map(({ key, title }) => [key, title])) };
}
