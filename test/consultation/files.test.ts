import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CONSULTATION, linkIn, type Consultation } from '../../src/consultation/consultation';
import {
  consultationText,
  draftFault,
  LARGEST_CONSULTATION,
  readConsultation,
} from '../../src/consultation/consultation-file';
import { consultationFile } from '../../src/consultation/consultation-shape';
import { askedOf, editionOf } from '../../src/consultation/edition';
import type { Reading } from '../../src/consultation/file-reading';
import {
  LARGEST_RESPONSE,
  misfit,
  readResponse,
  RESPONSE,
  responseFile,
  responseText,
  type Response,
} from '../../src/consultation/response';
import { Refusal, type Shape } from '../../src/consultation/shape';
import { consultation, draft, responsesTo } from './drawn';

const published = (name: string) => join(import.meta.dirname, `../../public/${name}-1.schema.json`);
const heads = {
  consultation: 'A consultation of Bend the Curve, version 1',
  response: 'A response to a consultation of Bend the Curve, version 1',
};
const shapes: Record<keyof typeof heads, Shape<object>> = {
  consultation: consultationFile,
  response: responseFile,
};

/** What a shape says of itself, as it is published. */
const schemaOf = (name: keyof typeof heads) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: heads[name],
  ...shapes[name].schema,
});
const fitting = (name: keyof typeof heads) =>
  new Ajv2020({ strict: true, allErrors: false }).compile(
    JSON.parse(readFileSync(published(name), 'utf8')),
  );

test.each(['consultation', 'response'] as const)('the schema of a %s is published', (name) => {
  const text = `${JSON.stringify(schemaOf(name), undefined, 2)}\n`;
  if (process.env.WRITE_SCHEMAS) writeFileSync(published(name), text);
  expect(JSON.parse(readFileSync(published(name), 'utf8'))).toEqual(JSON.parse(text));
});

const valueOf = <T>(reading: Reading<T>): T =>
  reading.kind === 'read' ? reading.value : expect.fail(JSON.stringify(reading.fault));
const faultOf = (reading: Reading<unknown>) =>
  reading.kind === 'refused' ? reading.fault : expect.fail('it was read');

const text = consultationText(draft, 'consultation-1.schema.json');
const response: Response = {
  consultation: consultation.id,
  edition: consultation.edition,
  response: 'abcdefgh01234567',
  revision: 1,
  made: '2026-12-24',
  way: 'online',
  answers: { first: 'families', next: 'neither' },
  reasons: { first: '=1+1\n<script>alert(1)</script>' },
  doubts: {},
  funding: { savings: 150_000 },
  about: { age: 'prefer-not-to-say' },
};
const answered = responseText(response, 'response-1.schema.json');

describe('a consultation', () => {
  it('is read as it was written', () => {
    expect(valueOf(readConsultation(text))).toEqual(consultation);
    expect(fitting('consultation')(JSON.parse(text))).toBe(true);
    expect(valueOf(readConsultation(`\uFEFF${text}`))).toEqual(consultation);
  });

  it('has an edition that tells what was asked from what was said around it', () => {
    const later = { ...draft, closes: '2027-02-28' };
    expect(editionOf(later)).not.toBe(consultation.edition);
    expect(askedOf(editionOf(later))).toBe(askedOf(consultation.edition));
    const [first, ...rest] = draft.questions;
    const asked = { ...draft, questions: [{ ...first, title: 'What now?' }, ...rest] };
    expect(askedOf(editionOf(asked))).not.toBe(askedOf(consultation.edition));
    const shuffled = Object.fromEntries(Object.entries(draft).toReversed()) as typeof draft;
    expect(editionOf(shuffled)).toBe(consultation.edition);
  });

  it('is refused when it was changed by hand', () => {
    const changed = text.replace('Help for families', 'Help for friends');
    expect(faultOf(readConsultation(changed))).toMatchObject({ kind: 'part', where: 'edition' });
  });

  it('must make sense as a whole', () => {
    const [first, second] = draft.questions;
    const [stay, families] = first.options;
    const cases: [Partial<Consultation>, string][] = [
      [{ closes: '2026-11-30' }, 'closes'],
      [{ closes: '2027-02-29' }, 'closes'],
      [{ councilTax: undefined }, 'funding 2, kind'],
      [{ questions: [first, first] }, 'question 2, id'],
      [{ questions: [{ ...first, options: [stay, stay] }] }, 'question 1, option 2, id'],
      [{ questions: [{ ...first, options: [stay] }] }, 'question 1, options'],
      [
        { questions: [second, { ...first, options: [stay, { ...families, run: undefined }] }] },
        'question 2, option 2, run',
      ],
      [{ privacyNotice: 'javascript:alert(1)' }, 'privacyNotice'],
      [{ privacyNotice: 'http://example.org' }, 'privacyNotice'],
      [{ contact: { ...draft.contact, email: 'a@b.org?bcc=c@d.org' } }, 'contact, email'],
      [{ title: 'two\nlines' }, 'title'],
      [{ title: ' ' }, 'title'],
      [{ why: [] }, 'why'],
      [{ why: ['Good.', ''] }, 'why, paragraph 2'],
      [{ budget: { sum: 1.5, note: 'x' } }, 'budget, sum'],
      [{ id: 'too-long-id' }, 'id'],
      [
        {
          about: [
            {
              ...draft.about[0],
              options: [
                { id: 'prefer-not-to-say', label: 'x' },
                { id: 'b', label: 'b' },
              ],
            },
          ],
        },
        'about 1, options',
      ],
    ];
    for (const [more, where] of cases)
      expect(draftFault({ ...draft, ...more }), where).toMatchObject({ kind: 'part', where });
    expect(draftFault(draft)).toBeUndefined();
  });
});

describe('a response', () => {
  it('is read as it was written, however it was answered', () => {
    const fits = fitting('response');
    fc.assert(
      fc.property(responsesTo(consultation), (one) => {
        const file = responseText(one, 'https://example.org/response-1.schema.json');
        expect(fits(JSON.parse(file))).toBe(true);
        const read = valueOf(readResponse(file));
        expect(read).toEqual(one);
        expect(misfit(read, consultation)).toBeUndefined();
      }),
    );
  });

  it('may answer nothing', () => {
    const { consultation: id, edition, response: own, revision, made, way } = response;
    const bare = {
      format: RESPONSE,
      version: 1,
      consultation: id,
      edition,
      response: own,
      revision,
      made,
      way,
    };
    expect(fitting('response')(bare)).toBe(true);
    expect(valueOf(readResponse(JSON.stringify(bare)))).toMatchObject({ answers: {}, funding: {} });
  });

  it('names what the consultation does not have', () => {
    const cases: [Partial<Response>, string][] = [
      [{ answers: { third: 'stay' } }, 'answers, third'],
      [{ answers: { first: 'carers' } }, 'answers, first'],
      [{ doubts: { third: 'x' } }, 'doubts, third'],
      [{ funding: { lottery: 1 } }, 'funding, lottery'],
      [{ funding: { savings: 300_001 } }, 'funding, savings'],
      [{ about: { age: 'from-90' } }, 'about, age'],
    ];
    for (const [more, where] of cases)
      expect(misfit({ ...response, ...more }, consultation)).toMatchObject({ where });
    expect(misfit({ ...response, consultation: 'zzzzzzzz' }, consultation)).toMatchObject({
      kind: 'other-consultation',
    });
  });
});

describe('damaged files', () => {
  it('are refused with what is wrong', () => {
    const kinds: [string, string][] = [
      ['', 'empty'],
      [' \n', 'empty'],
      ['not JSON', 'not-json'],
      [answered.slice(0, -4), 'cut-short'],
      [text, 'other-format'],
      ['[]', 'other-format'],
      [answered.replace('"version": 1', '"version": 2'), 'newer-file'],
      [answered.replace('"version": 1', '"version": "1"'), 'part'],
      [answered.replace('"revision": 1', '"revision": 1, "revision": 2'), 'key-twice'],
      ['['.repeat(9) + ']'.repeat(9), 'too-deep'],
      [answered.padEnd(LARGEST_RESPONSE + 1), 'too-large'],
    ];
    for (const [given, kind] of kinds)
      expect(faultOf(readResponse(given)).kind, given.slice(0, 40)).toBe(kind);
    expect(faultOf(readConsultation(text.padEnd(LARGEST_CONSULTATION + 1))).kind).toBe('too-large');
    expect(faultOf(readConsultation(answered)).kind).toBe('other-format');
  });

  it('change no prototype and name no inherited thing', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const given = answered.replace('"answers": {', `"answers": {"${key}": "stay", `);
      expect(readResponse(given).kind).toBe('refused');
      expect(fitting('response')(JSON.parse(given))).toBe(false);
      expect(readResponse(answered.replace('{', `{"${key}": {"polluted": 1},`)).kind).toBe(
        'refused',
      );
    }
    expect('polluted' in {}).toBe(false);
  });

  it.each(['consultation', 'response'] as const)(
    'of a %s are accepted by the schema exactly where its shape is',
    (name) => {
      const fits = fitting(name);
      const whole = JSON.parse(name === 'response' ? answered : text);
      const places = placesIn(whole);
      const odd = fc.oneof(
        fc.constantFrom<unknown>(null, true, 0, -1, 1, 1.5, 1e13, 2 ** 33, [], {}, [1], { a: 1 }),
        fc.constantFrom('', ' ', 'x', 'a\tb', '2024-02-29', '2025-02-29', '2024-13', 'families'),
        fc.constantFrom('constructor', 'https://example.org', 'http://example.org', 'E06000017'),
        fc.constantFrom('x'.repeat(2001), 'é'.repeat(121), '💙'.repeat(300), '💙'.repeat(301)),
        fc.constantFrom('D', 'online', 'abcdefgh', CONSULTATION, RESPONSE),
      );
      const change = fc.record({
        at: fc.constantFrom(...places),
        how: fc.constantFrom('set', 'set', 'remove', 'add'),
        key: fc.constantFrom('extra', '__proto__', 'toString', 'first', 'more', 'run', 'name'),
        value: odd,
      });
      let agreed = 0;
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const file = structuredClone(whole);
          for (const each of changes) changeIn(file, each);
          const read = reads(shapes[name], file);
          expect(fits(JSON.parse(JSON.stringify(file))), JSON.stringify(file)).toBe(read);
          if (read) agreed += 1;
        }),
        { numRuns: 3000 },
      );
      expect(agreed).toBeGreaterThan(50);
    },
  );

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (given) => {
        expect(readResponse(given).kind).toBe('refused');
        expect(readConsultation(given).kind).toBe('refused');
      }),
    );
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 }), (place, put) => {
        for (const [read, whole] of [
          [readResponse, answered],
          [readConsultation, text],
        ] as const)
          read(
            whole.slice(0, place % whole.length) + put + whole.slice((place % whole.length) + 1),
          );
      }),
    );
  });
});

test('a link is an https address and nothing else', () => {
  expect(linkIn('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  for (const other of [
    'See https://example.org',
    'http://a.org',
    'javascript:alert(1)',
    'https://a"b',
    'https://',
  ])
    expect(linkIn(other), other).toBeUndefined();
});

function reads(shape: Shape<object>, file: unknown): boolean {
  try {
    shape.read(JSON.parse(JSON.stringify(file)), '');
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

interface Change {
  readonly at: Path;
  readonly how: string;
  readonly key: string;
  readonly value: unknown;
}

function changeIn(file: unknown, { at, how, key, value }: Change): void {
  let held = file as Record<string, unknown>;
  const path = how === 'add' ? [...at, key] : at;
  for (const step of path.slice(0, -1)) {
    const next = Object.hasOwn(held, step) ? held[step] : undefined;
    if (typeof next !== 'object' || next === null) return;
    held = next as Record<string, unknown>;
  }
  const last = path.at(-1);
  if (last === undefined || (how === 'add' && Array.isArray(held))) return;
  if (how !== 'remove')
    Object.defineProperty(held, last, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (Array.isArray(held)) held.splice(Number(last), 1);
  else delete held[last];
}
