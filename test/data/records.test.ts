import { describe, expect, it } from 'vitest';
import { england, firstYear, lastYear } from '../../datasets/source';
import { DataFault } from '../../src/data/data-fault';
import { figuresCsv } from '../../src/data/figures-csv';
import { abolishedPlaces, allPlaces } from '../../src/data/places';
import { provenanceOfAll } from '../../src/data/provenance';
import { allFigures, figuresOf, predecessorFigures } from '../../src/data/records';
import { figureAt, numberAt } from '../../src/kernel/figure';

const kent = 'E10000016';
const cumbria = 'E10000006';
const cumberland = 'E06000063';
const all = allFigures();

describe('records', () => {
  it('are those of England and the 153 current councils', () => {
    const kinds = [...all.values()].map(({ place }) => place.kind);
    expect(kinds.filter((kind) => kind === 'council')).toHaveLength(153);
    expect(kinds.filter((kind) => kind === 'england')).toHaveLength(1);
    expect(all.get(england)?.place.name).toBe('England');
    expect(all.get(kent)?.place.name).toBe('Kent');
  });

  it('have one figure a year in every series', () => {
    const offenders = [...all.values()].flatMap(({ place, series }) =>
      Object.entries(series)
        .filter(([, figures]) => figures.length !== lastYear - firstYear + 1)
        .map(([key]) => `${place.code} ${key}`),
    );
    expect(offenders).toEqual([]);
  });

  it('have the same series for every council, England’s own besides', () => {
    const keys = new Set([...all.values()].map(({ series }) => Object.keys(series).join()));
    expect(keys.size).toBe(2);
    const council = Object.keys(figuresOf(kent).series);
    const own = Object.keys(figuresOf(england).series).filter((key) => !council.includes(key));
    expect(own.filter((key) => !key.startsWith('england/'))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });

  it('say where each series comes from', () => {
    const { series, datasets } = provenanceOfAll();
    const offenders = Object.keys(figuresOf(england).series).filter(
      (key) => !(series[key] && datasets[series[key].dataset]),
    );
    expect(offenders).toEqual([]);
  });

  it('hold ten neighbours, all current and none the council itself', () => {
    const councils = [...all.values()].filter(({ place }) => place.kind === 'council');
    const offenders = councils.filter(
      ({ place, neighbours }) =>
        new Set(neighbours).size !== 10 ||
        neighbours.some((code) => code === place.code || all.get(code)?.place.kind !== 'council'),
    );
    expect(offenders.map(({ place }) => place.name)).toEqual([]);
    expect(figuresOf(england).neighbours).toEqual([]);
  });

  it('place mid-year population in the year it falls in', () => {
    expect(numberAt(figuresOf(england), 'population/0-17', 2024)).toBe(12059476);
    expect(figureAt(figuresOf(england), 'population/0-17', 2012)).toBe('missing');
  });
});

describe('absent figures', () => {
  it('are not applicable in years a council did not exist', () => {
    const stock = all.get(cumberland)?.series.stock ?? [];
    expect(stock.slice(0, -1).every((figure) => figure === 'not-applicable')).toBe(true);
    expect(stock.at(-1)).toBeTypeOf('number');
  });

  it('are not applicable across the break of 2020 in homes', () => {
    for (const { series } of all.values()) {
      const semi = series['stock/home/semi-independent'].slice(0, 2020 - firstYear);
      const hostels = series['stock/home-before-2020/secure-homes-hostels'].slice(2020 - firstYear);
      expect(new Set([...semi, ...hostels])).toEqual(new Set(['not-applicable']));
    }
  });

  it('are missing where a council that existed has nothing published', () => {
    expect(figureAt(figuresOf(cumberland), 'spend/looked-after', 2024)).toBe('missing');
  });

  it('are named in words in the note of the place', () => {
    const offenders = [...all.values()].filter(
      ({ place, series }) =>
        Object.keys(series).some(
          (key) => /^stock\/(age|home)\//.test(key) && series[key].at(-1) === 'suppressed',
        ) && !place.note.includes('Withheld by the publisher'),
    );
    expect(offenders.map(({ place }) => place.name)).toEqual([]);
    for (const code of ['E06000053', 'E09000001', cumberland]) {
      expect(figuresOf(code).place.note).not.toBe('');
    }
  });
});

describe('abolished councils', () => {
  it('are refused with their successors named', () => {
    expect(() => figuresOf(cumbria)).toThrow(
      'Cumbria (E10000006) was abolished on 2023-04-01: use Cumberland (E06000063) or Westmorland and Furness (E06000064)',
    );
    for (const { code, successors } of abolishedPlaces()) {
      expect(() => figuresOf(code)).toThrow(DataFault);
      expect(successors.length).toBeGreaterThan(0);
      expect(successors.filter((place) => !all.has(place.code))).toEqual([]);
    }
    expect(abolishedPlaces()).toHaveLength(7);
  });

  it('keep their own history', () => {
    expect(numberAt(predecessorFigures().get(cumbria)!, 'stock', 2023)).toBeGreaterThan(500);
    expect(figureAt(predecessorFigures().get(cumbria)!, 'stock', 2024)).toBe('not-applicable');
    const named = allPlaces().flatMap(({ predecessors }) => predecessors);
    const known = new Set(abolishedPlaces().map(({ code }) => code));
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('are told from codes nobody has', () => {
    expect(() => figuresOf('E99999999')).toThrow('no place has the code E99999999');
  });
});

describe('the download', () => {
  it('spells out why a number is absent', () => {
    const lines = figuresCsv(figuresOf(cumberland)).trimEnd().split('\n');
    expect(lines[0]).toBe('code,place,series,year,number,absence');
    expect(lines).toContain('E06000063,Cumberland,stock,2023,,not applicable');
    expect(lines).toContain('E06000063,Cumberland,spend/looked-after,2024,,missing');
    const series = Object.keys(figuresOf(cumberland).series).length;
    expect(lines).toHaveLength(1 + series * (lastYear - firstYear + 1));
  });

  it('quotes a name with a comma', () => {
    expect(figuresCsv(figuresOf('E06000058'))).toContain(',"Bournemouth, Christchurch and Poole",');
  });
});
