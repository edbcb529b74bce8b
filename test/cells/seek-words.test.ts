import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/engine/runner';
import type { Mix } from '../../src/engine/seek/seek';
import {
  aims,
  beyondHalf,
  futuresWords,
  questionOf,
  standsOut,
  suggestedValue,
  targetWords,
} from '../../src/cells/invest/seek-words';
import { measures } from '../../src/state/seeking.svelte';

const typed = (value: string, cap = '3') => ({ value, cap });

describe('what is typed', () => {
  test('becomes a question in the engine’s units', () => {
    expect(questionOf('family-homes-share', 60, typed('75'))).toEqual({
      question: { measure: 'family-homes-share', month: 60, value: 0.75, cap: 3e6 },
    });
    expect(questionOf('spending', 60, typed('1,200', '0.05'))).toMatchObject({
      question: { value: 1.2e9, cap: 50_000 },
    });
    expect(questionOf('moves', 36, typed('0'))).toMatchObject({ question: { value: 0 } });
  });

  test.each([
    ['', '3', 'value', /Write a number/],
    ['seventy', '3', 'value', /Write a number/],
    ['101', '3', 'value', /never more than 100%/],
    ['-1', '3', 'value', /not below 0/],
    ['70', '', 'cap', /Write the most/],
    ['70', '0', 'cap', /at £0 none can be used/],
    ['70', '-2', 'cap', /never below £0/],
  ] as const)('"%s" with a cap of "%s" is told in plain words', (value, cap, field, words) => {
    const found = questionOf('family-homes-share', 60, typed(value, cap));
    expect(found).toEqual({ [field]: expect.stringMatching(words) });
  });
});

test('a share of futures is rounded down: just missed is never called met', () => {
  expect(futuresWords(0.7975)).toBe('79 of 100 futures');
  expect(futuresWords(0.8)).toBe('80 of 100 futures');
  expect(futuresWords(0.29)).toBe('29 of 100 futures');
  expect(futuresWords(0)).toBe('fewer than 1 of 100 futures');
  expect(futuresWords(1)).toBe('more than 99 of 100 futures');
});

test('every aim is a sentence; none is about how many are in care or come in', () => {
  for (const measure of measures) {
    const value = measure === 'family-homes-share' ? 0.7 : 100;
    const words = targetWords({ measure, value, month: 60, cap: 3e6 }, 2024);
    expect(words).toMatch(/^By March 2029, .* is at (least|most) [£\d]/);
    expect(words).not.toMatch(/,,|NaN/);
    expect(aims[measure].name).not.toMatch(/number of children in care|coming into care|entr/);
  }
});

const mix = (levers: Record<string, number>, cost: number, share: number, part = 0.5): Mix => ({
  levers,
  reading: { cost, middle: { 'family-homes-share': share } } as Mix['reading'],
  worse: [],
  partOfReach: Object.fromEntries(Object.keys(levers).map((key) => [key, part])),
});

test('what a mix is called is true among those shown', () => {
  const one = mix({ 'foster-carers': 9 }, 300, 0.6, 0.51);
  const measured = mix({ 'family-meetings': 9, 'foster-places': 3 }, 200, 0.61);
  const homely = mix({ 'foster-places': 3, 'needs-reviews': 2 }, 250, 0.7);
  const all = [one, measured, homely];
  expect(standsOut(one, all)).toEqual(['Fewest levers']);
  expect(standsOut(measured, all)).toEqual(['Best evidenced', 'Lowest cost']);
  expect(standsOut(homely, all)).toEqual(['Most children in families']);
  expect(standsOut(one, [one])).toEqual([]);
  expect(beyondHalf(one)).toEqual(['foster-carers']);
  expect(beyondHalf(measured)).toEqual([]);
});

test('nothing is suggested of what a page did not run', () => {
  const result = { outputs: {} } as unknown as Result;
  for (const measure of measures) expect(suggestedValue(measure, 60, result)).toBe('');
});
