import type { Option } from '../question';

/** One of an item's two forms: the same skill with other numbers. */
export interface CheckForm {
  readonly asks: string;
  readonly options: readonly Option[];
  /** Index of the right option. */
  readonly right: number;
  /** Children through both doors, month by month, to be read from a picture. */
  readonly doors?: { readonly entries: readonly number[]; readonly exits: readonly number[] };
}

/** The check is given before the lessons and after them, each time in its own form. */
export type FormName = 'before' | 'after';
export const FORMS: readonly FormName[] = ['before', 'after'];

type Numbers = Readonly<Record<string, number | readonly number[]>>;

/** What is checked: one skill in two forms made from one text, so that they differ in numbers alone. */
export interface CheckItem extends Readonly<Record<FormName, CheckForm>> {
  /** Permanent: answers hold "check/before/<key>". */
  readonly key: string;
  /** The skill in a few words. */
  readonly skill: string;
  /** Key of the lesson that teaches it. */
  readonly lesson: string;
  /** What the forms' texts are made from. */
  readonly numbers: Readonly<Record<FormName, Numbers>>;
}

/** The key of an answer. */
export const checkKey = (form: FormName, item: Pick<CheckItem, 'key'>) =>
  `check/${form}/${item.key}`;

/**
 * An item from one text and two sets of numbers.
 * @param text the right option first
 * @param places where the right option stands in each form
 */
export function itemOf<N extends Numbers>(
  named: Pick<CheckItem, 'key' | 'skill' | 'lesson'>,
  numbers: Readonly<Record<FormName, N>>,
  places: Readonly<Record<FormName, number>>,
  text: (numbers: N) => Omit<CheckForm, 'right'>,
): CheckItem {
  const made = (form: FormName): CheckForm => {
    const told = text(numbers[form]);
    const [right, ...others] = told.options;
    return {
      ...told,
      options: others.toSpliced(places[form], 0, right),
      right: places[form],
    };
  };
  return { ...named, numbers, before: made('before'), after: made('after') };
}
