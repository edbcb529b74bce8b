import { FUTURES, futuresOf, MONTHS, type Line } from '../../../models/swings/futures';
import { ENTRIES, USUAL_SWING } from '../../../models/swings/model';
import type { Band } from '../../charts/band';
import type { Dots } from '../../charts/dots';
import type { Fan } from '../../charts/fan';
import { count, money } from '../../charts/format';
import { pairs, quantileOf, type Pairs } from '../../charts/pairs';
import type { Table } from '../../charts/table';

/** Years of the made-up council. */
export const YEARS = MONTHS / 12;
/** A week of care, £, assumed: near England’s spending shared among its children in care. */
export const WEEK = 1850;
/** Of 100 who would come in, how many fewer at the most that the programme can do. */
const STRONGEST = 8;

/** What a reader sets of the programme. */
export interface Plan {
  /** Of 100 who would come in, how many fewer at most; at least none, and all between alike. */
  readonly most: number;
  /** Its cost, £ a year. */
  readonly cost: number;
}

export const USUAL: Plan = { most: STRONGEST, cost: 450_000 };

/** Spending a year by future, without the programme and with it at its strongest: [future][year]. */
export interface Runs {
  readonly without: readonly Float64Array[];
  readonly strongest: readonly Float64Array[];
}

/** Money spent on homes in each year of a future. */
function yearly(line: Line): Float64Array {
  return Float64Array.from({ length: YEARS }, (_, year) => {
    let months = 0;
    for (let month = 12 * year + 1; month <= 12 * year + 12; month++)
      months += (line[month - 1] + line[month]) / 2;
    return (months / 12) * ((WEEK * 365) / 7);
  });
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
let made: Promise<Runs> | undefined;

/** Both runs, made once: each in a turn of its own, so that the page stays free. */
export const runsOnce = (): Promise<Runs> => (made ??= make());

async function make(): Promise<Runs> {
  await turn();
  const without = futuresOf(USUAL_SWING).map(yearly);
  await turn();
  const fewer = ENTRIES * (1 - STRONGEST / 100);
  return { without, strongest: futuresOf(USUAL_SWING, fewer).map(yearly) };
}

/** How strong it is in each future, 0 to 1 of the most: all alike likely, in no order. */
const strengthIn = (future: number) => (((37 * future + 18) % FUTURES) + 0.5) / FUTURES;

/**
 * Spending with the programme, its own cost included: between the two runs of each future, as far as
 * the help is as strong there. Halves of an effect are taken to spare half as much.
 */
export function withPlan({ without, strongest }: Runs, { most, cost }: Plan): Float64Array[] {
  return without.map((years, i) =>
    years.map((spent, year) => {
      const part = (strengthIn(i) * most) / STRONGEST;
      return spent - part * (spent - strongest[i][year]) + cost;
    }),
  );
}

const sum = (years: Float64Array) => years.reduce((all, value) => all + value, 0);
export const totals = (futures: readonly Float64Array[]) => Float64Array.from(futures, sum);

/** The same futures in another order: each meets a stranger. */
export const strangers = (values: Float64Array): Float64Array =>
  values.map((_, i) => values[(i + 37) % values.length]);

function bandOf(futures: readonly Float64Array[]): Band {
  const at = (share: number) =>
    Array.from({ length: YEARS }, (_, year) =>
      quantileOf(
        futures.map((years) => years[year]),
        share,
      ),
    );
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}

export const yearName = (year: number) => `Year ${year}`;

/** Both bands over one another. */
export function bothFans(runs: Runs, having: readonly Float64Array[]): Fan {
  const [before, after] = [bandOf(runs.without), bandOf(having)];
  const last = YEARS - 1;
  const from = (band: Band) => `${money(band.p10[last])} to ${money(band.p90[last])}`;
  return {
    description: `Spending on homes a year. In year ${YEARS}, in 8 of 10 futures, it is ${from(before)} without the programme and ${from(after)} with it.`,
    history: [],
    series: [
      { meaning: 'today', label: 'Without', band: before },
      { meaning: 'policy', label: 'With it', band: after },
    ],
    start: 1,
    step: 1,
    format: money,
    yearName,
  };
}

export function fansTable({ series }: Fan): Table {
  const ends = ['p10', 'p50', 'p90'] as const;
  const words = { p10: '1 in 10 below', p50: 'middle', p90: '1 in 10 above' };
  return {
    caption: `Spending on homes a year in a made-up council, ${FUTURES} futures`,
    columns: [
      { label: 'Year' },
      ...series.flatMap(({ label }) =>
        ends.map((end) => ({ label: `${label}: ${words[end]}`, unit: '£', format: money })),
      ),
    ],
    rows: Array.from({ length: YEARS }, (_, i) => [
      yearName(i + 1),
      ...series.flatMap(({ band }) => ends.map((end) => band[end][i])),
    ]),
  };
}

/** "83 of 100 pairs; in 17 of 100 as much or more": both sides. */
export function pairedWords({ less, middle }: Pairs, met: 'pairs' | 'strangers'): string {
  const [yes, no] = [Math.round(less * 100), 100 - Math.round(less * 100)];
  const side = `${money(Math.abs(middle))} ${middle < 0 ? 'less' : 'more'}`;
  return met === 'pairs'
    ? `Over ten years the council spends less with the programme in ${yes} of 100 pairs, and as much or more in ${no}. The middle difference is ${side}.`
    : `Set beside another future it is less in ${yes} of 100, and as much or more in ${no}. Good and bad luck drown what the programme does.`;
}

/** What the programme changes in each pair, as dots on both sides of nothing. */
export function differences(before: Float64Array, after: Float64Array): Dots {
  const values = after.map((value, i) => value - before[i]);
  return {
    description: `${pairedWords(pairs(before, after), 'pairs')} Fifty dots stand for them, on both sides of no difference.`,
    rows: [{ meaning: 'policy', label: 'With the programme, less without', values }],
    threshold: 0,
    thresholdLabel: 'no difference',
    format: money,
  };
}

export function differencesTable(before: Float64Array, after: Float64Array): Table {
  return {
    caption: 'Spending over ten years, future by future',
    columns: [
      { label: 'Future' },
      ...['Without', 'With it', 'Difference'].map((label) => ({ label, unit: '£', format: money })),
    ],
    rows: Array.from(before, (value, i) => [count(i + 1), value, after[i], after[i] - value]),
  };
}
