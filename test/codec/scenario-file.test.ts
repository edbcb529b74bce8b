import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../models/business-case/terms';
import { settings } from '../../models/childrens-care/settings';
import { parsed } from '../../src/codec/json-text';
import {
  fileOf,
  LARGEST_FILE,
  readFile,
  type FiledScenario,
  type FileReading,
} from '../../src/codec/scenario-file';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/scenario-file-1.schema.json'), 'utf8'),
);
const fits = new Ajv2020({ strict: true, allErrors: false }).compile(schema);

const plan: FiledScenario = {
  name: 'Our plan',
  note: 'First idea.\n<script>alert(1)</script>',
  place: 'E06000017',
  seed: 1,
  draws: 1000,
  months: 120,
  model: '0.9.0',
  data: '2024-03',
  levers: { 'step-down': 0.3 },
  terms: { delay: 6, 'budget-2026': 12_500_000.5 },
};
const text = fileOf([plan], 'scenario-file-1.schema.json');
/** The file with its first scenario changed. */
const changed = (more: object) => {
  const file = JSON.parse(text);
  return JSON.stringify({ ...file, scenarios: [{ ...file.scenarios[0], ...more }] });
};
const faultOf = (reading: FileReading) =>
  reading.kind === 'refused' ? reading.fault : expect.fail(JSON.stringify(reading));

const chosenOf = (all: readonly { key: string; min: number; max: number; baseline: number }[]) =>
  fc.record(
    Object.fromEntries(
      all.map(({ key, min, max, baseline }) => [
        key,
        fc
          .double({ min, max, noNaN: true })
          .map((value) => Number(value.toFixed(6)) + 0)
          .filter((value) => value >= min && value <= max && value !== baseline),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, number>>;
const scenarios: fc.Arbitrary<FiledScenario> = fc.record({
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((name) => name.trim() !== '' && !/\p{Cc}/u.test(name) && [...name].length <= 60),
  note: fc.string({ unit: 'binary', maxLength: 500 }),
  place: fc.integer({ min: 0, max: 99_999_999 }).map((n) => `E${String(n).padStart(8, '0')}`),
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  draws: fc.integer({ min: 1, max: 10_000 }),
  months: fc.integer({ min: 12, max: 240 }),
  model: fc.constantFrom('0.1.0', '1.12.3'),
  data: fc.constantFrom('2024-03', '2025-03'),
  levers: chosenOf(settings),
  terms: chosenOf(terms),
});

describe('files of scenarios', () => {
  it('fit their schema and give every scenario back', () => {
    fc.assert(
      fc.property(fc.array(scenarios, { minLength: 1, maxLength: 5 }), (all) => {
        const file = fileOf(all, 'https://example.org/scenario-file-1.schema.json');
        expect(fits(JSON.parse(file)), JSON.stringify(fits.errors)).toBe(true);
        expect(readFile(file)).toEqual({ kind: 'read', scenarios: all, leftOut: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('may leave out note and terms, and hold no more decimals than links', () => {
    const file = JSON.parse(changed({ levers: { 'step-down': 0.123456789 } }));
    delete file.scenarios[0].note;
    delete file.scenarios[0].terms;
    expect(fits(file)).toBe(true);
    expect(readFile(JSON.stringify(file))).toMatchObject({
      scenarios: [{ note: '', terms: {}, levers: { 'step-down': 0.123457 } }],
    });
  });

  it('name what this site does not know, or cannot use, and keep the rest', () => {
    const levers = { 'step-down': 1, 'no-such': 3, constructor: 1, 'edge-of-care': -1 };
    const reading = readFile(changed({ levers, terms: { delay: 99, 'budget-1999': 1 } }));
    if (reading.kind === 'refused') return expect.fail(JSON.stringify(reading));
    expect(reading.scenarios[0]).toMatchObject({ levers: { 'step-down': 1 }, terms: {} });
    const told = reading.leftOut.map(({ fault }) => [fault.kind, 'key' in fault && fault.key]);
    expect(told).toEqual([
      ['unknown-lever', 'no-such'],
      ['unknown-lever', 'constructor'],
      ['setting-out-of-range', 'edge-of-care'],
      ['setting-out-of-range', 'delay'],
      ['unknown-lever', 'budget-1999'],
    ]);
    return undefined;
  });
});

describe('bad files', () => {
  it('cut anywhere are noticed', () => {
    const plain = text.trim();
    for (let end = 0; end < plain.length; end++)
      expect(faultOf(readFile(plain.slice(0, end))).kind).toBe('cut-short');
  });

  it('are refused with what is wrong', () => {
    const kinds: [string, string][] = [
      ['', 'cut-short'],
      ['not JSON', 'not-json'],
      [`${text}]`, 'not-json'],
      ['42', 'other-format'],
      ['null', 'other-format'],
      ['[]', 'other-format'],
      ['{"format":"another"}', 'other-format'],
      [text.replace('"version": 1', '"version": 2'), 'newer-file'],
      [text.replace('"version": 1', '"version": 0'), 'file-part'],
      [text.replace('"version": 1', '"version": "1"'), 'file-part'],
      [text.replace('"seed": 1', '"seed": 1, "s\\u0065ed": 2'), 'key-twice'],
      ['['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
      [' '.repeat(LARGEST_FILE + 1), 'file-too-large'],
    ];
    for (const [given, kind] of kinds)
      expect(faultOf(readFile(given)).kind, given.slice(0, 60)).toBe(kind);
  });

  it('name the part that is wrong', () => {
    const parts: [object, string][] = [
      [{ name: '' }, 'scenario 1, name'],
      [{ name: ' \u2028' }, 'scenario 1, name'],
      [{ name: 'two\nlines' }, 'scenario 1, name'],
      [{ name: 'x'.repeat(61) }, 'scenario 1, name'],
      [{ note: 'x'.repeat(2001) }, 'scenario 1, note'],
      [{ note: null }, 'scenario 1, note'],
      [{ place: 'Kent' }, 'scenario 1, place'],
      [{ draws: 0 }, 'scenario 1, draws'],
      [{ draws: 1.5 }, 'scenario 1, draws'],
      [{ months: '120' }, 'scenario 1, months'],
      [{ seed: -1 }, 'scenario 1, seed'],
      [{ model: '<b>' }, 'scenario 1, model'],
      [{ data: '2024-13' }, 'scenario 1, data'],
      [{ levers: [] }, 'scenario 1, levers'],
      [{ levers: { 'step-down': '1' } }, 'scenario 1, levers, step-down'],
      [{ levers: { 'Step down': 1 } }, 'scenario 1, levers, Step down'],
      [{ terms: { delay: null } }, 'scenario 1, terms, delay'],
      [{ extra: 1 }, 'scenario 1, extra'],
    ];
    for (const [more, where] of parts) {
      const given = changed(more);
      expect(fits(JSON.parse(given)), where).toBe(false);
      expect(faultOf(readFile(given))).toMatchObject({ kind: 'file-part', where });
    }
    const huge = text.replace('"step-down": 0.3', '"step-down": 1e999');
    expect(faultOf(readFile(huge))).toMatchObject({ where: 'scenario 1, levers, step-down' });
  });

  it('change no prototype', () => {
    for (const place of ['"levers": {', '"terms": {', '"name"']) {
      const at = text.indexOf(place) + (place.endsWith('{') ? place.length : 0);
      const given = `${text.slice(0, at)}"__proto__": {"polluted": 1}, ${text.slice(at)}`;
      expect(readFile(given).kind).toBe('refused');
      expect(fits(JSON.parse(given))).toBe(false);
      expect('polluted' in {}).toBe(false);
    }
  });

  it('are accepted by the schema exactly where the site reads them', () => {
    const odd = fc.constantFrom<unknown[]>(
      null,
      true,
      '',
      'x',
      0,
      -1,
      1,
      1.5,
      1e12,
      -1e11,
      120,
      4_294_967_296,
      [],
      {},
      [1],
      { a: 1 },
      'Our plan',
      'a\tb',
      '2024-03',
      '1.0.0',
      'E06000017',
      { 'step-down': 2 },
      'é'.repeat(61),
    );
    const parts = 'name note place seed draws months model data levers terms'.split(' ');
    const key = fc.constantFrom(...parts, 'extra', '__proto__', 'toString', 'step-down');
    const change = fc.record({
      at: fc.constantFrom('file', 'scenario', 'levers', 'terms'),
      how: fc.constantFrom('set', 'set', 'remove'),
      key: fc.oneof(key, fc.constantFrom('$schema', 'format', 'version', 'scenarios', 'delay')),
      value: odd,
    });
    let agreed = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const file = JSON.parse(text);
        for (const { at, how, key: own, value } of changes) {
          const [first] = Array.isArray(file.scenarios) ? file.scenarios : [];
          const held: unknown = at === 'file' ? file : at === 'scenario' ? first : first?.[at];
          if (typeof held !== 'object' || held === null || Array.isArray(held)) continue;
          if (how === 'remove') delete (held as Record<string, unknown>)[own];
          else
            Object.defineProperty(held, own, {
              // A list or object of its own: later changes must not reach the next file.
              value: structuredClone(value),
              enumerable: true,
              configurable: true,
              writable: true,
            });
        }
        const given = JSON.stringify(file);
        const read = readFile(given).kind === 'read';
        expect(fits(JSON.parse(given)), given).toBe(read);
        if (read) agreed += 1;
      }),
      { numRuns: 2000 },
    );
    expect(agreed).toBeGreaterThan(20);
  });

  it('of any kind never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (given) => {
        expect(readFile(given).kind).toBe('refused');
      }),
    );
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary', maxLength: 2 }),
        (at, put) => {
          readFile(text.slice(0, at) + put + text.slice(at + 1));
        },
      ),
    );
  });
});

it('JSON is the same as ever where no key stands twice', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), (given) => {
      const found = parsed(given, 9);
      // A random object may hold a key twice only if its text does.
      if ('value' in found) expect(found.value).toEqual(JSON.parse(given));
      else expect(found.fault.kind).toBe('key-twice');
    }),
  );
});
