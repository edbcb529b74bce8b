import { checkKey, FORMS } from './check/item';
import { items } from './check/items';
import { answerKey } from './lesson';
import { lessons } from './lessons';

/** What an answer answers. */
export interface Asked {
  /** The answer's permanent key. */
  readonly key: string;
  /** Where it is asked: the lesson's title. */
  readonly of: string;
  /** The question's words. */
  readonly words: string;
  /** The options' words, where the answer is the index of one. */
  readonly options?: readonly string[];
  /** The right option's index. */
  readonly right?: number;
  /** The right number, where the answer is one and it is the same for every council. */
  readonly answer?: number;
  /** What a number counts; "" for an option. */
  readonly unit: string;
}

const ofLessons = lessons.flatMap((lesson): Asked[] => [
  ...lesson.expectations.map(({ key, asks, answer, unit }) => ({
    key: answerKey(lesson, key),
    of: lesson.title,
    words: asks,
    ...(answer === undefined ? {} : { answer }),
    unit,
  })),
  ...lesson.questions.map(({ key, asks, options, right }) => ({
    key: answerKey(lesson, key),
    of: lesson.title,
    words: asks,
    options: options.map(({ text }) => text),
    right,
    unit: '',
  })),
]);

const ofCheck = FORMS.flatMap((form) =>
  items.map((item): Asked => {
    const { asks, options, right } = item[form];
    return {
      key: checkKey(form, item),
      of: `The check ${form} the lessons`,
      words: asks,
      options: options.map(({ text }) => text),
      right,
      unit: '',
    };
  }),
);

/** All that is asked: the lessons in the order of the course, then the check. */
export const asked: readonly Asked[] = [...ofLessons, ...ofCheck];

const byKey = new Map(asked.map((each) => [each.key, each]));

/** What an answer's key asks; undefined for a key that nothing here has. */
export const askedBy = (key: string): Asked | undefined => byKey.get(key);
