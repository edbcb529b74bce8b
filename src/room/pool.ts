import type { AnswersFile } from './answers-file';

/** An item of a check: its key, and of each form how many options it has and which is right. */
export interface Marked {
  readonly key: string;
  readonly before: { readonly right: number; readonly options: number };
  readonly after: { readonly right: number; readonly options: number };
}

/** How many chose the right option, of how many who answered. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** One item over a room. */
export interface PooledItem {
  readonly key: string;
  readonly before: Share;
  readonly after: Share;
  /** Of the people who answered both forms of this item, by what they chose. */
  readonly matched: {
    readonly of: number;
    readonly bothRight: number;
    readonly onlyAfter: number;
    readonly onlyBefore: number;
    readonly neither: number;
  };
}

/** What the answers of a room come to. */
export interface Pool {
  /** People told apart by their ids. */
  readonly people: number;
  /** Of them, who answered any item before, after, and both. */
  readonly answered: { readonly before: number; readonly after: number; readonly both: number };
  readonly items: readonly PooledItem[];
  /** Names of rooms that the files give, "" for none. */
  readonly sessions: readonly string[];
  /** Answers left out: they name no option, or one person's files contradict each other. */
  readonly unclear: number;
}

/** Fewer people than these, and one more or less turns the picture. */
export const FEW = 5;

const FORMS = ['before', 'after'] as const;
type Form = (typeof FORMS)[number];

/** Answers on an item: an option's index, or undefined. */
type Chosen = Readonly<Record<Form, number | undefined>>;

/** The pooled answers of a room's files; their order makes no difference. */
export function poolOf(files: readonly AnswersFile[], items: readonly Marked[]): Pool {
  const people = peopleOf(files);
  let unclear = 0;
  const chosenBy = people.map((answers) =>
    items.map((item): Chosen => {
      const read = (form: Form) => {
        const given = answers.get(`check/${form}/${item.key}`);
        if (given === undefined) return undefined;
        const [only] = given;
        const sound =
          given.size === 1 && Number.isInteger(only) && only >= 0 && only < item[form].options;
        if (!sound) unclear++;
        return sound ? only : undefined;
      };
      return { before: read('before'), after: read('after') };
    }),
  );
  const any = (form: Form) => (chosen: readonly Chosen[]) =>
    chosen.some((each) => each[form] !== undefined);
  const [before, after] = FORMS.map((form) => chosenBy.filter(any(form)));
  return {
    people: people.length,
    answered: {
      before: before.length,
      after: after.length,
      both: before.filter(any('after')).length,
    },
    items: items.map((item, i) =>
      pooled(
        item,
        chosenBy.map((chosen) => chosen[i]),
      ),
    ),
    sessions: [...new Set(files.map(({ session }) => session))].toSorted(),
    unclear,
  };
}

/** Each person's answers over all of their files: every value given to a key. */
function peopleOf(files: readonly AnswersFile[]): ReadonlyMap<string, Set<number>>[] {
  const people = new Map<string, Map<string, Set<number>>>();
  for (const { person, answers } of files) {
    const own = people.get(person) ?? new Map<string, Set<number>>();
    people.set(person, own);
    for (const [key, value] of Object.entries(answers))
      own.set(key, (own.get(key) ?? new Set()).add(value));
  }
  return [...people.values()];
}

function pooled(item: Marked, chosen: readonly Chosen[]): PooledItem {
  const share = (form: Form): Share => {
    const given = chosen.filter((each) => each[form] !== undefined);
    return {
      right: given.filter((each) => each[form] === item[form].right).length,
      of: given.length,
    };
  };
  const both = chosen.filter(({ before, after }) => before !== undefined && after !== undefined);
  const count = (before: boolean, after: boolean) =>
    both.filter(
      (each) =>
        (each.before === item.before.right) === before &&
        (each.after === item.after.right) === after,
    ).length;
  return {
    key: item.key,
    before: share('before'),
    after: share('after'),
    matched: {
      of: both.length,
      bothRight: count(true, true),
      onlyAfter: count(false, true),
      onlyBefore: count(true, false),
      neither: count(false, false),
    },
  };
}

/** "1 person", "6 people". */
export const peopleWords = (number: number): string =>
  number === 1 ? '1 person' : `${number} people`;
