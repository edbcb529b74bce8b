import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswersFile } from '../../src/room/answers-file';
import { poolOf, type Marked } from '../../src/room/pool';

const items: Marked[] = ['one', 'two'].map((key, i) => ({
  key,
  before: { right: i, options: 3 },
  after: { right: 2, options: 3 },
}));
const file = (person: string, answers: Record<string, number>, session = ''): AnswersFile => ({
  session,
  person: person.padEnd(16, '0'),
  answers,
});

test('a room by hand', () => {
  const pool = poolOf(
    [
      file('ann', { 'check/before/one': 1, 'check/after/one': 2 }, 'tuesday'),
      file('bob', { 'check/before/one': 0, 'check/before/two': 1 }, 'tuesday'),
      // Another day, another file, the same person.
      file('bob', { 'check/after/one': 2, 'check/after/two': 0 }, 'tuesday'),
      file('cat', { 'check/after/one': 0, 'lesson/a/q1': 2 }, 'tuesday'),
    ],
    items,
  );
  expect(pool).toEqual({
    people: 3,
    answered: { before: 2, after: 3, both: 2 },
    sessions: ['tuesday'],
    unclear: 0,
    items: [
      {
        key: 'one',
        before: { right: 1, of: 2 },
        after: { right: 2, of: 3 },
        matched: { of: 2, bothRight: 1, onlyAfter: 1, onlyBefore: 0, neither: 0 },
      },
      {
        key: 'two',
        before: { right: 1, of: 1 },
        after: { right: 0, of: 1 },
        matched: { of: 1, bothRight: 0, onlyAfter: 0, onlyBefore: 1, neither: 0 },
      },
    ],
  });
});

test('what names no option, or contradicts itself, is counted as unclear and left out', () => {
  const pool = poolOf(
    [
      file('ann', { 'check/before/one': 3, 'check/before/two': -1, 'check/after/one': 0.5 }),
      file('bob', { 'check/before/one': 0 }),
      file('bob', { 'check/before/one': 1 }),
      file('cat', { 'check/before/one': 0 }),
      file('cat', { 'check/before/one': 0 }),
    ],
    items,
  );
  expect(pool.people).toBe(3);
  expect(pool.unclear).toBe(4);
  expect(pool.items[0].before).toEqual({ right: 1, of: 1 });
});

test('nobody', () => {
  expect(poolOf([], items)).toMatchObject({
    people: 0,
    answered: { before: 0, after: 0, both: 0 },
  });
});

const anyFile = fc.record({
  session: fc.constantFrom('', 'a'),
  person: fc.constantFrom('a', 'b', 'c', 'd').map((name) => name.padEnd(16, '0')),
  answers: fc.dictionary(
    fc
      .constantFrom('one', 'two')
      .chain((key) => fc.constantFrom(`check/before/${key}`, `check/after/${key}`)),
    fc.integer({ min: -1, max: 3 }),
    { noNullPrototype: true },
  ),
});

test('sums add up, and the order of files makes no difference', () => {
  fc.assert(
    fc.property(
      fc.array(anyFile, { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (files, keys) => {
        const pool = poolOf(files, items);
        const shuffled = files
          .map((each) => ({ each, at: keys.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(poolOf(shuffled, items)).toEqual(pool);
        expect(poolOf([...files, ...files], items)).toEqual(pool);
        expect(pool.people).toBe(new Set(files.map(({ person }) => person)).size);
        for (const { before, after, matched } of pool.items) {
          for (const { right, of } of [before, after]) {
            expect(right).toBeLessThanOrEqual(of);
            expect(of).toBeLessThanOrEqual(pool.people);
          }
          const { bothRight, onlyAfter, onlyBefore, neither } = matched;
          expect(bothRight + onlyAfter + onlyBefore + neither).toBe(matched.of);
          expect(matched.of).toBeLessThanOrEqual(Math.min(before.of, after.of));
        }
      },
    ),
  );
});
