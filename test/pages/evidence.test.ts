import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leverKeys } from '../../evidence/levers';
import { strengthKeys } from '../../evidence/strengths';
import { allEntries, entriesOn } from '../../src/pages/evidence/entry';
import {
  anything,
  grouped,
  matching,
  placesOf,
  queryOf,
  readFilter,
  suggestions,
  type Filter,
} from '../../src/pages/evidence/filter';
import { listed } from '../evidence/listed';

const entries = allEntries();
const some = (filter: Partial<Filter>) => matching(entries, { ...anything, ...filter });

test('nothing asked for gives everything; each part narrows as the list says', () => {
  expect(some({}).length).toBe(81);
  for (const lever of leverKeys) {
    const expected = listed.filter((each) => each.lever === lever).length;
    expect(some({ lever }).length, lever).toBe(expected);
  }
  for (const strength of strengthKeys) {
    const expected = listed.filter((each) => each.strength === strength).length;
    expect(some({ strength }).length, strength).toBe(expected);
  }
  expect(some({ who: 'adults' }).length).toBe(17);
  expect(some({ place: 'Leicestershire' }).length).toBe(3);
  expect(some({ q: 'COACHES  sussex' }).map(({ slug }) => slug)).toEqual([
    'east-sussex-connected-families',
  ]);
});

test('a council that takes part in a programme of several is found by its own name', () => {
  const places = placesOf(entries);
  expect(places).toContain('Oxfordshire');
  expect(places).toContain('England');
  expect(places.filter((place) => /Council\b|\(/.test(place))).toEqual([]);
  expect(some({ place: 'Oxfordshire' }).map(({ slug }) => slug)).toContain('valuing-care');
  expect(places.filter((place) => some({ place }).length === 0)).toEqual([]);
});

test('each lever starts with its strongest evidence, and one without a programme is kept', () => {
  for (const { entries: of } of grouped(entries)) {
    const ranks = of.map(({ strength }) => strengthKeys.indexOf(strength));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
  expect(grouped(entries).find(({ lever }) => lever === 'L07')!.entries).toEqual([]);
  expect(grouped(entries).flatMap(({ entries: of }) => of).length).toBe(81);
});

test('where nothing fits, dropping what is offered does what it says', () => {
  const filter = { ...anything, lever: 'L02', who: 'adults', q: 'team' };
  expect(matching(entries, filter)).toEqual([]);
  const offered = suggestions(entries, filter);
  expect(offered.length).toBeGreaterThan(0);
  for (const { part, count } of offered)
    expect(matching(entries, { ...filter, [part]: '' }).length).toBe(count);
});

test('a filter survives its link; what a link does not know is named and left out', () => {
  const filter = {
    q: '£4.6m & more',
    lever: 'L02',
    place: 'Essex',
    strength: 'before-after',
    who: '',
  };
  expect(readFilter(queryOf(filter), entries)).toEqual({ filter, refused: [] });
  expect(queryOf(anything)).toBe('');
  expect(readFilter('?lever=L99&place=Atlantis&who=dogs&strength=__proto__', entries)).toEqual({
    filter: anything,
    refused: ['lever', 'place', 'strength', 'who'],
  });
});

test('any query gives a filter that can be worked with', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string(), (query, q) => {
      const { filter } = readFilter(query, entries);
      expect(matching(entries, { ...filter, q }).length).toBeLessThanOrEqual(81);
      expect(readFilter(queryOf(filter), entries).filter).toEqual(filter);
    }),
  );
});

test('the list is read back from the page as it was written', () => {
  const items = entries.map((entry) => ({ dataset: { entry: JSON.stringify(entry) } }));
  const page = { querySelectorAll: () => items } as unknown as ParentNode;
  expect(entriesOn(page)).toEqual(entries);
});
