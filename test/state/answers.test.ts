import { afterEach, expect, test, vi } from 'vitest';
import { Answers, answersOf } from '../../src/state/answers.svelte';

/** A browser's store, as far as it is used. */
function store(held = new Map<string, string>()) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  });
  return held;
}
afterEach(() => vi.unstubAllGlobals());

test('answers last as long as the page, and nothing is stored unasked', () => {
  const held = store();
  const answers = new Answers();
  answers.open();
  answers.put('lesson/a/q1', 2);
  answers.put('lesson/a/q1', 1);
  answers.put('check/before/doors', 0);
  expect(answers.all).toEqual({ 'lesson/a/q1': 1, 'check/before/doors': 0 });
  expect(answersOf(answers, 'check/')).toEqual({ 'check/before/doors': 0 });
  answers.put('lesson/a/q1', undefined);
  expect(answers.get('lesson/a/q1')).toBeUndefined();
  expect(answers.get('toString')).toBeUndefined();
  expect(held.size).toBe(0);
});

test('kept when asked, with each change after, under one person; forgotten when asked', () => {
  const held = store();
  const answers = new Answers();
  answers.put('lesson/a/q1', 2);
  answers.keep();
  answers.put('lesson/a/q2', 0);
  const later = new Answers();
  later.put('lesson/a/q2', 1);
  later.open();
  expect(later.all).toEqual({ 'lesson/a/q1': 2, 'lesson/a/q2': 1 });
  expect(later.person).toBe(answers.person);
  expect(later.kept).toBe(true);
  later.forget();
  expect(held.size).toBe(0);
  later.put('lesson/a/q1', 0);
  expect(held.size).toBe(0);
});

test('what was spoilt on the device is not read', () => {
  store(new Map([['bend-the-curve/answers', '{"format":']]));
  const answers = new Answers();
  answers.open();
  expect(answers.empty).toBe(true);
  expect(answers.kept).toBe(false);
});

test('two pages that keep answers do not overwrite each other', () => {
  const held = store();
  const first = new Answers();
  first.put('lesson/a/q1', 0);
  first.keep();
  const second = new Answers();
  second.open();
  second.put('check/before/doors', 2);
  first.put('lesson/a/q1', 1);
  expect(first.all).toEqual({ 'lesson/a/q1': 1, 'check/before/doors': 2 });
  first.put('check/before/doors', undefined);
  const third = new Answers();
  third.open();
  expect(third.all).toEqual({ 'lesson/a/q1': 1 });
  // Forgotten on one page, nothing is kept by another.
  third.forget();
  second.put('lesson/a/q2', 1);
  expect(held.size).toBe(0);
  expect(second.kept).toBe(false);
});
