import { codesIn, personNumber, readAnswerCode } from './answer-code';
import { answersFaultWords, readAnswers } from './answers-file';
import { optionsIn, type CodePart } from './option-code';

/** What the presenter was given: a file, or text with codes in it. */
export type Received =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** What became of one file or of one line. */
export interface Fate {
  /** "answers.json", "Line 3": never a person's words. */
  readonly what: string;
  readonly taken: boolean;
  /** Why, in a plain sentence. */
  readonly words: string;
}

/** One person's answers by key. Nobody is named. */
export type Answered = Readonly<Record<string, number>>;

export interface Pooled {
  readonly people: readonly Answered[];
  readonly fates: readonly Fate[];
}

/** Fewer people than these are told apart too easily: no shares are shown of them. */
export const FEWEST = 5;

/** People by the number that codes have for them. */
type People = Map<number, { person?: string; answers: Record<string, number> }>;

/**
 * The answers of a room from all that came in, in the order it came; a later answer of the same
 * person to the same question takes the place of an earlier one.
 * @param keysOf what the codes of a step hold, by its number from 1, in the order that codes count them
 */
export function pooled(
  session: string,
  received: readonly Received[],
  keysOf: (step: number) => readonly CodePart[],
): Pooled {
  const people: People = new Map();
  const fates = received.flatMap((each) =>
    each.kind === 'file'
      ? [fileFate(people, session, each.name, each.text)]
      : each.text.split('\n').flatMap((line, i) => lineFates(people, session, line, i + 1, keysOf)),
  );
  return { people: [...people.values()].map(({ answers }) => answers), fates };
}

function fileFate(people: People, session: string, what: string, text: string): Fate {
  const left = (words: string): Fate => ({ what, taken: false, words });
  const reading = readAnswers(text);
  if (reading.kind === 'refused') return left(answersFaultWords(reading.fault));
  if (reading.session !== session)
    return left(
      reading.session === ''
        ? 'It was saved outside a session, so it is not known to be this room’s.'
        : 'It belongs to another session.',
    );
  if (Object.keys(reading.answers).length === 0) return left('It holds no answers.');
  return added(people, reading.person, what, reading.answers);
}

/** A file's answers, beside those of the same person's earlier files and codes. */
function added(people: People, person: string, what: string, answers: Answered): Fate {
  // Two people whose numbers are alike are still two where files name them.
  let number = personNumber(person);
  while ((people.get(number)?.person ?? person) !== person) number += 1_000_000;
  const own = people.get(number) ?? { answers: {} };
  const fresh = Object.entries(answers).filter(([key, value]) => own.answers[key] !== value);
  const before = own.person !== undefined;
  if (fresh.length === 0 && before)
    return { what, taken: false, words: 'It came before and is not counted twice.' };
  people.set(number, { person, answers: { ...own.answers, ...answers } });
  const words = before
    ? 'Taken with the same person’s earlier file; the later answers count.'
    : 'Taken.';
  return { what, taken: true, words };
}

function lineFates(
  people: People,
  session: string,
  line: string,
  number: number,
  keysOf: (step: number) => readonly CodePart[],
): Fate[] {
  if (line.trim() === '') return [];
  const what = `Line ${number}`;
  const codes = codesIn(line);
  if (codes.length === 0) return [{ what, taken: false, words: 'There is no whole code in it.' }];
  return codes.map((code) => ({ what, ...codeFate(people, session, code, keysOf) }));
}

function codeFate(
  people: People,
  session: string,
  code: string,
  keysOf: (step: number) => readonly CodePart[],
): Omit<Fate, 'what'> {
  const left = (words: string) => ({ taken: false, words });
  const reading = readAnswerCode(session, code);
  if (reading.kind === 'other-session') return left('Its code belongs to another session.');
  if (reading.kind === 'damaged')
    return left('A letter of its code is wrong or missing. Ask for it again.');
  const part = keysOf(reading.step).at(reading.part);
  if (part === undefined) return left('Its code answers nothing that this session asks.');
  const own = people.get(reading.person) ?? { answers: {} };
  const given = answersIn(part, reading.value);
  if (given.length === 0) return left('Its code holds no answers.');
  const known = (key: string) => (Object.hasOwn(own.answers, key) ? own.answers[key] : undefined);
  if (given.every(([key, value]) => known(key) === value))
    return left('It came before and is not counted twice.');
  const first = given.every(([key]) => known(key) === undefined);
  own.answers = { ...own.answers, ...Object.fromEntries(given) };
  people.set(reading.person, own);
  const words = first ? 'Taken.' : 'Taken in place of the same person’s earlier answer.';
  return { taken: true, words };
}

/** The answers by key that a code's number stands for. */
function answersIn(part: CodePart, value: number): [string, number][] {
  if (typeof part === 'string') return [[part, value]];
  return optionsIn(part, value).flatMap((option, i): [string, number][] =>
    option === undefined ? [] : [[part[i].key, option]],
  );
}

/** All answers to one question, smallest first. */
export const answersTo = (people: readonly Answered[], key: string): number[] =>
  people
    .flatMap((answers) => (Object.hasOwn(answers, key) ? [answers[key]] : []))
    .toSorted((a, b) => a - b);
