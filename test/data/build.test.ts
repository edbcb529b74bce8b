import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorities, existedIn } from '../../datasets/authorities';
import childPopulation from '../../datasets/child-population/build';
import {
  educationSymbols,
  figureOf,
  interactiveToolSymbols,
  otherSymbols,
  rowsOf,
  type PublishedRow,
} from '../../datasets/published-tables';
import { cellText, textLine } from '../../datasets/wide-table';
import { packCell, readCell, unpackCell } from '../../src/data/packed-cell';
import type { Figure } from '../../src/kernel/figure';

const lookup = rowsOf(`old_la_code,new_la_code,la_name,region_name,la_type,abolished,successors
801,E06000023,"Bristol, City of",South West,unitary,,
909,E10000006,Cumbria,North West,county,2023-04-01,942;943
942,E06000063,Cumberland,North West,unitary,,
943,E06000064,Westmorland and Furness,North West,unitary,,
`);

describe('publishers’ tables', () => {
  it('keep commas and quotation marks inside quoted cells', () => {
    expect(rowsOf('a,b,c\n"x, ""y""",,z\r\n')).toEqual([{ a: 'x, "y"', b: '', c: 'z' }]);
  });

  it('mean different things by the same symbol', () => {
    expect(figureOf('', 'x', educationSymbols)).toBe('suppressed');
    expect(figureOf('', 'x', otherSymbols)).toBe('missing');
    expect(figureOf('', '-', interactiveToolSymbols)).toBe('missing');
    expect(figureOf('', 'z', educationSymbols)).toBe('not-applicable');
    expect(figureOf('', 'k', educationSymbols)).toBe('suppressed');
    expect(figureOf('0', '', educationSymbols)).toBe(0);
    expect(figureOf('', '', educationSymbols)).toBe('missing');
  });

  it('stop the build at a symbol nobody has explained', () => {
    expect(() => figureOf('', '?', educationSymbols)).toThrow('unknown flag: ?');
  });
});

describe('authorities', () => {
  const places = authorities(lookup);
  const named = (name: string) => places.find((place) => place.name === name)!;

  it('begin with England and are otherwise in the order of their codes', () => {
    expect(places.map(({ name }) => name)).toEqual([
      'England',
      'Bristol',
      'Cumberland',
      'Westmorland and Furness',
      'Cumbria',
    ]);
  });

  it('exist until the 31 March before they are abolished, their successors from the next', () => {
    expect(existedIn(named('Cumbria'), 2023)).toBe(true);
    expect(existedIn(named('Cumbria'), 2024)).toBe(false);
    expect(existedIn(named('Cumberland'), 2023)).toBe(false);
    expect(existedIn(named('Cumberland'), 2024)).toBe(true);
    expect(named('Cumbria').successors).toEqual(['E06000063', 'E06000064']);
    expect(named('Cumberland').predecessors).toEqual(['E10000006']);
  });
});

describe('a dataset being built', () => {
  const population = (rows: readonly PublishedRow[]) =>
    childPopulation((name) => (name === 'la_lookup' ? lookup : rows));
  const row = (code: string, year: string, number: string, flag = ''): PublishedRow => ({
    geo_level: code ? 'la' : 'national',
    old_la_code: code,
    mid_year: year,
    population_0_17: number,
    flag,
  });

  it('has a row only for years in which a place existed, or has a number', () => {
    const built = population([
      row('942', '2022', '', 'x'),
      row('942', '2023', '52019'),
      row('909', '2024', '1'),
      row('', '2023', '12059476'),
    ]);
    expect(built).toBe(
      'code,mid_year,children\nE92000001,2023,12059476\nE06000063,2023,52019\nE10000006,2024,1\n',
    );
  });

  it('is not built from two figures for one cell', () => {
    expect(() => population([row('801', '2023', '1'), row('801', '2023', '2')])).toThrow(
      'two figures for E06000023 2023 children: 1 and 2',
    );
  });
});

describe('cells', () => {
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.integer({ min: 0 }),
    fc.constantFrom<Figure>('suppressed', 'not-applicable', 'missing', 0),
  );

  it('are read as they were written', () => {
    fc.assert(
      fc.property(figure, (f) => {
        expect(readCell(cellText(f))).toBe(f);
        expect(unpackCell(packCell(f))).toBe(f);
      }),
    );
  });

  it('are refused when they are nothing a publisher writes', () => {
    for (const text of ['-', 'x', '1,000', ' ', 'NaN', '1e3'])
      expect(readCell(text)).toBe(undefined);
    for (const cell of ['x', '', true, Infinity, [], {}, undefined]) {
      expect(unpackCell(cell)).toBe(undefined);
    }
  });

  it('are quoted where they hold a comma or a quotation mark', () => {
    const words = fc.array(
      fc.string().filter((text) => !/[\r\n]/.test(text)),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(words, (cells) => {
        const heading = cells.map((_, i) => `c${i}`).join(',');
        expect(Object.values(rowsOf(`${heading}\n${textLine(cells)}`)[0])).toEqual(cells);
      }),
    );
  });
});
