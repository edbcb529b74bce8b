import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerCode, codesIn, readAnswerCode } from '../../src/room/answer-code';
import { answersFile } from '../../src/room/answers-file';
import { answersTo, pooled } from '../../src/room/received';

const session = 'a1b2c3d4';
const keys = ['lesson/one/expect', 'lesson/one/q1'];
const keysOf = (step: number) => (step === 2 ? keys : []);
const person = (n: number) => `person${String(n).padStart(10, '0')}`;
const file = (n: number, answers: Record<string, number>, of = session) => ({
  kind: 'file' as const,
  name: `answers-${n}.json`,
  text: answersFile({ session: of, person: person(n), answers }),
});
const code = (n: number, value: number, part = 0, of = session) =>
  answerCode(of, person(n), { step: 2, part, value })!;
const text = (...lines: string[]) => ({ kind: 'text' as const, text: lines.join('\n') });

describe('an answer as a code', () => {
  it('comes back as it was, in whatever words it stands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
        (step, part, value) => {
          const made = answerCode(session, person(1), { step, part, value })!;
          expect(made).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
          const line = `Ana's answer: ${made.toLowerCase()}, thanks`;
          const [found, ...more] = codesIn(line);
          expect(more).toEqual([]);
          expect(readAnswerCode(session, found)).toMatchObject({ kind: 'read', step, part, value });
        },
      ),
    );
  });

  it('holds large numbers to a millionth, and none that it cannot hold', () => {
    const large = readAnswerCode(session, code(1, 187_654_321));
    expect(large).toMatchObject({ kind: 'read', value: 187_650_000 });
    expect(answerCode(session, person(1), { step: 2, part: 0, value: 1e12 })).toBeUndefined();
    expect(answerCode(session, person(1), { step: 0, part: 0, value: 1 })).toBeUndefined();
    expect(answerCode(session, person(1), { step: 2, part: 0, value: Number.NaN })).toBeUndefined();
  });

  it('tells another session and a wrong letter', () => {
    expect(readAnswerCode('zzzzzzzz', code(1, 5)).kind).toBe('other-session');
    const wrong = code(1, 5).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(readAnswerCode(session, wrong)).toMatchObject({ kind: 'damaged' });
  });
});

describe('a room’s answers', () => {
  it('are pooled from files and codes alike, one person once', () => {
    const { people, fates } = pooled(
      session,
      [
        file(1, { [keys[0]]: 100 }),
        file(2, { [keys[0]]: 140, [keys[1]]: 2 }),
        text(`Bo ${code(1, 100)}`, code(3, 90), code(1, 1, 1)),
      ],
      keysOf,
    );
    expect(people).toHaveLength(3);
    expect(answersTo(people, keys[0])).toEqual([90, 100, 140]);
    expect(answersTo(people, keys[1])).toEqual([1, 2]);
    expect(fates.map(({ taken }) => taken)).toEqual([true, true, false, true, true]);
  });

  it('say of each thing that came what became of it', () => {
    const other = file(4, { [keys[0]]: 1 }, 'other000');
    const { people, fates } = pooled(
      session,
      [
        file(1, { [keys[0]]: 100 }),
        file(1, { [keys[0]]: 100 }),
        file(1, { [keys[0]]: 120 }),
        other,
        file(5, { [keys[0]]: 1 }, ''),
        file(6, {}),
        { kind: 'file', name: 'photo.json', text: '{"format":' },
        text(
          'hello',
          '',
          code(7, 1, 0, 'zzzzzzzz'),
          code(8, 3, 9),
          code(9, 4),
          code(9, 4),
          code(9, 6),
        ),
      ],
      keysOf,
    );
    expect(answersTo(people, keys[0])).toEqual([6, 120]);
    expect(fates.map(({ what, words }) => `${what}: ${words}`)).toEqual([
      'answers-1.json: Taken.',
      'answers-1.json: It came before and is not counted twice.',
      'answers-1.json: Taken with the same person’s earlier file; the later answers count.',
      'answers-4.json: It belongs to another session.',
      'answers-5.json: It was saved outside a session, so it is not known to be this room’s.',
      'answers-6.json: It holds no answers.',
      'photo.json: Its end is missing. Save or send it again.',
      'Line 1: There is no whole code in it.',
      'Line 3: Its code belongs to another session.',
      'Line 4: Its code answers nothing that this session asks.',
      'Line 5: Taken.',
      'Line 6: It came before and is not counted twice.',
      'Line 7: Taken in place of the same person’s earlier answer.',
    ]);
  });

  it('keep no name that stands beside a code', () => {
    const result = pooled(session, [text(`Ana Example ${code(1, 5)} ana@example.org`)], keysOf);
    expect(JSON.stringify(result)).not.toMatch(/Ana|example/i);
  });
});

test('no text throws', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (any) => void pooled(session, [text(any), { kind: 'file', name: 'x', text: any }], keysOf),
    ),
  );
});
