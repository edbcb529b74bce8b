import { parsed, type TextFault } from '../codec/json-text';
import { randomName } from '../codec/random-name';

/** A person's answers, as a file holds them. */
export interface AnswersFile {
  /** The room that they were given in: 1 to 40 of a–z, 0–9 and "-"; "" outside a room. */
  readonly session: string;
  /** Tells one person's files from another's and says nothing of who it is: 16 of a–z and 0–9. */
  readonly person: string;
  /** Numbers by key ("check/before/doors"): an option's index, or what was expected. */
  readonly answers: Readonly<Record<string, number>>;
}

/** Why a file was not read. */
export type AnswersFault =
  | TextFault
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-file'; readonly version: number }
  /** At `where` in the file something else is wanted. */
  | { readonly kind: 'file-part'; readonly where: string; readonly wanted: string };

export type AnswersReading =
  | ({ readonly kind: 'read' } & AnswersFile)
  | { readonly kind: 'refused'; readonly fault: AnswersFault };

const FORMAT = 'bend-the-curve-answers';
const VERSION = 1;

/** Most that is read: characters of a file, answers in it, size of a number. */
export const LIMITS = { file: 100_000, answers: 500, number: 1e12 } as const;

const PARTS = ['format', 'version', 'session', 'person', 'answers'];
const KEY = /^[a-z][a-z0-9-]{0,39}(?:\/[a-z0-9-]{1,40}){1,3}$/;

/** A file's text. */
export function answersFile({ session, person, answers }: AnswersFile): string {
  const sorted = Object.fromEntries(
    Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, session, person, answers: sorted }, null, 2)}\n`;
}

/** Reads a file's text: all of it, or why none of it. */
export function readAnswers(text: string): AnswersReading {
  const fault = (fault: AnswersFault): AnswersReading => ({ kind: 'refused', fault });
  const part = (where: string, wanted: string) => fault({ kind: 'file-part', where, wanted });
  if (text.length > LIMITS.file) return fault({ kind: 'file-too-large', limit: LIMITS.file });
  const reading = parsed(text, 2);
  if ('fault' in reading) return fault(reading.fault);
  const { value } = reading;
  if (!isRecord(value) || value.format !== FORMAT) return fault({ kind: 'other-format' });
  const { version, session, person, answers } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return part('version', 'a whole number');
  if (version > VERSION) return fault({ kind: 'newer-file', version });
  const strange = Object.keys(value).find((key) => !PARTS.includes(key));
  if (strange !== undefined) return part(strange, 'nothing: no such part is known');
  if (typeof session !== 'string' || !/^[a-z0-9-]{0,40}$/.test(session))
    return part('session', 'the name of a room, in letters, numbers and hyphens');
  if (typeof person !== 'string' || !/^[a-z0-9]{16}$/.test(person))
    return part('person', '16 letters and numbers');
  if (!isRecord(answers)) return part('answers', 'answers by their keys');
  const all = Object.entries(answers);
  if (all.length > LIMITS.answers) return part('answers', `at most ${LIMITS.answers} answers`);
  const kept: [string, number][] = [];
  for (const [key, number] of all) {
    if (!KEY.test(key)) return part('answers', 'keys like “check/before/doors”');
    if (typeof number !== 'number' || !(Math.abs(number) <= LIMITS.number))
      return part(`answers, ${key}`, 'a number');
    kept.push([key, number]);
  }
  return { kind: 'read', session, person, answers: Object.fromEntries(kept) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A new random name for a person. */
export const newPerson = (): string => randomName(16);

/** Why a file was not read, in plain words; text of the file in it is short and only ever text. */
export function answersFaultWords(fault: AnswersFault): string {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  switch (fault.kind) {
    case 'file-too-large':
      return `It is larger than ${fault.limit / 1000} kB. A file of answers is much smaller.`;
    case 'cut-short':
      return 'Its end is missing. Save or send it again.';
    case 'not-json':
      return 'It is damaged, or was not saved by this site.';
    case 'too-deep':
      return 'It has lists within lists that no file of answers has.';
    case 'key-twice':
      return `It says “${short(fault.key)}” twice, so it is not clear what holds.`;
    case 'other-format':
      return 'It does not hold answers of this site.';
    case 'newer-file':
      return `It has version ${fault.version}; this site reads version 1. Load the page again.`;
    case 'file-part':
      return `At “${short(fault.where)}” there should be ${fault.wanted}.`;
    default:
      return fault satisfies never;
  }
}
