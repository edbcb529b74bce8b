import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/saving/csv';
import { notesOf } from '../../src/saving/words';
import { hostile, HOSTILE } from './tables';

test('notes come first, then the figures as they are, with their gaps in words', () => {
  const table = {
    caption: 'Children in care, Bristol',
    columns: [{ label: 'Year' }, { label: 'Published', unit: 'children' }],
    rows: [
      ['2023', 'suppressed'],
      ['2024', 1956.5],
      ['2025', NaN],
      ['2026', ''],
    ],
  };
  expect(csvOf([table], ['Illustrative'])).toBe(
    'Illustrative\n\n"Children in care, Bristol"\nYear,Published (children)\n' +
      '2023,withheld\n2024,1956.5\n2025,no figure\n2026,\n',
  );
  expect(csvOf([table, table]).match(/^Year,/gm)).toHaveLength(2);
});

test('a file says what it is and how it can be made again', () => {
  const words = { title: 'A', measure: 'Children', source: 'DfE', badge: 'Illustrative' };
  const origin = { link: 'https://a.test/#v=1&place=E1', seed: 7, model: '0.4.0', data: '2024-03' };
  expect(notesOf({ ...words, origin })).toEqual([
    'A',
    'Children',
    'DfE',
    'Illustrative',
    'Link: https://a.test/#v=1&place=E1',
    'Seed 7, model 0.4.0, figures up to 2024-03',
  ]);
  expect(notesOf({ ...words, measure: '', badge: '' })).toEqual(['A', 'DfE']);
});

test('no text is left that a spreadsheet would run', () => {
  const rows = csvParseRows(csvOf([hostile]));
  const texts = rows.slice(2, 2 + HOSTILE.length).map(([text]) => text);
  expect(texts.map((text) => text.replace(/^'/, ''))).toEqual(HOSTILE);
  expect(texts.filter((text) => /^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
});

test('numbers are unchanged, as numbers and as text', () => {
  const bare = { caption: '', columns: [{ label: 'n' }] };
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const [, , [cell], [text]] = csvParseRows(
        csvOf([{ ...bare, rows: [[number], [`-${Math.abs(number)}`]] }]),
      );
      return Number(cell) === number && text === `-${Math.abs(number)}`;
    }),
  );
});
