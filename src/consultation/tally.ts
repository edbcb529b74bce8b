import { Cells, type Count } from './cells';
import { PREFER_NOT, type Consultation } from './consultation';
import { balanceOf, type Balance } from './balance';
import type { Answer } from './intake';

/** One of a question's answers. `share`: of all who answered it, from 0 to 1. */
export interface Part {
  readonly id: string;
  readonly count: Count;
  readonly share: number | undefined;
}

export interface QuestionTally {
  readonly id: string;
  /** How many answered it, and how many left it blank: both are always told. */
  readonly answered: number;
  readonly blank: number;
  readonly options: readonly Part[];
}

/** How the answers to two questions go together. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  /**
   * A row for each option of the first question and last for those who left it blank; in it a count
   * for each option of the second and last for those who left that blank.
   */
  readonly counts: readonly (readonly Count[])[];
}

/** What someone wrote. `choice`: what they chose there; undefined where so few chose it. */
export interface Said {
  readonly question: string | undefined;
  readonly kind: 'reason' | 'doubt' | 'more';
  readonly choice: string | 'blank' | undefined;
  readonly text: string;
}

export interface Tally {
  readonly questions: readonly QuestionTally[];
  readonly pairs: readonly Pair[];
  /** With a last part for those who would rather not say. */
  readonly about: readonly QuestionTally[];
  readonly ways: readonly { readonly id: Answer['way']; readonly count: Count }[];
  readonly balance: Balance;
  readonly said: readonly Said[];
  /** How many counts are kept back, because they are small or would give a small one away. */
  readonly keptBack: number;
}

interface Asked {
  readonly id: string;
  readonly options: readonly string[];
  readonly given: readonly (string | undefined)[];
}

/** Counts answers that fit the consultation. */
export function tallyOf(answers: readonly Answer[], consultation: Consultation): Tally {
  const cells = new Cells();
  const asked = consultation.questions.map(({ id, options }): Asked => ({
    id,
    options: options.map((option) => option.id),
    given: answers.map((answer) => own(answer.answers, id)),
  }));
  const persons = consultation.about.map(({ id, options }): Asked => ({
    id,
    options: [...options.map((option) => option.id), PREFER_NOT],
    given: answers.map((answer) => own(answer.about, id)),
  }));
  const questions = asked.map((each) => single(each, cells));
  const about = persons.map((each) => single(each, cells));
  const pairs = asked.flatMap((first, i) =>
    asked
      .slice(i + 1)
      .map((second, j) =>
        crossed(first, second, questions[i].cells, questions[i + 1 + j].cells, cells),
      ),
  );
  const ways = (['online', 'paper', 'telephone', 'code'] as const).map((id) => ({
    id,
    cell: cells.add(answers.filter(({ way }) => way === id).length),
  }));
  cells.sum(
    ways.map(({ cell }) => cell),
    { told: answers.length },
  );
  const balance = balanceOf(answers, consultation, cells);
  const shown = questions.map((each) => each.shown());
  return {
    questions: shown,
    pairs: pairs.map((each) => each()),
    about: about.map((each) => each.shown()),
    ways: ways.map(({ id, cell }) => ({ id, count: cells.of(cell) })),
    balance: balance(),
    said: saidIn(answers, consultation, shown),
    keptBack: cells.keptBack,
  };
}

export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function single({ id, options, given }: Asked, cells: Cells) {
  const numbers = options.map((option) => given.filter((each) => each === option).length);
  const answered = numbers.reduce((all, each) => all + each, 0);
  const own = numbers.map((count) => cells.add(count));
  cells.sum(own, { told: answered });
  const shown = (): QuestionTally => ({
    id,
    answered,
    blank: given.length - answered,
    options: options.map((option, i) => {
      const count = cells.of(own[i]);
      const share = count === undefined || answered === 0 ? undefined : count / answered;
      return { id: option, count, share };
    }),
  });
  return { cells: own, shown };
}

function crossed(
  first: Asked,
  second: Asked,
  firstCells: readonly number[],
  secondCells: readonly number[],
  cells: Cells,
): () => Pair {
  const rows = first.options.length + 1;
  const columns = second.options.length + 1;
  const at = ({ options }: Asked, option: string | undefined) =>
    option === undefined ? options.length : options.indexOf(option);
  const counts = new Array<number>(rows * columns).fill(0);
  first.given.forEach((option, i) => {
    counts[at(first, option) * columns + at(second, second.given[i])] += 1;
  });
  const numbers = counts.map((count) => cells.add(count));
  const row = (r: number) => numbers.slice(r * columns, (r + 1) * columns);
  const column = (c: number) => numbers.filter((_, i) => i % columns === c);
  const blanks = ({ given }: Asked) => given.filter((each) => each === undefined).length;
  for (let r = 0; r < rows; r++)
    cells.sum(row(r), r < rows - 1 ? { cell: firstCells[r] } : { told: blanks(first) });
  for (let c = 0; c < columns; c++)
    cells.sum(column(c), c < columns - 1 ? { cell: secondCells[c] } : { told: blanks(second) });
  return () => ({
    first: first.id,
    second: second.id,
    counts: Array.from({ length: rows }, (_, r) => row(r).map((cell) => cells.of(cell))),
  });
}

/** What people wrote, in an order that tells nobody whose it is. */
function saidIn(
  answers: readonly Answer[],
  { questions }: Consultation,
  tallies: readonly QuestionTally[],
): Said[] {
  const place = new Map(questions.map(({ id }, i) => [id as string | undefined, i]));
  const shown = new Set(
    tallies.flatMap(({ id, options }) =>
      options.flatMap((option) => (option.count === undefined ? [] : [`${id} ${option.id}`])),
    ),
  );
  const said = answers.flatMap((answer) => {
    const texts = (kind: 'reason' | 'doubt', given: Answer['reasons']) =>
      Object.entries(given).map(([question, text]): Said => {
        const chosen = own(answer.answers, question);
        const choice = chosen === undefined ? 'blank' : chosen;
        const known = choice === 'blank' || shown.has(`${question} ${choice}`);
        return { question, kind, choice: known ? choice : undefined, text };
      });
    const more: Said[] =
      answer.more === undefined
        ? []
        : [{ question: undefined, kind: 'more', choice: undefined, text: answer.more }];
    return [...texts('reason', answer.reasons), ...texts('doubt', answer.doubts), ...more];
  });
  const order = ({ question, kind, choice, text }: Said) =>
    [
      place.get(question) ?? questions.length,
      kind === 'doubt' ? 1 : 0,
      choice ?? '',
      text,
    ] as const;
  return said
    .filter(({ text }) => text.trim() !== '')
    .map((each) => [each, order(each)] as const)
    .sort(([, a], [, b]) => {
      const differing = a.findIndex((each, i) => each !== b[i]);
      return differing < 0 ? 0 : a[differing] < b[differing] ? -1 : 1;
    })
    .map(([each]) => each);
}
