import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { odsOf } from '../../src/saving/ods';
import { findLibreOffice } from '../libreoffice.mjs';
import { HELD, hostile, NUMBERS } from './tables';

const cache = join(import.meta.dirname, '../../.cache');
let folder = '';
let soffice = '';

beforeAll(() => {
  soffice = findLibreOffice();
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'libreoffice-'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commas, double quotes, UTF-8, all sheets; numbers as they are and not as they are shown. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Each sheet of a spreadsheet, by name, as LibreOffice reads it. */
function sheetsOf(ods: Uint8Array, names: readonly string[]): string[][][] {
  writeFileSync(join(folder, 'saved.ods'), ods);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(
    soffice,
    [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, join(folder, 'saved.ods')],
    { encoding: 'utf8', timeout: 110_000 },
  );
  expect(status, stderr).toBe(0);
  return names.map((name) =>
    csvParseRows(readFileSync(join(folder, `saved-${name}.csv`), 'utf8').replace(/^\uFEFF/, '')),
  );
}

test('LibreOffice reads the cells that were written', () => {
  const [table, about] = sheetsOf(odsOf([hostile], ['Illustrative', '=1+1', 'Link: #a&b']), [
    'Table',
    'About',
  ]);
  expect(table[0]).toEqual(['Year', '"Published" (children <18)']);
  expect(table).toHaveLength(hostile.rows.length + 1);
  HELD.forEach((text, i) => {
    const [words, number] = table[i + 1];
    // It leaves out tabs.
    expect(words).toBe(text.replaceAll('\t', ''));
    const value = NUMBERS[i % NUMBERS.length];
    // Of a fraction it writes 15 figures, however many it has read.
    const written = Number.isInteger(value) ? value : Number(value.toPrecision(15));
    expect(Number(number)).toBe(written);
  });
  expect(table.slice(HELD.length + 1)).toEqual([
    ['2023', 'withheld'],
    ['2024', 'no figure'],
    ['2025', ''],
  ]);
  expect(about.flat()).toEqual(['Illustrative', '=1+1', 'Link: #a&b', 'Table: Children & <care>']);
});
