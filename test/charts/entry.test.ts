import { describe, expect, it } from 'vitest';
import { readEntry, snap } from '../../src/ui/number-entry';
import { matchingAbolished, matchingPlaces } from '../../src/ui/place-search';

const bounds = { min: 0, max: 400, step: 10 };

describe('typed numbers', () => {
  it('are read with commas and set to the nearest step', () => {
    expect(readEntry(' 1,20 ', bounds)).toEqual({ value: 120 });
    expect(readEntry('124', bounds)).toEqual({ value: 120 });
    expect(snap(0.30000000000000004, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  });

  it('are refused in plain words', () => {
    for (const typed of ['', 'NaN', 'many', 'Infinity', '900', '-5', '\u22125']) {
      const entry = readEntry(typed, bounds);
      expect('problem' in entry && entry.problem).toContain('from 0 to 400');
    }
  });
});

describe('places', () => {
  const places = [
    ['E92000001', 'England', ''],
    ['E08000016', 'Barnsley', 'Yorkshire and The Humber'],
    ['E06000052', 'Cornwall', 'South West'],
    ['E06000023', 'Bristol, City of', 'South West'],
    ['E06000010', 'Kingston upon Hull, City of', 'Yorkshire and The Humber'],
    ['E08000013', 'St. Helens', 'North West'],
  ].map(([code, name, region]) => ({ code, name, region, note: '' }));
  const names = (typed: string) => matchingPlaces(places, typed).map((place) => place.name);

  it('are found by the start of a name, by a word in it and by region', () => {
    expect(names('')).toHaveLength(6);
    expect(names('corn')).toEqual(['Cornwall']);
    expect(names('hull')).toEqual(['Kingston upon Hull, City of']);
    expect(names('city of bristol')).toEqual(['Bristol, City of']);
    expect(names('st helens')).toEqual(['St. Helens']);
    expect(names('yorkshire')).toEqual(['Barnsley', 'Kingston upon Hull, City of']);
    expect(names('(.*')).toHaveLength(6);
    expect(names('zzz')).toEqual([]);
  });

  it('that were abolished are recognised', () => {
    const gone = [{ name: 'Cumbria', ended: 'April 2023', successors: ['a', 'b'] }];
    expect(matchingAbolished(gone, 'cumb')).toEqual(gone);
    expect(matchingAbolished(gone, 'cu')).toEqual([]);
  });
});
