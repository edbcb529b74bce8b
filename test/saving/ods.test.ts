import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { odsOf } from '../../src/saving/ods';
import { HELD, hostile, NUMBERS } from './tables';
import { parseXml, piecesIn, type Piece } from './xml-text';

const read = (ods: Uint8Array) => parseXml(strFromU8(unzipSync(ods)['content.xml']));
const named = (piece: Piece, tag: string) =>
  [...piecesIn(piece)].filter((each) => each.tag === tag);

/** Text as a reader of the file sees it: its paragraphs as lines. */
const wordsOf = (cell: Piece) => named(cell, 'text:p').map(({ text }) => text);

test('the zip is what the format asks for: its kind first and as it is', () => {
  const ods = odsOf([hostile], []);
  // A local header: signature, method 0 at byte 8, name of 8 letters at byte 30, no extra field.
  const bytes = Buffer.from(ods);
  expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
  expect(bytes.readUInt16LE(8)).toBe(0);
  expect(bytes.readUInt16LE(28)).toBe(0);
  expect(bytes.toString('latin1', 30, 38)).toBe('mimetype');
  expect(bytes.toString('latin1', 38, 84)).toBe('application/vnd.oasis.opendocument.spreadsheet');
  const files = unzipSync(ods);
  expect(Object.keys(files)).toEqual(['mimetype', 'META-INF/manifest.xml', 'content.xml']);
  const entries = named(parseXml(strFromU8(files['META-INF/manifest.xml'])), 'manifest:file-entry');
  expect(entries.map(({ attrs }) => attrs['manifest:full-path'])).toEqual(['/', 'content.xml']);
});

test('hostile text stays text, gaps stay words, numbers are exact', () => {
  const [sheet] = named(read(odsOf([hostile], [])), 'table:table');
  const rows = named(sheet, 'table:table-row').map(({ children }) => children);
  expect(rows[0].map(wordsOf)).toEqual([['Year'], ['"Published" (children <18)']]);
  HELD.slice(0, -3).forEach((text, i) => {
    const [words, number] = rows[i + 1];
    expect(words.attrs['office:value-type']).toBe('string');
    expect(words.attrs['table:formula']).toBeUndefined();
    expect(wordsOf(words)).toEqual([text]);
    expect(number.attrs['office:value-type']).toBe('float');
    expect(Number(number.attrs['office:value'])).toBe(NUMBERS[i % NUMBERS.length]);
  });
  const gaps = rows.slice(HELD.length + 1).map(([, cell]) => wordsOf(cell));
  expect(gaps).toEqual([['withheld'], ['no figure'], []]);
});

test('a last sheet says what the tables are', () => {
  const sheets = named(read(odsOf([hostile, hostile], ['A & B', 'Link: #v=1&x'])), 'table:table');
  expect(sheets.map(({ attrs }) => attrs['table:name'])).toEqual(['Table 1', 'Table 2', 'About']);
  expect(named(sheets[2], 'text:p').map(({ text }) => text)).toEqual([
    'A & B',
    'Link: #v=1&x',
    'Table 1: Children & <care>',
    'Table 2: Children & <care>',
  ]);
});

test('any text and any number make a sheet that can be read', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.string({ unit: 'binary' }), (cells, label) => {
      const columns = cells.map(() => ({ label }));
      const content = read(odsOf([{ caption: label, columns, rows: [cells] }], [label]));
      const [, row] = named(named(content, 'table:table')[0], 'table:table-row');
      return cells.every(
        (each, i) =>
          typeof each === 'string' || Number(row.children[i].attrs['office:value']) === each,
      );
    }),
  );
});
