import type { Dots } from '../../charts/dots';
import { count } from '../../charts/format';
import { pairs } from '../../charts/pairs';
import type { Table } from '../../charts/table';
import { bothSidesOf10 } from '../../charts/format';
import { lastMonth } from '../../cells/courses';
import type { Result } from '../../engine/runner';

const OUTPUT = 'in-childrens-homes';

const ends = (baseline: Result, scenario: Result) =>
  [baseline, scenario].map((result) => result.outputs[OUTPUT].last) as [Float64Array, Float64Array];

/** How the bands overlap, and what the pairs say of it. */
export function overlapWords(baseline: Result, scenario: Result): string[] {
  const [before, after] = [baseline, scenario].map((result) => {
    const { p10, p90 } = result.outputs[OUTPUT];
    return `${count(p10[p10.length - 1])} to ${count(p90[p90.length - 1])}`;
  });
  const { less, middle } = pairs(...ends(baseline, scenario));
  const [yes, no] = bothSidesOf10(less);
  const size = Math.abs(middle) < 0.5 ? 'less than one' : `${count(Math.abs(middle))}`;
  const side = middle <= 0 ? 'fewer' : 'more';
  return [
    `The bands: in ${lastMonth(baseline)} ${before} children live in children’s homes as things are, and ${after} with your change, each in 8 of 10 futures.`,
    `The pairs: fewer do with your change in ${yes} futures, as many or more in ${no}. The middle difference is ${size} ${side}.`,
  ];
}

/** The differences as dots on both sides of none. */
export function ownDots(baseline: Result, scenario: Result): Dots {
  const [before, after] = ends(baseline, scenario);
  return {
    description: overlapWords(baseline, scenario).join(' '),
    rows: [
      {
        meaning: 'policy',
        label: 'With your change, less without',
        values: after.map((value, i) => value - before[i]),
      },
    ],
    threshold: 0,
    thresholdLabel: 'no difference',
    format: count,
  };
}

export function ownTable(baseline: Result, scenario: Result): Table {
  const [before, after] = ends(baseline, scenario);
  return {
    caption: `Children in children’s homes in ${lastMonth(baseline)}, future by future`,
    columns: [
      { label: 'Future' },
      ...['Without', 'With it', 'Difference'].map((label) => ({ label, unit: 'children' })),
    ],
    rows: Array.from(before, (value, i) => [count(i + 1), value, after[i], after[i] - value]),
  };
}
