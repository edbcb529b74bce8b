import { count, moneyTick as pounds } from '../../charts/format';
import { baselines, differenceOf, homes, weeksFor } from './worth';

/** A small table of words; the first column names the row. */
export interface AnswerTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a share who stayed leaves for the help, for several baselines. */
export function shareTable(share: number): AnswerTable {
  return {
    caption: 'Of 100 children helped',
    head: ['Would have entered care', 'Would have stayed', 'Stayed', 'Added', 'That would be'],
    rows: baselines.map((baseline) => {
      const { entering, anyway, claimed, added } = differenceOf(share, baseline.share);
      const more = Math.round(added);
      return [
        count(entering),
        count(anyway),
        count(claimed),
        more > 0 ? `+${count(more)}` : count(more),
        baseline.about,
      ];
    }),
  };
}

/** What a number of children counted leaves, for several baselines. */
export function countedTable(counted: number, sum: number | undefined): AnswerTable {
  return {
    caption: `Of the ${count(counted)} counted`,
    head: ['Would have entered care', 'Children', ...(sum ? ['Money'] : []), 'That would be'],
    rows: baselines.map(({ share, about }) => [
      `${count(share * 100)} of 100`,
      counted * share < 100
        ? String(Math.round(counted * share * 10) / 10)
        : count(counted * share),
      ...(sum ? [pounds(sum * share)] : []),
      about,
    ]),
  };
}

/** How long a sum for one child pays for each kind of home. */
export function moneyTable(each: number): AnswerTable {
  return {
    caption: `What ${pounds(each)} pays for`,
    head: ['Home', 'A week', 'Time', 'Price from'],
    rows: homes.map(({ name, week, note }) => [
      name,
      pounds(week),
      timeOf(weeksFor(each, week)),
      note,
    ]),
  };
}

/** "about 19 weeks", "about 2.5 years". */
export function timeOf(weeks: number): string {
  if (weeks < 1) return 'less than a week';
  if (weeks < 104) return `about ${count(weeks)} ${Math.round(weeks) === 1 ? 'week' : 'weeks'}`;
  const years = weeks / 52.18;
  return `about ${years < 20 ? years.toFixed(1).replace(/\.0$/, '') : count(years)} years`;
}
