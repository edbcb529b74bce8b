import { bytesOf, checkOf, lettersOf } from '../codec/letters';

/**
 * A consultation's file as the part of an address after "#": packed, in letters that mail programs
 * leave alone, with its length and a check. Nothing of it ever reaches a server.
 */
const HEAD = 'c1.';

/** Most characters of such a part, and of what it unpacks to. */
export const LONGEST_CARRIED = 300_000;
const LARGEST = 500_000;

/** Beyond this many characters some mail programs break an address. */
export const SAFE_IN_MAIL = 2000;

export type CarriedFault = 'other' | 'cut-short' | 'changed' | 'too-large';

/** Whether a part of an address carries a consultation, sound or not. */
export const isCarried = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(HEAD);

/** "c1.…": the text, to be put after "#". */
export async function carry(text: string): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
  );
  const body = lettersOf(packed!);
  return `${HEAD}${body.length.toString(36)}.${checkOf(body)}.${body}`;
}

/** The text that a part of an address carries. */
export async function carried(
  fragment: string,
): Promise<{ readonly text: string } | { readonly fault: CarriedFault }> {
  const plain = fragment.replace(/^#/, '').replaceAll(/(%20|\s)+/g, '');
  if (plain.length > LONGEST_CARRIED) return { fault: 'too-large' };
  if (!plain.startsWith(HEAD)) return { fault: 'other' };
  const [length, check, body = ''] = plain.slice(HEAD.length).split('.', 3);
  const wanted = /^[0-9a-z]{1,6}$/.test(length) ? parseInt(length, 36) : NaN;
  if (body.length < wanted || !check) return { fault: 'cut-short' };
  if (body.length !== wanted || checkOf(body) !== check || !/^[\w-]*$/.test(body))
    return { fault: 'changed' };
  try {
    const bytes = await through(bytesOf(body), new DecompressionStream('deflate-raw'), LARGEST);
    if (!bytes) return { fault: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'changed' };
  }
}

/** What comes out of a stream; undefined once that is more than `limit` bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
