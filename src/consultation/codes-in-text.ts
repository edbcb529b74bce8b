import { readAnswerCode, type CodedAnswer, type CodeFault } from './answer-code';
import type { Consultation } from './consultation';

/** A line of a text, or a row of a table, that should hold a code. */
export interface CodedLine {
  /** Counted from 1 as a person would: the row of a table with its headings. */
  readonly line: number;
  readonly found: { readonly answer: CodedAnswer } | { readonly fault: CodeFault } | undefined;
}

/**
 * The codes of a text: one a line, or a table as survey tools export it, in which the column with
 * the most codes is taken. Undefined when nothing in the text looks like a code. A row without one
 * is given too, so that every row is accounted for; empty lines are not rows.
 */
export function codesIn(text: string, consultation: Consultation): CodedLine[] | undefined {
  const rows = rowsOf(text);
  const column = columnOfCodes(rows, consultation);
  if (column === undefined) return undefined;
  const lines = rows.flatMap(({ cells, line }): CodedLine[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ line, found: readCell(cells[column] ?? '', consultation) }];
  });
  // A first row without a code above rows that have one is their headings.
  const headed = lines.length > 1 && lines[0].found === undefined && lines[1].found !== undefined;
  return headed ? lines.slice(1) : lines;
}

/** Groups of four as codes are written, wherever in a cell. */
const WRITTEN = /[0-9a-z]{4}(?:[-‐‑–—][0-9a-z]{4}){2,}(?:[-‐‑–—][0-9a-z]{1,4})?/i;

function readCell(cell: string, consultation: Consultation): CodedLine['found'] {
  const whole = readAnswerCode(cell, consultation);
  if ('answer' in whole) return whole;
  const inside = WRITTEN.exec(cell)?.[0];
  if (inside !== undefined) return readAnswerCode(inside, consultation);
  // Of the right length it is meant as a code; other text is none.
  const { kind } = whole.fault;
  const letters = kind === 'wrong-length' || kind === 'wrong-character';
  return letters ? undefined : whole;
}

function columnOfCodes(rows: readonly Row[], consultation: Consultation): number | undefined {
  const found: number[] = [];
  for (const { cells } of rows)
    cells.forEach((cell, i) => {
      const code = cell.length < 400 && readCell(cell, consultation) !== undefined;
      found[i] = (found[i] ?? 0) + (code ? 1 : 0);
    });
  const most = Math.max(0, ...found);
  return most > 0 ? found.indexOf(most) : undefined;
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows of comma-, semicolon- or tab-separated text; a quoted cell may hold separators and lines. */
function rowsOf(text: string): Row[] {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i += 1;
      rows.push({ cells: [...cells, cell], line: line++ });
      cells = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || cells.length > 0) rows.push({ cells: [...cells, cell], line });
  return rows;
}

/** What separates the first line's cells: whichever stands in it most often; a comma when none does. */
function separatorOf(text: string): string {
  const [first] = text.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((each) => [each, first.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
