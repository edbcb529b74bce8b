import type { Past, PastLine } from '../../charts/past';
import type { Published } from '../../charts/course';
import type { Table } from '../../charts/table';
import type { PublishedFigures } from '../../kernel/figure';
import { historyOf } from '../courses';
import { march } from './words';

/** Something the published figures of a place say: a sentence, its picture and its figures. */
export interface Finding {
  /** "children-in-care": its anchor, and the name of its download. */
  readonly id: string;
  /** The finding, in a sentence; where nothing is published, that and why. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  readonly past: Past;
  readonly table: Table;
  /** The series it rests on. */
  readonly series: readonly string[];
  /** What a reader should know: breaks, definitions, doubts. */
  readonly notes: readonly string[];
}

/** Whether the place itself has any number: without one there is no picture. */
export function drawable({ past }: Finding): boolean {
  const own = past.panels.flatMap(({ lines }) => lines.filter(({ role }) => role === 'here'));
  return own.some(({ history }) => history.some(({ figure }) => typeof figure === 'number'));
}

/** What findings are made of. */
export interface Beside {
  readonly here: PublishedFigures;
  readonly england: PublishedFigures;
}

/** A column of a finding's table. */
export interface Measure {
  readonly label: string;
  readonly unit: string;
  readonly format?: (value: number) => string;
  readonly history: readonly Published[];
}

/** A row a year, from the first that has a figure of any measure. */
export function yearTable(
  caption: string,
  measures: readonly Measure[],
  when: (year: number) => string = march,
): Table {
  const told = (i: number) =>
    measures.some(({ history }) => !['missing', 'not-applicable'].includes(`${history[i].figure}`));
  const years = measures[0].history.map(({ year }, i) => ({ year, i }));
  const start = years.find(({ i }) => told(i))?.i ?? years.length;
  return {
    caption,
    columns: [
      { label: 'Year' },
      ...measures.map(({ label, unit, format }) => ({ label, unit, format })),
    ],
    rows: years
      .slice(start)
      .map(({ year, i }) => [when(year), ...measures.map(({ history }) => history[i].figure)]),
  };
}

/** The place's line and, beside a council's, England's. */
export function linesOf(
  { here, england }: Beside,
  make: (figures: PublishedFigures) => readonly Published[],
  doubted: readonly number[] = [],
): PastLine[] {
  const own: PastLine = { role: 'here', history: make(here), doubted };
  if (here.place.kind === 'england') return [own];
  return [own, { role: 'england', history: make(england) }];
}

/** The measures of a table for the same lines. */
export function measuresOf(
  beside: Beside,
  make: (figures: PublishedFigures) => readonly Published[],
  measure: Omit<Measure, 'history'>,
): Measure[] {
  const { here } = beside;
  const name = (i: number) => (i === 0 ? here.place.name : 'England');
  return linesOf(beside, make).map(({ history }, i) => ({
    ...measure,
    label: `${measure.label}, ${name(i)}`,
    history,
  }));
}

/** One series as it is published. */
export const published = (key: string) => (figures: PublishedFigures) => historyOf(figures, key);
