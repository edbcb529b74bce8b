import type { GivenFile } from '../../src/consultation/intake';
import { responseText, type Response } from '../../src/consultation/response';
import { answerCode } from '../../src/consultation/answer-code';
import { consultation } from './drawn';

/** Many response files with known counts, the same every time. */

const bytes = (text: string) => new TextEncoder().encode(text);

/** A number from 0 to 1 for each step: a plain generator, so that a test can be run again. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  'I think that help should come early because families told me that waiting made it worse for the children '.repeat(
    8,
  );

/**
 * The response of a numbered person. Of each 10, by number: 6 choose families first, 3 choose as it
 * is, 1 leaves it blank; the next question goes by hundreds: 50 carers, 30 homes, 20 neither.
 * @param long characters in each of its four texts
 */
export function responseOf(n: number, long = 40): Response {
  const random = chance(n + 1);
  const id = Array.from({ length: 16 }, () => Math.floor(random() * 36).toString(36)).join('');
  const first: Response['answers'] =
    n % 10 < 6 ? { first: 'families' } : n % 10 < 9 ? { first: 'stay' } : {};
  const rest = Math.floor(n / 10) % 10;
  const next = rest < 5 ? 'carers' : rest < 8 ? 'homes' : 'neither';
  const start = Math.floor(random() * 100);
  const text = WORDS.slice(start, start + long);
  return {
    consultation: consultation.id,
    edition: consultation.edition,
    response: id,
    revision: 1,
    made: '2026-12-24',
    way: n % 20 === 0 ? 'paper' : 'online',
    answers: { ...first, next },
    reasons: { first: text, next: text },
    doubts: { first: text, next: text },
    funding: n % 2 === 0 ? { savings: 100_000 } : {},
    about: { age: n % 3 === 0 ? 'under-40' : 'from-40' },
  };
}

export const fileOf = (name: string, text: string): GivenFile => ({ name, bytes: bytes(text) });
export const fileFor = (n: number, response: Response): GivenFile =>
  fileOf(
    `answers/${String(n).padStart(5, '0')}.json`,
    responseText(response, 'response-1.schema.json'),
  );

/** What each damaged file is, and what must come of it. */
export const DAMAGE: readonly (readonly [
  fate: 'valid' | 'rejected' | 'duplicate' | 'late',
  damage: (n: number) => string | Uint8Array,
])[] = [
  ['rejected', () => ''],
  ['rejected', (n) => textOf(n).slice(0, -30)],
  ['rejected', (n) => written({ ...responseOf(n), consultation: 'zzzzzzzz' })],
  [
    'rejected',
    (n) =>
      textOf(n)
        .replace('"families"', '"friends"')
        .replace('"stay"', '"go"')
        .replace('"next": "', '"next": "x'),
  ],
  [
    'valid',
    (n) =>
      written({
        ...responseOf(n),
        reasons: { first: '<script>alert(1)</script><img src=x onerror=alert(1)>' },
      }),
  ],
  [
    'valid',
    (n) =>
      written({
        ...responseOf(n),
        reasons: { first: '=HYPERLINK("https://example.org")', next: '\t@SUM(A1)' },
      }),
  ],
  [
    'rejected',
    (n) => textOf(n).replace('"reasons": {', `"reasons": {"more": "${'x'.repeat(1_000_000)}", `),
  ],
  ['rejected', (n) => textOf(n).replace('"answers": {', '"answers": {"__proto__": "stay", ')],
  ['rejected', (n) => textOf(n).replace('"answers": {', '"answers": {"constructor": "stay", ')],
  ['rejected', (n) => textOf(n).replace('{', '{"__proto__": {"polluted": true}, ')],
  ['duplicate', (n) => textOf(n - 1)],
  ['late', (n) => written({ ...responseOf(n), made: '2027-02-01' })],
  ['rejected', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)],
  ['rejected', () => 'Dear council, I do not like this.'],
  ['rejected', (n) => textOf(n).replace('"version": 1', '"version": 2')],
  ['rejected', (n) => textOf(n).replace('"revision": 1', '"revision": 1, "revision": 3')],
  ['rejected', (n) => textOf(n).replace(/"edition": ".{7}/, '"edition": "0000000')],
  ['valid', (n) => textOf(n).replace(/("edition": ".{7}-).{7}/, '$10000000')],
  ['valid', (n) => answerCode(responseOf(n), consultation)],
  ['rejected', (n) => answerCode(responseOf(n), consultation).slice(0, -1)],
];

const written = (response: Response) => responseText(response, 'response-1.schema.json');
const textOf = (n: number) => written(responseOf(n));

/** Files of which every twentieth is damaged, each time in the next way. */
export function crowd(size: number, long?: number): (GivenFile & { readonly fate: string })[] {
  return Array.from({ length: size }, (_, n) => {
    if (n % 20 !== 19) return { ...fileFor(n, responseOf(n, long)), fate: 'valid' };
    const [fate, damage] = DAMAGE[Math.floor(n / 20) % DAMAGE.length];
    const made = damage(n);
    const name = `answers/${String(n).padStart(5, '0')}.txt`;
    return { name, bytes: typeof made === 'string' ? bytes(made) : made, fate };
  });
}
