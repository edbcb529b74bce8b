import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersFaultWords,
  answersFile,
  LIMITS,
  newPerson,
  readAnswers,
  type AnswersFault,
} from '../../src/room/answers-file';

const person = 'abcdefgh01234567';
const sound = { session: 'tuesday', person, answers: { 'check/before/doors': 2 } };
const text = answersFile(sound);
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

test('what is written is read', () => {
  expect(readAnswers(text)).toEqual({ kind: 'read', ...sound });
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const key = fc.tuple(word, word, word).map((parts) => parts.join('/'));
  const number = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9-]{0,40}$/),
      fc.dictionary(key, number, { maxKeys: 40, noNullPrototype: true }),
      (session, answers) => {
        const file = { session, person: newPerson(), answers };
        expect(readAnswers(answersFile(file))).toEqual({ kind: 'read', ...file });
      },
    ),
  );
});

test('a person is told from another, and by nothing else', () => {
  const made = Array.from({ length: 200 }, newPerson);
  expect(new Set(made).size).toBe(200);
  for (const each of made) expect(each).toMatch(/^[a-z0-9]{16}$/);
});

const bad: readonly (readonly [name: string, text: string, fault: AnswersFault['kind']])[] = [
  ['nothing', '', 'cut-short'],
  ['words', 'hello', 'not-json'],
  ['half of it', text.slice(0, -20), 'cut-short'],
  ['a list', '[]', 'other-format'],
  ['null', 'null', 'other-format'],
  ['another file of ours', changed({ format: 'bend-the-curve-scenarios' }), 'other-format'],
  ['a newer one', changed({ version: 2 }), 'newer-file'],
  ['no version', changed({ version: '1' }), 'file-part'],
  ['half a version', changed({ version: 0.5 }), 'file-part'],
  ['another part', changed({ name: 'Ann' }), 'file-part'],
  ['a person by name', changed({ person: 'Ann' }), 'file-part'],
  ['no person', changed({ person: undefined }), 'file-part'],
  ['a room of markup', changed({ session: '<b>' }), 'file-part'],
  ['answers in a list', changed({ answers: [1] }), 'file-part'],
  ['an answer in words', changed({ answers: { 'check/before/doors': '2' } }), 'file-part'],
  ['an answer without end', text.replace(': 2', ': 1e999'), 'file-part'],
  ['too large a number', changed({ answers: { 'check/before/doors': 1e13 } }), 'file-part'],
  ['a key of its own', changed({ answers: { Doors: 1 } }), 'file-part'],
  ['a key that inherits', text.replace('check/before/doors', '__proto__'), 'file-part'],
  ['a key of objects', changed({ answers: { constructor: 1 } }), 'file-part'],
  ['a key twice', text.replace('"person"', '"session": "a",\n"person"'), 'key-twice'],
  ['answers in answers', changed({ answers: { 'check/before': { doors: 1 } } }), 'too-deep'],
  ['too long', text + ' '.repeat(LIMITS.file), 'file-too-large'],
  [
    'too many answers',
    changed({
      answers: Object.fromEntries(
        Array.from({ length: LIMITS.answers + 1 }, (_, i) => [`check/before/a${i}`, 0]),
      ),
    }),
    'file-part',
  ],
];

test.each(bad)('refused whole: %s', (_, given, kind) => {
  const reading = readAnswers(given);
  expect(reading).toMatchObject({ kind: 'refused', fault: { kind } });
  if (reading.kind === 'refused') expect(answersFaultWords(reading.fault)).toMatch(/\.$/);
});

test('no text whatever is more than refused', () => {
  fc.assert(fc.property(fc.string(), (given) => readAnswers(given).kind === 'refused'));
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 4 }), (at, put) => {
      const reading = readAnswers(text.slice(0, at) + put + text.slice(at + 1));
      if (reading.kind === 'read') expect(reading.person).toMatch(/^[a-z0-9]{16}$/);
      expect(Object.hasOwn(Object.prototype, 'check/before/doors')).toBe(false);
    }),
  );
});
