import { PREFER_NOT, type Consultation } from './consultation';
import { readText, type FileFault, type Reading } from './file-reading';
import {
  consultationId,
  date,
  edition,
  id,
  LARGEST_SUM,
  LONGEST_REASON,
  MOST,
  schemaAddress,
} from './pieces';
import { free, number, object, oneOf, pattern, record } from './shape';

/*
 * One answer to a consultation, version 1, as a file. Nothing need be answered.
 * `public/response-1.schema.json` says what such a file may hold.
 */

export const RESPONSE = 'bend-the-curve-response';
/** Most characters of a response's file. */
export const LARGEST_RESPONSE = 100_000;

export const WAYS = ['online', 'paper', 'telephone', 'code'] as const;

export interface Response {
  /** The consultation's id, and the edition that was read. */
  readonly consultation: string;
  readonly edition: string;
  /** Sixteen of a–z and 0–9, drawn at random: the same for every revision of one person's answer. */
  readonly response: string;
  /** 1, 2, 3 …: the highest counts. */
  readonly revision: number;
  /** The day it was made, by the clock of the device. */
  readonly made: string;
  readonly way: (typeof WAYS)[number];
  /** Chosen option by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Why, by question; and what makes the person doubt. Only ever text. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly doubts: Readonly<Record<string, string>>;
  /** £ a year by way of funding. */
  readonly funding: Readonly<Record<string, number>>;
  /** Option, or `PREFER_NOT`, by question about the person. */
  readonly about: Readonly<Record<string, string>>;
  /** Anything else. */
  readonly more?: string;
}

interface ResponseFile extends Response {
  readonly $schema?: string;
  readonly format: string;
  readonly version: number;
}

export const responseFile = object<ResponseFile>(
  {
    $schema: schemaAddress,
    format: oneOf([RESPONSE]),
    version: oneOf([1]),
    consultation: consultationId,
    edition,
    response: pattern(/^[a-z0-9]{16}$/u, 16, 'sixteen of a–z and 0–9'),
    revision: number(1, 9999),
    made: date,
    way: oneOf(WAYS),
    answers: record(id, id, MOST.questions),
    reasons: record(id, free(LONGEST_REASON), MOST.questions),
    doubts: record(id, free(LONGEST_REASON), MOST.questions),
    funding: record(id, number(0, LARGEST_SUM), MOST.funding),
    about: record(id, id, MOST.about),
    more: free(LONGEST_REASON),
  },
  {
    $schema: undefined,
    answers: {},
    reasons: {},
    doubts: {},
    funding: {},
    about: {},
    more: undefined,
  },
);

/** Reads the file of a response by its shape alone. */
export function readResponse(text: string): Reading<Response> {
  const reading = readText(text, RESPONSE, LARGEST_RESPONSE, responseFile);
  if (reading.kind === 'refused') return reading;
  const { $schema: _, format: __, version: ___, ...response } = reading.value;
  return { kind: 'read', value: response };
}

/**
 * What keeps a response from being an answer to this consultation: made for another, or naming a
 * question, an option or a sum that is not on offer. The edition is not looked at.
 */
export function misfit(response: Response, consultation: Consultation): FileFault | undefined {
  const { answers, reasons, doubts, funding, about } = response;
  if (response.consultation !== consultation.id)
    return { kind: 'other-consultation', id: response.consultation };
  const questions = new Map(consultation.questions.map((each) => [each.id, each]));
  const persons = new Map(consultation.about.map((each) => [each.id, each]));
  const sums = new Map(consultation.funding.map((each) => [each.id, each]));
  for (const [part, given] of Object.entries({ answers, reasons, doubts }))
    for (const key of Object.keys(given))
      if (!questions.has(key)) return wrong(`${part}, ${key}`, 'a question of this consultation');
  for (const [key, option] of Object.entries(answers))
    if (!questions.get(key)?.options.some((each) => each.id === option))
      return wrong(`answers, ${key}`, 'an option of this question');
  for (const [key, sum] of Object.entries(funding)) {
    const most = sums.get(key)?.most;
    if (most === undefined) return wrong(`funding, ${key}`, 'a way of funding on offer');
    if (sum > most) return wrong(`funding, ${key}`, `a number from 0 to ${most}`);
  }
  for (const [key, option] of Object.entries(about)) {
    const asked = persons.get(key);
    if (!asked) return wrong(`about, ${key}`, 'a question about you of this consultation');
    if (option !== PREFER_NOT && !asked.options.some((each) => each.id === option))
      return wrong(`about, ${key}`, 'an option of this question');
  }
  return undefined;
}

const wrong = (where: string, wanted: string): FileFault => ({ kind: 'part', where, wanted });

/**
 * The text of a response's file.
 * @param schema where the schema is published
 * @throws Refusal with the first part that does not fit
 */
export function responseText(response: Response, schema: string): string {
  const file = responseFile.read(
    { $schema: schema, format: RESPONSE, version: 1, ...response },
    '',
  );
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
