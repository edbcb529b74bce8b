import {
  readShortCode,
  shortCode,
  shortCodeLength,
  type ShortCodeFault,
} from '../codec/short-code';
import type { Consultation } from './consultation';
import { askedOf } from './edition';
import type { FileFault } from './file-reading';
import type { Response } from './response';

/*
 * A response as a short code that a person can paste in an e-mail, type or read aloud: the choices
 * and the sums, in steps. Reasons, doubts and what is said about the person are not in it. It names
 * the consultation, what was asked, and the response, so that nobody counts twice.
 */

/** A sum is told in this many steps from nothing to the most there is. */
export const FUNDING_STEPS = 20;

const NAMES = 2 ** 15;
const MARKS = 2 ** 35;

/** What a code says. `mark`: the same for every code and file of one response; see `markOf`. */
export interface CodedAnswer {
  readonly mark: number;
  readonly answers: Readonly<Record<string, string>>;
  /** £ a year by way of funding. */
  readonly funding: Readonly<Record<string, number>>;
}

export type CodeFault =
  ShortCodeFault | Extract<FileFault, { kind: 'other-consultation' | 'other-edition' }>;

/** A number from 0 to 2³⁵ − 1 that stands for a response's id. */
export const markOf = (response: string): number => parseInt(response.slice(0, 7), 36) % MARKS;

/** £ a year at a step from 0 to `FUNDING_STEPS`. */
export const sumAtStep = (most: number, step: number): number =>
  Math.round((most * step) / FUNDING_STEPS);

/** The code of a response that fits the consultation; sums are rounded to a step. */
export function answerCode(response: Response, consultation: Consultation): string {
  const { questions, funding } = consultation;
  const chosen = questions.map(({ id, options }) => {
    const own = Object.hasOwn(response.answers, id) ? response.answers[id] : undefined;
    return options.findIndex((option) => option.id === own) + 1;
  });
  const steps = funding.map(({ id, most }) => {
    const sum = Object.hasOwn(response.funding, id) ? response.funding[id] : 0;
    return Math.round((Math.min(sum, most) / most) * FUNDING_STEPS);
  });
  const values = [...namesOf(consultation), markOf(response.response), ...chosen, ...steps];
  return shortCode(sizesOf(consultation).map((of, i) => ({ of, value: values[i] })));
}

/** Reads a code as it was typed. */
export function readAnswerCode(
  typed: string,
  consultation: Consultation,
): { readonly answer: CodedAnswer } | { readonly fault: CodeFault } {
  const read = readShortCode(typed, sizesOf(consultation));
  if ('fault' in read) return read;
  const { questions, funding } = consultation;
  const [name, asked, mark, ...rest] = read.values;
  const [ownName, ownAsked] = namesOf(consultation);
  if (name !== ownName) return { fault: { kind: 'other-consultation', id: '' } };
  if (asked !== ownAsked) return { fault: { kind: 'other-edition', edition: '' } };
  const answers = questions.flatMap(({ id, options }, i) =>
    rest[i] > 0 ? [[id, options[rest[i] - 1].id] as const] : [],
  );
  const sums = funding.flatMap(({ id, most }, i) => {
    const step = rest[questions.length + i];
    return step > 0 ? [[id, sumAtStep(most, step)] as const] : [];
  });
  return {
    answer: { mark, answers: Object.fromEntries(answers), funding: Object.fromEntries(sums) },
  };
}

/** Characters of a code for this consultation, without its dashes. */
export const answerCodeLength = (consultation: Consultation): number =>
  shortCodeLength(sizesOf(consultation));

const namesOf = ({ id, edition }: Consultation): [number, number] => [
  parseInt(id, 36) % NAMES,
  parseInt(askedOf(edition), 36) % NAMES,
];

const sizesOf = ({ questions, funding }: Consultation): number[] => [
  NAMES,
  NAMES,
  MARKS,
  ...questions.map(({ options }) => options.length + 1),
  ...funding.map(() => FUNDING_STEPS + 1),
];
