import { count } from '../../charts/format';
import type { Past } from '../../charts/past';
import type { Table } from '../../charts/table';
import type { PublishedFigures } from '../../kernel/figure';
import { readExpected as readTyped, type Expected } from '../../ui/expected-answer';
import { historyOf } from '../courses';
import { knownOf, type Known } from './history';
import { yearTable } from './finding';
import { children, council, march } from './words';

/** How many years of the line are hidden until the reader has said what they expect. */
const hidden = 5;

/** What the reader is asked: where the line stood, and where it stands in the last year. */
export interface Question {
  readonly from: Known;
  readonly to: Known;
  /** The largest number that can be given. */
  readonly most: number;
}

/** The question for a place; undefined where no earlier year is published beside the last one. */
export function questionFor(figures: PublishedFigures): Question | undefined {
  const known = knownOf(historyOf(figures, 'stock'));
  const to = known.at(-1);
  const from = known.find(({ year }) => to !== undefined && year >= to.year - hidden);
  if (to === undefined || from === undefined || from.year === to.year) return undefined;
  const highest = Math.max(...known.map(({ value }) => value));
  return { from, to, most: roundUp(Math.max(10, 2 * highest)) };
}

/** Up to a number that is easily said: 10, 200, 4,000, 200,000. */
function roundUp(value: number): number {
  let step = 1;
  while (step * 10 <= value) step *= 10;
  return Math.ceil(value / step) * step;
}

/** What is said instead of a question. */
export function withoutQuestion(figures: PublishedFigures): string {
  const known = knownOf(historyOf(figures, 'stock'));
  if (known.length === 0)
    return `No number of children in care is published for ${figures.place.name}.`;
  return `Only one year is published for ${figures.place.name}: ${children(known[0].value)} in care in ${march(known[0].year)}. There is nothing yet to compare an expectation with.`;
}

export function readExpected(typed: string, { most }: Question): Expected {
  return readTyped(typed, { min: 0, max: most, step: 1 });
}

export function askWords(figures: PublishedFigures, { from, to }: Question): string {
  return `In ${march(from.year)}, ${council(figures)} supported ${children(from.value)} in care. How many in ${march(to.year)}?`;
}

/** What came of it, beside what was expected: the same lesson whatever was given. */
export function revealWords(
  figures: PublishedFigures,
  { from, to }: Question,
  expected: Expected,
): string[] {
  const actual = `In ${march(to.year)} ${council(figures)} supported ${children(to.value)} in care.`;
  const all = [
    guessWords(expected, to),
    actual,
    pathWords(from, to),
    trendWords(figures, from, to),
  ];
  return all.filter((sentence) => sentence !== '');
}

function guessWords(expected: Expected, to: Known): string {
  if (expected.kind === 'none') return 'You gave no number, so no line of yours is drawn.';
  if (expected.kind === 'unusable') return 'What you typed could not be drawn as a line.';
  const gap = Math.round(to.value) - expected.value;
  if (gap === 0) return `You expected ${count(expected.value)}, and so it was.`;
  const size = Math.abs(gap);
  return `You expected ${count(expected.value)}: there were ${count(size)} ${gap > 0 ? 'more' : 'fewer'}.`;
}

function pathWords(from: Known, to: Known): string {
  const change = Math.round(to.value) - Math.round(from.value);
  const years = to.year - from.year;
  const span = yearsInWords(years);
  if (change === 0) return `That is as many as in ${march(from.year)}, ${span} before.`;
  return `That is ${count(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than in ${march(from.year)}, ${span} before.`;
}

/** What the years before would have said, had they simply gone on. */
function trendWords(figures: PublishedFigures, from: Known, to: Known): string {
  const span = to.year - from.year;
  const before = knownOf(historyOf(figures, 'stock')).find(({ year }) => year === from.year - span);
  if (before === undefined) return '';
  const trend = Math.max(0, 2 * from.value - before.value);
  const missed = Math.round(to.value) - Math.round(trend);
  const verdict =
    missed === 0
      ? 'which is what came'
      : `${count(Math.abs(missed))} too ${missed > 0 ? 'few' : 'many'}`;
  const years = span === 1 ? 'year' : yearsInWords(span);
  return `Had the ${years} before simply gone on, it would have been ${count(trend)}: ${verdict}. A straight line is rarely a good forecast.`;
}

function yearsInWords(years: number): string {
  const words = ['', 'one year', 'two years', 'three years', 'four years', 'five years'];
  return words[years] ?? `${years} years`;
}

/** The picture: the years before the question, then, once revealed, all of them. */
export function expectationPast(
  figures: PublishedFigures,
  { from, to }: Question,
  expected: Expected,
  revealed: boolean,
): Past {
  const history = historyOf(figures, 'stock').filter(({ year }) => revealed || year <= from.year);
  const own =
    expected.kind === 'number'
      ? [
          {
            role: 'expected' as const,
            history: straightLine(from, { year: to.year, value: expected.value }),
          },
        ]
      : [];
  return {
    description: revealed
      ? `Children in care in ${figures.place.name}: the published line beside the expected one. The words below say both.`
      : `Children in care in ${figures.place.name} until ${march(from.year)}; the years after are hidden until you ask for them.`,
    panels: [{ title: '', lines: [{ role: 'here', history }, ...own], format: count }],
    years: [to.year],
  };
}

function straightLine(from: Known, to: Known) {
  return Array.from({ length: to.year - from.year + 1 }, (_, i) => ({
    year: from.year + i,
    figure: from.value + ((to.value - from.value) * i) / (to.year - from.year),
  }));
}

export function expectationTable(
  figures: PublishedFigures,
  { from, to }: Question,
  expected: Expected,
): Table {
  const history = historyOf(figures, 'stock');
  const guess =
    expected.kind === 'number' ? straightLine(from, { year: to.year, value: expected.value }) : [];
  const own = history.map(({ year }) => ({
    year,
    figure: guess.find((each) => each.year === year)?.figure ?? ('not-applicable' as const),
  }));
  const columns = [{ label: 'Published', unit: 'children', history }];
  return yearTable(
    `Children in care, ${figures.place.name}: expected and published`,
    guess.length > 0
      ? [...columns, { label: 'Expected by you', unit: 'children', history: own, format: count }]
      : columns,
  );
}
