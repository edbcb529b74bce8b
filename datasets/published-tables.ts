import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../src/kernel/figure';

/** A row of a publisher's table: column to text. */
export type PublishedRow = Readonly<Record<string, string>>;

/** Reads a publisher's table by name. Only build scripts do. */
export type PublishedTables = (name: string) => readonly PublishedRow[];

/** The tables of a folder, one CSV file each. */
export function publishedTables(folder: string): PublishedTables {
  return (name) => rowsOf(readFileSync(join(folder, `${name}.csv`), 'utf8'));
}

/** Rows of a comma-separated text with a heading line; quoted cells may hold commas and quotes. */
export function rowsOf(text: string): PublishedRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const [heading, ...rest] = lines.map(cellsOf);
  return rest.map((cells) => Object.fromEntries(heading.map((name, i) => [name, cells[i] ?? ''])));
}

function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

/** A publisher's symbols for the absence of a number. The same letter differs between them. */
export type Symbols = Readonly<Record<string, Exclude<Figure, number>>>;

/**
 * DfE, children looked after. Until 2018 `x` covered 1 to 5 children and secondary suppression.
 * `k` is a number that rounds to zero and is not zero: withheld, so suppressed here.
 */
export const educationSymbols: Symbols = {
  c: 'suppressed',
  x: 'suppressed',
  k: 'suppressed',
  z: 'not-applicable',
  '.': 'not-applicable',
};

/** DfE's interactive tool has one symbol for suppressed, not applicable and missing alike. */
export const interactiveToolSymbols: Symbols = { '-': 'missing', '..': 'missing' };

/** DfE's copy of the ONS estimates, Ofsted: the number is not to be had. */
export const otherSymbols: Symbols = {
  x: 'missing',
  '..': 'missing',
  missing: 'missing',
  not_published: 'missing',
  not_collected: 'missing',
};

/** A published number and the flag beside it. A flag nobody has explained stops the build. */
export function figureOf(number: string, flag: string, symbols: Symbols): Figure {
  if (number !== '') {
    const value = Number(number);
    if (!Number.isFinite(value)) throw new Error(`not a number: ${number}`);
    return value;
  }
  if (flag === '') return 'missing';
  const figure = symbols[flag];
  if (figure === undefined) throw new Error(`unknown flag: ${flag}`);
  return figure;
}
