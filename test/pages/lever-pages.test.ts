import { describe, expect, test } from 'vitest';
import { leverByKey } from '../../models/childrens-care/levers';
import { leverPages, type FoundPage } from '../../models/childrens-care/lever-pages';
import { settingByKey } from '../../models/childrens-care/settings';
import { lastEffect } from '../../src/cells/lever/small-words';
import { pieces } from '../../src/cells/lever/prose';
import { glossary } from '../../src/glossary/glossary';
import { firstAnswers } from '../../src/state/small-at-build';
import { levers as library } from '../../evidence/levers';
import { likeness } from './near-copies';

const parts = (page: FoundPage) => ({
  opening: page.opening,
  sentences: page.small.sentences,
  failure: [...page.failure.prose, page.failure.why],
  evidence: page.evidence,
  child: page.child,
  money: page.money,
  lesson: [page.expectation.lesson],
});
const paragraphs = (page: FoundPage) => Object.values(parts(page)).flat();
const names = leverPages.flatMap(({ name }) => [name]);

test('a page of one lever would not do for another: no paragraph is nearly another’s', () => {
  const all = leverPages.flatMap((page) =>
    paragraphs(page).map((text) => ({ key: page.key, text })),
  );
  const copies = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((two) => two.key !== one.key && likeness(one.text, two.text, names) > 0.25)
      .map((two) => `${one.key}: ${one.text}\n  ${two.key}: ${two.text}`),
  );
  expect(copies).toEqual([]);
});

test('the comparison finds a copy with the lever’s name changed', () => {
  const copy = 'Help at the edge of care needs workers who have time for a family and stay.';
  const swapped = 'Family meetings before court needs workers who have time for a family and stay.';
  expect(
    likeness(copy, swapped, ['Help at the edge of care', 'Family meetings before court']),
  ).toBeGreaterThan(0.9);
});

describe.each(leverPages)('$key', (page) => {
  test('marks numbers that can be set and terms that are explained', () => {
    const known =
      page.small.kind === 'model'
        ? Object.keys(page.small.settings)
        : Object.keys(page.small.inputs);
    for (const paragraph of paragraphs(page))
      for (const piece of pieces(paragraph)) {
        if (piece.kind === 'number') expect(known).toContain(piece.key);
        if (piece.kind === 'term') expect(Object.keys(glossary)).toContain(piece.key);
        if (piece.kind === 'words') expect(piece.text).not.toMatch(/[{}[\]]/);
      }
    const numbers = page.small.sentences.flatMap(pieces).filter(({ kind }) => kind === 'number');
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    expect(numbers.length).toBeLessThanOrEqual(4);
  });

  test('names levers of the library, and stands in its lever’s own folder', () => {
    for (const key of page.library) expect(Object.keys(library)).toContain(key);
    const lever = leverByKey(page.key);
    if (lever) {
      expect(page.library[0]).toBe(lever.library[0]);
      expect(page.small.kind).toBe('model');
    }
  });

  test('works small, and fails where what it needs is taken away', async () => {
    const { small, failure } = page;
    if (small.kind === 'sum') {
      const first = Object.fromEntries(
        Object.entries(small.inputs).map(([key, { value }]) => [key, value]),
      );
      const results = (values: Record<string, number>) => small.results.map(({ of }) => of(values));
      const [whole, broken] = [results(first), results({ ...first, ...failure.without })];
      for (const value of [...whole, ...broken]) expect(Number.isFinite(value)).toBe(true);
      expect(broken).not.toEqual(whole);
      return;
    }
    for (const key of [...Object.keys(small.settings), ...Object.keys(failure.without)])
      expect(settingByKey(key)?.key).toBe(key);
    const { whole, without } = await firstAnswers(small, failure);
    const [works, fails] = [lastEffect(small, whole), lastEffect(small, without)];
    console.log(`${page.key}: ${works.toFixed(3)} ${small.unit}, failing ${fails.toFixed(3)}`);
    expect(works).toBeGreaterThan(0);
    expect(fails).toBeLessThan(0.75 * works);
    if (page.expectation.kind === 'line') expect(small.top).toBeGreaterThan(works);
    // The control takes away this lever’s own prerequisite, not another’s.
    const lever = leverByKey(page.key);
    if (lever) expect(Object.keys(failure.without)).toContain(lever.fails.setting);
  });
});

test('the controls are as different as the levers', () => {
  const controls = leverPages.map(({ failure }) => failure.control);
  expect(new Set(controls).size).toBe(controls.length);
});
