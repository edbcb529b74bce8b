import type { CodeFault } from './answer-code';
import { markOf } from './answer-code';
import { codesIn } from './codes-in-text';
import type { Consultation } from './consultation';
import { askedOf } from './edition';
import type { FileFault } from './file-reading';
import { misfit, readResponse, type Response } from './response';

/** Most bytes of one file: a table of some ten thousand codes. */
export const LARGEST_GIVEN = 5_000_000;

/** A file that was handed in. */
export interface GivenFile {
  /** Its name, with its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its size in bytes, which may be told without handing over a file that is too large. */
  readonly size?: number;
}

/** Why something was not counted. */
export type Reason =
  | FileFault
  | CodeFault
  /** No response file, and nothing in it looks like a code. */
  | { readonly kind: 'no-code' }
  /** The device would not give it out. */
  | { readonly kind: 'unreadable' };

/** What a file, or one line of it, says. */
export interface Item {
  readonly file: string;
  readonly line?: number;
  readonly answer: Answer | undefined;
  readonly reason?: Reason;
}

/** An answer that fits the consultation, from a file or from a code. */
export interface Answer extends Pick<
  Response,
  'answers' | 'reasons' | 'doubts' | 'funding' | 'about' | 'more' | 'way'
> {
  /** The same for every file and code of one response. */
  readonly mark: number;
  /** Files alone have these. */
  readonly response?: string;
  readonly revision: number;
  readonly made?: string;
  /** Of another edition, which asked the same. */
  readonly otherEdition: boolean;
}

/** What a file holds: one item, or one for each line of codes. Never throws for what is in it. */
export function itemsOf({ name, bytes, size }: GivenFile, consultation: Consultation): Item[] {
  const rejected = (reason: Reason): Item[] => [{ file: name, answer: undefined, reason }];
  if (Math.max(size ?? 0, bytes.length) > LARGEST_GIVEN)
    return rejected({ kind: 'too-large', limit: LARGEST_GIVEN });
  const text = textOf(bytes);
  if (text === undefined) return rejected({ kind: 'not-text' });
  if (text.trim() === '') return rejected({ kind: 'empty' });
  if (/^\s*[[{]/.test(text) || /\.json$/i.test(name))
    return [responseItem(name, text, consultation)];
  const lines = codesIn(text, consultation);
  if (!lines) return rejected({ kind: 'no-code' });
  return lines.map(({ line, found }) => {
    if (found === undefined)
      return { file: name, line, answer: undefined, reason: { kind: 'no-code' } };
    if ('fault' in found) return { file: name, line, answer: undefined, reason: found.fault };
    const { mark, answers, funding } = found.answer;
    const none = { reasons: {}, doubts: {}, about: {} };
    const way = 'code' as const;
    const answer = { mark, answers, funding, ...none, way, revision: 1, otherEdition: false };
    return { file: name, line, answer };
  });
}

function responseItem(file: string, text: string, consultation: Consultation): Item {
  const reading = readResponse(text);
  if (reading.kind === 'refused') return { file, answer: undefined, reason: reading.fault };
  const response = reading.value;
  const { edition } = response;
  if (
    response.consultation === consultation.id &&
    askedOf(edition) !== askedOf(consultation.edition)
  )
    return { file, answer: undefined, reason: { kind: 'other-edition', edition } };
  const reason = misfit(response, consultation);
  if (reason) return { file, answer: undefined, reason };
  const otherEdition = edition !== consultation.edition;
  return { file, answer: { ...response, mark: markOf(response.response), otherEdition } };
}

/**
 * Bytes as text: UTF-8, UTF-16 where it says so, and else, where that can be, as spreadsheets of
 * Western Europe save it. Undefined when they are no text.
 */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return decoded(bytes, 'utf-8') ?? latin(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No control characters but those that stand in tables: else it is a picture or a program. */
function latin(bytes: Uint8Array): string | undefined {
  const control = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
  return bytes.some(control) ? undefined : decoded(bytes, 'windows-1252');
}
