import { parsed, type TextFault } from '../codec/json-text';
import { Refusal, type Shape } from './shape';

/** One thing that is wrong with a file; the first that was found. Its texts are only ever shown. */
export type FileFault =
  | TextFault
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-file'; readonly version: number }
  /** `where`: "question 2, title"; `wanted`: what should stand there, in plain words. */
  | { readonly kind: 'part'; readonly where: string; readonly wanted: string }
  /** Made for another consultation, or for an edition of it that asked something else. */
  | { readonly kind: 'other-consultation'; readonly id: string }
  | { readonly kind: 'other-edition'; readonly edition: string };

export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** The file, its lists, their parts, and a record in one of those. */
const DEEPEST = 8;

/**
 * Reads a file's text. Never throws for what the text holds; nothing of it is executed or looked up
 * by its own words.
 * @param limit most characters
 * @param check what must hold between parts; throws a Refusal
 */
export function readText<T>(
  text: string,
  format: string,
  limit: number,
  shape: Shape<T>,
  check: (value: T) => void = () => {},
): Reading<T> {
  const refused = (fault: FileFault) => ({ kind: 'refused', fault }) as const;
  if (text.length > limit) return refused({ kind: 'too-large', limit });
  if (text.trim() === '') return refused({ kind: 'empty' });
  const json = parsed(text.replace(/^\uFEFF/, ''), DEEPEST);
  if ('fault' in json) return refused(json.fault);
  const head = headOf(json.value);
  if (head.format !== format) return refused({ kind: 'other-format' });
  const { version } = head;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1)
    return refused({ kind: 'newer-file', version });
  try {
    const value = shape.read(json.value, '');
    check(value);
    return { kind: 'read', value };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused({ kind: 'part', where: error.where, wanted: error.wanted });
  }
}

function headOf(value: unknown): { format?: unknown; version?: unknown } {
  if (typeof value !== 'object' || value === null) return {};
  const own = new Map(Object.entries(value));
  return { format: own.get('format'), version: own.get('version') };
}
