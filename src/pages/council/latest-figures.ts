import { count, figureText, financialYear, money } from '../../charts/format';
import type { Provenance } from '../../data/provenance';
import { figureAt, numberAt, type Figure, type PublishedFigures } from '../../kernel/figure';

/** One published figure, in words, with where it is from. */
export interface LatestFigure {
  readonly label: string;
  readonly value: string;
  readonly date: string;
  /** Series it is of, for its source; the first where it is worked out from two. */
  readonly series: string;
  /** What to know: that it is worked out, or doubted. */
  readonly note: string;
  /** For a figure that is not there: the last that is. */
  readonly before: string;
}

/** A published total held against the parts published for it. */
export interface SumCheck {
  readonly words: string;
  readonly holds: boolean;
}

interface Row {
  readonly series: string;
  readonly label: string;
  readonly format: (value: number) => string;
  readonly date: (year: number) => string;
}

const onDay = (year: number) => `31 March ${year}`;
const inYear = (year: number) => `year to March ${year}`;
const aWeek = (value: number) => `£${count(value)} a week`;

const child = (series: string, label: string): Row => ({
  series,
  label,
  format: count,
  date: onDay,
});
const flow = (series: string, label: string): Row => ({
  series,
  label,
  format: count,
  date: inYear,
});
const cost = (series: string, label: string, format: Row['format']): Row => ({
  series,
  label,
  format,
  date: financialYear,
});

const ROWS: readonly Row[] = [
  child('stock', 'Children in care'),
  child('stock/home/foster', '–\u00a0in foster homes'),
  child('stock/home/childrens-homes-secure', '–\u00a0in children’s homes, secure homes'),
  child('stock/home/semi-independent', '–\u00a0in supported accommodation'),
  child('stock/home/with-parents', '–\u00a0with their parents'),
  child('stock/uasc', '–\u00a0unaccompanied children'),
  child('stock/distance/over-20-miles', '–\u00a0over 20 miles from home'),
  flow('starts', 'Came into care'),
  flow('ceases', 'Left care'),
  cost('spend/looked-after', 'Gross spending on them', money),
  cost('unit-cost/residential', 'Residential care, one child', aWeek),
  cost('unit-cost/fostering', 'Fostering, one child', aWeek),
];

/** The figures of the last published year; an absent one says which kind of absence it is. */
export function latestFigures(
  figures: PublishedFigures,
  year: number,
  doubts: Provenance['doubts'] = [],
): LatestFigure[] {
  const own = doubts.filter((doubt) => doubt.code === figures.place.code && doubt.year === year);
  const rows = ROWS.map(({ series, label, format, date }): LatestFigure => {
    const figure = figureAt(figures, series, year);
    const doubt = own.find((each) => each.series === series);
    return {
      label,
      value: figureText(figure, format),
      date: date(year),
      series,
      note: doubt ? `doubted: ${doubt.why}` : '',
      before: earlier(figures, series, year, figure, format, date),
    };
  });
  const stock = numberAt(figures, 'stock', year);
  const children = numberAt(figures, 'population/0-17', year);
  const rate: LatestFigure = {
    label: 'For each 10,000 children',
    value:
      stock !== undefined && children ? count((10_000 * stock) / children) : figureText('missing'),
    date: onDay(year),
    series: 'population/0-17',
    note: children ? `of ${count(children)}, June ${year - 1}` : '',
    before: '',
  };
  const flows = ROWS.findIndex(({ series }) => series === 'starts');
  return [...rows.slice(0, flows), rate, ...rows.slice(flows)];
}

/** For a figure that is not there: the last that is. */
function earlier(
  figures: PublishedFigures,
  series: string,
  year: number,
  figure: Figure,
  format: Row['format'],
  date: Row['date'],
): string {
  if (typeof figure === 'number') return '';
  for (let before = year - 1; before >= figures.firstYear; before--) {
    const value = numberAt(figures, series, before);
    if (value !== undefined) return `last published: ${format(value)}, ${date(before)}`;
  }
  return '';
}

const AGES = ['under-1', '1-4', '5-9', '10-15', '16-plus'].map((age) => `stock/age/${age}`);
const HOMES = [
  'foster',
  'childrens-homes-secure',
  'semi-independent',
  'other-residential',
  'residential-schools',
  'placed-for-adoption',
  'with-parents',
  'other',
].map((home) => `stock/home/${home}`);

/** What adds up and what does not, and why. England's figures are rounded to 10. */
export function sumChecks(figures: PublishedFigures, year: number): SumCheck[] {
  const total = numberAt(figures, 'stock', year);
  if (total === undefined) return [];
  const room = figures.place.kind === 'england' ? 40 : 0;
  const add = (what: string, keys: readonly string[]): SumCheck => {
    const parts = keys.map((key) => figureAt(figures, key, year));
    const known = parts.filter((part) => typeof part === 'number');
    const sum = known.reduce((all, part) => all + part, 0);
    const absent = parts.length - known.length;
    if (absent > 0) {
      const left = total - sum;
      return {
        words:
          known.length === 0
            ? `${what}: withheld or not published, all of them. The total is ${count(total)}.`
            : `${what}: ${absent} of ${parts.length} withheld or not published; the others add to ${count(sum)} of ${count(total)}, which leaves ${count(left)}.`,
        holds: left >= 0,
      };
    }
    const apart = Math.abs(sum - total);
    if (apart === 0) return { words: `${what} add to ${count(total)}, the total.`, holds: true };
    return {
      words: `${what} add to ${count(sum)}, ${count(apart)} ${sum > total ? 'more' : 'fewer'} than the total${room > 0 ? ': each is rounded to 10' : ''}.`,
      holds: apart <= room,
    };
  };
  return [
    add('Five age groups', AGES),
    add('Eight kinds of home', HOMES),
    ...movement(figures, year, total),
  ];
}

/** Last year's number, plus who came, less who left: never quite this year's, and why. */
function movement(figures: PublishedFigures, year: number, total: number): SumCheck[] {
  const before = numberAt(figures, 'stock', year - 1);
  const starts = numberAt(figures, 'starts', year);
  const ceases = numberAt(figures, 'ceases', year);
  if (before === undefined || starts === undefined || ceases === undefined) return [];
  const made = before + starts - ceases;
  const apart = Math.abs(made - total);
  const sum = `${count(before)} a year before, plus ${count(starts)}, less ${count(ceases)}, make ${count(made)}`;
  const words =
    apart === 0
      ? `${sum}, as published.`
      : `${sum}, ${count(apart)} ${made > total ? 'more' : 'fewer'} than published: a child who comes or leaves twice in a year is counted once, and late corrections reach one table before another.`;
  return [{ words, holds: apart <= Math.max(10, total * 0.05) }];
}

/** The sources of the figures shown, each once, in the order in which they come. */
export function sourcesOf(
  rows: readonly LatestFigure[],
  provenance: Provenance | undefined,
): { name: string; words: string; released: string; url: string }[] {
  const names = [...new Set(rows.map(({ series }) => provenance?.series[series]?.dataset ?? ''))];
  return names.flatMap((name) => {
    const held = provenance?.datasets[name];
    if (!held) return [];
    const { publisher, title, released, url } = held;
    return [{ name, words: `${publisher}: ${title}.`, released, url }];
  });
}
