import type { ChangeParts } from '../../charts/change-parts';
import type { Fan } from '../../charts/fan';
import { count, forecast, range, signed } from '../../charts/format';
import { spreadOf } from '../../charts/spread-of';
import type { Steps } from '../../charts/steps';
import type { Table } from '../../charts/table';
import type { Debriefing } from '../../state/six-years-debrief.svelte';

const UNMET = 'family-plan-mismatch';

/** The path lived among all that the decisions could have met. */
export function pathFan({ mine }: Debriefing, name: string, year: number): Fan {
  const band = mine.outputs[UNMET];
  const [lived] = band.futures;
  const end = band.p50.length - 1;
  return {
    description: `Children in ${name} without the family they need: all futures with your decisions spread to ${range(band.p10[end], band.p90[end])} in March ${year + 6}; in yours it is ${forecast(lived[end])}.`,
    history: [],
    series: [{ meaning: 'policy', label: 'Your decisions', band: { ...band, futures: [] } }],
    start: year,
    step: 1 / 12,
    format: forecast,
    tickFormat: count,
    overlays: [
      {
        label: 'Your future',
        points: Array.from(lived, (value, month) => ({ year: year + month / 12, value })),
      },
    ],
  };
}

/** March by March: the future lived, and the spread of all with each way of deciding. */
export function pathTable({ mine, none, steady }: Debriefing, year: number): Table {
  const ways = [
    ['your decisions', mine],
    ['no change', none],
    ['the best steady plan', steady],
  ] as const;
  return {
    caption: 'Children without the family they need, each March',
    columns: [
      { label: 'March' },
      ...ways.flatMap(([label]) => [
        { label: `Your future, ${label}`, format: count },
        { label: `All futures, ${label}`, unit: 'middle', format: count },
        { label: `All futures, ${label}`, unit: 'low of 8 in 10', format: count },
        { label: `All futures, ${label}`, unit: 'high of 8 in 10', format: count },
      ]),
    ],
    rows: [0, 1, 2, 3, 4, 5, 6].map((passed) => [
      String(year + passed),
      ...ways.flatMap(([, { outputs }]) => {
        const { futures, p50, p10, p90 } = outputs[UNMET];
        return [futures[0][12 * passed], p50[12 * passed], p10[12 * passed], p90[12 * passed]];
      }),
    ]),
  };
}

/** Luck and choice as bars that add up to the difference from the middle future. */
export function partsPicture({ unmet }: Debriefing): ChangeParts {
  return {
    description: `Luck ${signed(unmet.luck)} and choice ${signed(unmet.choice)}: together ${signed(unmet.both)} months without the family they need, against the middle of all futures with no change.`,
    parts: [
      { label: 'Luck', value: unmet.luck },
      { label: 'Choice', value: unmet.choice },
      { label: 'Both together', value: unmet.both },
    ],
    format: (value) => signed(value),
  };
}

const difference = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - b[i]);

/** What each way of deciding changes, future by future, against no change. */
export function waysPicture({ mine, none, steady }: Debriefing): Steps {
  const row = (label: string, of: Float64Array) => ({
    label,
    spread: spreadOf(difference(of, none.unmet)),
  });
  const rows = [row('You', mine.unmet), row('Steady plan', steady.unmet)];
  return {
    description: rows
      .map(
        ({ label, spread }) =>
          `${label}: ${signed(spread.p50)} months in the middle future, from ${signed(spread.p10)} to ${signed(spread.p90)} in 8 of 10.`,
      )
      .join(' '),
    zeroLabel: 'no change',
    groups: [{ title: 'Months without the family they need', rows }],
    meaning: 'policy',
    format: (value) => signed(value),
  };
}

export function waysTable({ mine, none, steady }: Debriefing): Table {
  const row = (label: string, of: Float64Array) => {
    const { p10, p50, p90 } = spreadOf(difference(of, none.unmet));
    return [label, p50, p10, p90, of[0] - none.unmet[0]];
  };
  return {
    caption: 'Months without the family they need, against no change in the same future',
    columns: [
      { label: 'Way of deciding' },
      { label: 'Middle', unit: 'months', format: (value) => signed(value) },
      { label: 'Low of 8 in 10', unit: 'months', format: (value) => signed(value) },
      { label: 'High of 8 in 10', unit: 'months', format: (value) => signed(value) },
      { label: 'In your future', unit: 'months', format: (value) => signed(value) },
    ],
    rows: [row('Your decisions', mine.unmet), row('The best steady plan found', steady.unmet)],
  };
}
