import { expect, test } from 'vitest';
import { chapters, glossary } from '../../src/glossary/glossary';
import type { Term } from '../../src/glossary/term';

const all: [string, Term][] = Object.entries(glossary);

test('a term stands in one chapter, under a key that is its anchor', () => {
  const keys = chapters.flatMap(({ terms }) => Object.keys(terms));
  expect(keys.toSorted()).toEqual(Object.keys(glossary).toSorted());
  expect(keys.filter((key) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))).toEqual([]);
});

test('a form belongs to one term alone', () => {
  const forms = all.flatMap(([key, { term, also = [] }]) =>
    [term, ...also].map((form) => ({ form: form.toLowerCase(), key })),
  );
  const twice = forms.filter(
    ({ form, key }, i) => forms.findIndex((other) => other.form === form) !== i && key,
  );
  expect(twice).toEqual([]);
});

test('a meaning is one to four short sentences; a gloss fits in brackets', () => {
  const offenders = all.flatMap(([key, { plain, gloss }]) => {
    const sentences = plain.split('. ').length;
    return [
      ...(/^[A-Z].*\.$/.test(plain) ? [] : [`${key}: not a whole sentence`]),
      ...(sentences <= 4 && plain.length <= 240 ? [] : [`${key}: ${plain.length} characters`]),
      ...(/^[^A-Z(].*[^.)]$/.test(gloss) ? [] : [`${key}: gloss “${gloss}”`]),
      ...(gloss.length <= 75 ? [] : [`${key}: gloss of ${gloss.length} characters`]),
    ];
  });
  expect(offenders).toEqual([]);
});

test('in what is explained no child is waste, and homes are not beds', () => {
  const texts = all.map(([key, { plain, gloss }]) => ({ key, text: `${plain} ${gloss}` }));
  const offenders = texts.filter(
    ({ key, text }) =>
      key !== 'home' && /\b(beds?|placements?|burden|caught|prevented)\b/i.test(text),
  );
  expect(offenders).toEqual([]);
});
