import { fnv1a } from '../codec/letters';
import { readShortCode, shortCode, type ShortCodeFault } from '../codec/short-code';

/** One answer of one person in a step, as a code says it. */
export interface CodedAnswer {
  /** The step by number, from 1. */
  readonly step: number;
  /** Which of the step's answers, from 0. */
  readonly part: number;
  readonly value: number;
}

export type AnswerCodeReading =
  | ({ readonly kind: 'read'; readonly person: number } & CodedAnswer)
  | { readonly kind: 'other-session' }
  | { readonly kind: 'damaged'; readonly fault: ShortCodeFault };

/** How many values each number of a code can have: they stand for ever, since codes are on paper. */
const SIZES = { session: 512, person: 16_384, step: 32, part: 16, scale: 8, value: 1_048_576 };
/** What one of a value counts, largest numbers last; the second four are below zero. */
const SCALES = [0.01, 1, 100, 10_000];

/** A person as a number that codes have room for: two in a room are rarely alike. */
export const personNumber = (person: string): number => folded(person, SIZES.person);

/**
 * An answer as 14 characters that can be typed or read aloud; undefined where a number is too large
 * for that, which no lesson asks for. Numbers are rounded to a millionth of their size.
 */
export function answerCode(
  session: string,
  person: string,
  { step, part, value }: CodedAnswer,
): string | undefined {
  const scale = SCALES.findIndex((each) => {
    const count = Math.abs(value) / each;
    return count < SIZES.value && Math.abs(count - Math.round(count)) < 1e-6;
  });
  const rounded = SCALES.findIndex((each) => Math.round(Math.abs(value) / each) < SIZES.value);
  const used = scale < 0 ? rounded : scale;
  const fits = used >= 0 && step > 0 && step < SIZES.step && part >= 0 && part < SIZES.part;
  if (!fits || !Number.isFinite(value)) return undefined;
  return shortCode([
    { value: folded(session, SIZES.session), of: SIZES.session },
    { value: personNumber(person), of: SIZES.person },
    { value: step, of: SIZES.step },
    { value: part, of: SIZES.part },
    { value: used + (value < 0 ? SCALES.length : 0), of: SIZES.scale },
    { value: Math.round(Math.abs(value) / SCALES[used]), of: SIZES.value },
  ]);
}

export function readAnswerCode(session: string, typed: string): AnswerCodeReading {
  const reading = readShortCode(typed, Object.values(SIZES));
  if ('fault' in reading) return { kind: 'damaged', fault: reading.fault };
  const [of, person, step, part, scale, count] = reading.values;
  if (of !== folded(session, SIZES.session)) return { kind: 'other-session' };
  const size = count * SCALES[scale % SCALES.length];
  const value = Number((scale < SCALES.length ? size : -size).toFixed(2));
  return { kind: 'read', person, step, part, value };
}

/** What looks like a code in a line of other words: 14 characters in groups of four. */
export function codesIn(line: string): string[] {
  const group = '[0-9A-Za-z]{4}';
  const dash = '[\\s\\-‐‑–—]{1,2}';
  const code = `(?<![0-9A-Za-z])${group}${dash}${group}${dash}${group}${dash}[0-9A-Za-z]{2}(?![0-9A-Za-z])`;
  const whole = '(?<![0-9A-Za-z])(?=[A-Za-z]*\\d)[0-9A-Za-z]{14}(?![0-9A-Za-z])';
  return line.match(new RegExp(`${code}|${whole}`, 'g')) ?? [];
}

/** A hash folded below a bound. Codes hold it for ever. */
function folded(text: string, below: number): number {
  const hash = fnv1a(text);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}
