import type { ToldLine } from '../charts/told-lines';
import type { Table } from '../charts/table';

/** A number that was expected beside the one that came. */
export interface Compared {
  /** Undefined where nothing was expected. */
  readonly expected: number | undefined;
  readonly actual: number;
  /** "in 2034"; "" where there is no time. */
  readonly when: string;
  /** "the model says": who answers. */
  readonly says: string;
  readonly format: (value: number) => string;
  /** "children", "of 100"; "" where `format` says it. */
  readonly unit: string;
  /** "fewer" of what is counted, "less" of money, "lower" of a rate. */
  readonly less: 'fewer' | 'less' | 'lower';
}

/** Both numbers in one sentence. It tells no one that they were right or wrong. */
export function comparedWords({ expected, actual, when, says, ...rest }: Compared): string {
  const { format, unit, less } = rest;
  const of = unit === '' ? '' : ` ${unit}`;
  const at = when === '' ? '' : ` ${when}`;
  if (expected === undefined) return `${capital(says)} ${format(actual)}${of}${at}.`;
  const yours = `You expected about ${format(expected)}${of}${at}`;
  if (format(expected) === format(actual)) return `${yours}; ${says} ${format(actual)} too.`;
  const more = less === 'lower' ? 'higher' : 'more';
  const side = actual < expected ? less : more;
  return `${yours}; ${says} ${format(actual)}: ${side} than you thought.`;
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How far a reader's line goes, and how it was completed from there. */
export function givenWords(
  given: number,
  years: readonly number[],
  yearName: (year: number) => string,
  own: readonly number[],
  format: (value: number) => string,
  unit: string,
): string {
  const last = years.length - 1;
  const value = [format(own[given]), unit].filter(Boolean).join(' ');
  if (given === last) return `Your line ends at ${value} in ${yearName(years[last])}.`;
  return `Your line stops in ${yearName(years[given])}, at ${value}. From there it goes on level.`;
}

/** What is said when a pen leaves the axes: "" within them. `up` is 1 at the top. */
export function heldWords(
  up: number,
  top: number,
  format: (value: number) => string,
  unit: string,
): string {
  const words = (value: number) => [format(value), unit].filter(Boolean).join(' ');
  if (up > 1.02) return `Your line is held at the top of the picture: ${words(top)}.`;
  if (up < -0.02) return `Your line is held at the bottom of the picture: ${words(0)}.`;
  return '';
}

interface Told {
  readonly label: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly yearName: (year: number) => string;
  readonly format: (value: number) => string;
  readonly context: readonly ToldLine[];
  readonly answer: ArrayLike<number>;
  readonly answerLabel: string;
  /** The reader's line, where there is one. */
  readonly own: ArrayLike<number> | undefined;
}

/** All lines of the picture, a row a year. */
export function expectationTable(told: Told): Table {
  const { label, unit, years, yearName, format, context, answer, answerLabel, own } = told;
  const all = [
    ...context.map((line) => ({ label: line.label, values: line.values })),
    { label: answerLabel, values: answer },
    ...(own ? [{ label: 'You expected', values: own }] : []),
  ];
  return {
    caption: label,
    columns: [
      { label: 'Year' },
      ...all.map((line) => ({ label: line.label, unit: unit || undefined, format })),
    ],
    rows: years.map((year, i) => [
      yearName(year),
      ...all.map(({ values }) => (Number.isFinite(values[i]) ? values[i] : 'missing')),
    ]),
  };
}
