/*
 * What links are made of. Published links rest on these, so what they write and read never changes.
 */

/** FNV-1a of a text, 32 bits. Not secret: it notices what was cut or changed on its way, no more. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Characters of a check. */
export const CHECK_LENGTH = 7;

/** A check over a text: seven of a–z and 0–9. */
export const checkOf = (text: string): string =>
  fnv1a(text).toString(36).padStart(CHECK_LENGTH, '0');

/** Bytes as letters that mail programs leave alone (base64url). */
export const lettersOf = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * The bytes that letters stand for; a letter too many at the end is left out.
 * @throws DOMException where other letters are among them
 */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
