import { count, financialYear, money, moneyTick, percent } from '../../charts/format';
import { historyOf } from '../courses';
import { knownOf, type Known } from './history';
import { linesOf, measuresOf, published, yearTable, type Beside, type Finding } from './finding';
import { absence, council, nowAndThen } from './words';

/** A published figure that cannot be what it says, and why. */
export interface Doubted {
  readonly series: string;
  readonly year: number;
  readonly why: string;
}

/** What care costs in a year. */
export function spendFinding({ here }: Beside): Finding {
  const history = historyOf(here, 'spend/looked-after');
  const known = knownOf(history);
  const name = here.place.name;
  const title =
    known.length > 0
      ? `${council(here)} spent ${spendTitle(known)}`
      : `What ${name} spends on children in care is ${absence(history)}`;
  return {
    id: 'spending',
    title,
    subtitle: 'Gross spending on children in care, £ a financial year, in the money of each year',
    past: {
      description: `Spending on children in care in ${name} by financial year. ${title}.`,
      panels: [
        {
          title: '',
          lines: [{ role: 'here', history }],
          format: money,
          tickFormat: moneyTick,
        },
      ],
      yearName: financialYear,
    },
    table: yearTable(
      `Spending on children in care, ${name}`,
      [{ label: 'Gross spending', unit: '£ a year', format: money, history }],
      financialYear,
    ),
    series: ['spend/looked-after'],
    notes: [
      'Prices rise too: the picture below takes that apart. The years 2014–15 and 2015–16 are not held. Leaving care, adoption and special guardianship are in the sum.',
    ],
  };
}

function spendTitle(known: readonly Known[]): string {
  const [first, last] = [known[0], known[known.length - 1]];
  const now = `${money(last.value)} on children in care in ${financialYear(last.year)}`;
  if (first.year === last.year || first.value <= 0) return now;
  const then = `in ${financialYear(first.year)} (${money(first.value)})`;
  return `${now}, ${growthWords(last.value / first.value)} ${then}`;
}

/** "90% more than", "3.2 times as much as", "about as much as". */
function growthWords(ratio: number): string {
  if (ratio >= 3) return `${ratio.toFixed(1)} times as much as`;
  const size = percent(Math.abs(ratio - 1));
  if (Math.abs(ratio - 1) < 0.005) return 'about as much as';
  return `${size} ${ratio > 1 ? 'more' : 'less'} than`;
}

/** What a home costs in a week. */
export function unitCostFinding(beside: Beside, doubts: readonly Doubted[]): Finding {
  const { here } = beside;
  const name = here.place.name;
  const kinds = [
    ['unit-cost/residential', 'Residential care, £ a week'],
    ['unit-cost/fostering', 'Fostering, £ a week'],
  ] as const;
  const own = doubts.filter(({ series }) => series.startsWith('unit-cost/'));
  const yearsOf = (key: string) => own.filter((d) => d.series === key).map(({ year }) => year);
  const all = historyOf(here, kinds[0][0]);
  const known = knownOf(all).filter(({ year }) => !yearsOf(kinds[0][0]).includes(year));
  const title =
    known.length > 0
      ? `A week in residential care, ${name}: ${nowAndThen(known, pounds, financialYear)}`
      : `What a week in residential care costs in ${name} is ${knownOf(all).length > 0 ? 'published but doubted in every year' : absence(all)}`;
  return {
    id: 'cost-of-a-week',
    title,
    subtitle: 'Spending for each child and week, in the money of each year; each on its own scale',
    past: {
      description: `What a week of residential care and of fostering costs in ${name}, by financial year. ${title}.`,
      panels: kinds.map(([key, label]) => ({
        title: label,
        lines: linesOf(beside, published(key), yearsOf(key)),
        format: pounds,
      })),
      yearName: financialYear,
    },
    table: yearTable(
      `What a week costs, ${name}`,
      kinds.flatMap(([key, label]) =>
        measuresOf(beside, published(key), { label, unit: '£ a week', format: pounds }),
      ),
      financialYear,
    ),
    series: ['unit-cost/residential'],
    notes: [
      'Residential care: spending divided by the days of care in the year. Fostering: spending divided by the foster children of 31 March. Both rounded to £5 by the publisher.',
      ...kinds.flatMap(([key, label]) =>
        doubtNote(
          label,
          own.filter((d) => d.series === key),
        ),
      ),
    ],
  };
}

/** The doubted years of one kind of home, in a sentence. */
function doubtNote(label: string, doubts: readonly Doubted[]): string[] {
  if (doubts.length === 0) return [];
  const years = doubts.map(({ year, why }) => `${financialYear(year)} (${why})`);
  return [
    `Ringed, because doubted: ${label.replace(', £ a week', '').toLowerCase()} in ${years.join('; ')}. Few children, or spending entered on another line of the return, can do that.`,
  ];
}

/** "£6,775": a week's cost is published in whole pounds. */
const pounds = (value: number) => `£${count(value)}`;
