import type { Marked } from '../../room/pool';
import { checkKey, type CheckItem, type FormName } from './item';
import { items } from './items';

/** The items as a room's answers are pooled by: which option is right, and nothing else. */
export const marked: readonly Marked[] = items.map(({ key, before, after }) => ({
  key,
  before: { right: before.right, options: before.options.length },
  after: { right: after.right, options: after.options.length },
}));

/** One form of the check, answered: a row an item. */
export interface Scored {
  readonly right: number;
  readonly answered: number;
  readonly rows: readonly {
    readonly item: CheckItem;
    /** Index of the option chosen. */
    readonly chosen: number | undefined;
    readonly isRight: boolean;
  }[];
}

/** @param answers numbers by key, as `Answers` holds them */
export function scoreOf(form: FormName, answers: Readonly<Record<string, number>>): Scored {
  const rows = items.map((item) => {
    const key = checkKey(form, item);
    const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const chosen = given !== undefined && given in item[form].options ? given : undefined;
    return { item, chosen, isRight: chosen === item[form].right };
  });
  return {
    rows,
    right: rows.filter(({ isRight }) => isRight).length,
    answered: rows.filter(({ chosen }) => chosen !== undefined).length,
  };
}
