import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { readLink } from '../../src/codec/link';
import { ownFragment, roomIn, roomText } from '../../src/codec/room-address';
import { withoutNotes, type Session, type Step } from '../../src/codec/session';
import { LONGEST_CODE, readSession, sessionCode } from '../../src/codec/session-1';
import { readSessionFile, sessionFile } from '../../src/codec/session-file';

const line = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: most })
    .filter((text) => !/\p{Cc}/u.test(text) && [...text].length <= most);
const keys = fc.subarray(levers.map(({ key }) => key));
const kinds = fc.oneof(
  fc.record({
    kind: fc.constant('lesson' as const),
    lesson: fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/),
  }),
  fc.record({
    kind: fc.constant('check' as const),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  fc.record({
    kind: fc.constant('home' as const),
    levers: fc.constantFrom<Record<string, number>>({}, { 'step-down': 2 }, { 'edge-of-care': 10 }),
    locked: keys,
    hidden: keys,
    outcomes: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('six-years' as const),
    seed: fc.integer({ min: 1, max: 999_999 }),
  }),
  fc.record({
    kind: fc.constant('discussion' as const),
    questions: fc.array(line(60), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('break' as const) }),
);
const steps: fc.Arbitrary<Step> = fc
  .tuple(kinds, fc.integer({ min: 1, max: 240 }), line(80))
  .map(([own, minutes, note]) => ({ ...own, minutes, note }));
const sessions: fc.Arbitrary<Session> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{8}$/),
  title: line(40).filter((text) => text.trim() !== ''),
  place: fc.constantFrom('E10000016', 'E92000001'),
  steps: fc.array(steps, { maxLength: 12 }),
});

const sample: Session = {
  id: 'a1b2c3d4',
  title: 'New starters',
  place: 'E10000016',
  steps: [
    { kind: 'discussion', minutes: 5, note: 'Say hello.', questions: ['Why are you here?'] },
    { kind: 'lesson', minutes: 15, note: 'Go round.', lesson: 'stocks-and-flows' },
    { kind: 'break', minutes: 10, note: '' },
    { kind: 'six-years', minutes: 30, note: 'All meet the same future.', seed: 7 },
  ],
};

test('a session comes back whole from its link and from its file', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const presenter = readSession(sessionCode(session, 'presenter'));
      expect(presenter).toEqual({ for: 'presenter', session, faults: [] });
      const room = readSession(sessionCode(session, 'room'));
      expect(room).toEqual({ for: 'room', session: withoutNotes(session), faults: [] });
      expect(readSessionFile(sessionFile(session))).toEqual({ kind: 'read', session, leftOut: 0 });
    }),
  );
});

test('the room’s link holds no word of the notes and has only letters that no program changes', () => {
  const code = sessionCode(sample, 'room');
  expect(code).toMatch(/^r1\.[\w-]+\.[a-z0-9]{7}$/);
  expect(JSON.stringify(readSession(code))).not.toMatch(/hello|Go round|same future/);
  expect(code.length).toBeLessThan(sessionCode(sample, 'presenter').length);
});

test('of a link that was cut, the first steps are kept', () => {
  const long = {
    ...sample,
    steps: Array.from({ length: 20 }, (_, i): Step => ({
      kind: 'discussion',
      minutes: 1 + i,
      note: `${i * 7919}`,
      questions: [`${i * 104729} ${i * 1299709}?`],
    })),
  };
  const code = sessionCode(long, 'presenter');
  const seen = [0.5, 0.7, 0.9].map((part) => {
    const { session, faults } = readSession(code.slice(0, Math.floor(code.length * part)));
    expect(faults).toContainEqual({ kind: 'cut' });
    const kept = session?.steps ?? [];
    expect(kept).toEqual(long.steps.slice(0, kept.length));
    return kept.length;
  });
  expect(seen[2]).toBeGreaterThan(0);
  expect(seen[2]).toBeLessThan(20);
});

test('whatever is changed in a link is noticed, and nothing throws', () => {
  const code = sessionCode(sample, 'presenter');
  fc.assert(
    fc.property(
      fc.nat(code.length - 1),
      fc.constantFrom('A', 'z', '_', '0', '.', '%'),
      (at, letter) => {
        fc.pre(code[at] !== letter);
        const { faults } = readSession(code.slice(0, at) + letter + code.slice(at + 1));
        // The letter of who it is for says nothing of what is in it.
        expect(faults.length).toBeGreaterThan(0);
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => void readSession(text)));
});

test('newer, older and too long links say so', () => {
  const code = sessionCode(sample, 'room');
  expect(readSession(code.replace('r1', 'r2')).faults).toEqual([
    { kind: 'unknown-version', version: '2' },
  ]);
  expect(readSession('hello').faults).toEqual([{ kind: 'unknown-version', version: 'hello' }]);
  expect(readSession(`r1.${'A'.repeat(LONGEST_CODE)}`).faults[0].kind).toBe('too-long');
  expect(readSession('').faults).toEqual([{ kind: 'none' }]);
});

test('a file of another kind is refused; a step of no known kind is left out and counted', () => {
  expect(readSessionFile('{').kind).toBe('refused');
  expect(readSessionFile('{"format":"other"}').kind).toBe('refused');
  expect(readSessionFile('x'.repeat(200_000)).kind).toBe('refused');
  const odd = sessionFile(sample).replace('"break"', '"quiz"');
  expect(readSessionFile(odd)).toMatchObject({ kind: 'read', leftOut: 1 });
  const newer = sessionFile(sample).replace('"version": 1', '"version": 2');
  expect(readSessionFile(newer).kind).toBe('refused');
  const proto = sessionFile(sample).replace('"id"', '"__proto__": {"x": 1}, "id"');
  expect(readSessionFile(proto).kind).toBe('read');
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a room’s part of an address stands behind the page’s own and comes back', () => {
  const place = {
    code: sessionCode(sample, 'room'),
    step: 3,
    person: 'abcdefgh12345678',
    since: 1_790_000_000,
  };
  const whole = `#place=x${roomText(place)}`;
  expect(ownFragment(whole)).toBe('#place=x');
  expect(roomIn(whole)).toEqual(place);
  expect(roomIn('#place=x')).toBeUndefined();
  expect(roomIn(`#${roomText({ code: 'r1', step: 0, wall: true })}`)).toEqual({
    code: 'r1',
    step: 0,
    wall: true,
  });
  expect(roomIn('#~room=r1&step=abc&person=<b>&since=1e9')).toEqual({ code: 'r1', step: 0 });
  expect(readLink(`#${roomText(place)}`)).toEqual({ kind: 'none' });
});
