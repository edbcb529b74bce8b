import { forecast } from '../charts/format';
import type { Meaning } from '../charts/band';
import type { HomeRow, Homes, Spread } from '../charts/homes';
import type { Table } from '../charts/table';
import type { OutputSummary, Result } from '../engine/runner';
import { figureAt, type Figure, type PublishedFigures } from '../kernel/figure';
import { changeOf, groundOf, TODAY } from './changes';
import { lastMonth, startYear } from './courses';

/** Kinds of home, families first, with the published series that count them. */
const KINDS: readonly (readonly [output: string, label: string, series: readonly string[]])[] = [
  ['fostered-by-family-or-friends', 'Family or friends', []],
  ['fostered-by-council', 'Council foster carers', []],
  ['fostered-by-agency', 'Agency foster carers', []],
  ['with-parents', 'Own parents, in care', ['stock/home/with-parents']],
  ['placed-for-adoption', 'Adopters, before the order', ['stock/home/placed-for-adoption']],
  ['in-childrens-homes', 'Children’s homes', ['stock/home/childrens-homes-secure']],
  ['supported-accommodation', 'Supported (16 and 17)', ['stock/home/semi-independent']],
  [
    'other-homes',
    'Schools and other homes',
    ['stock/home/other-residential', 'stock/home/residential-schools', 'stock/home/other'],
  ],
];

/** Kinds of home now and at the end, in all futures. */
export function homesSpec(baseline: Result, scenario: Result | undefined): Homes {
  const { figures } = baseline.job;
  const year = startYear(baseline);
  const date = lastMonth(baseline);
  const ground = groundOf(baseline);
  return {
    description: `Where children in care in ${figures.place.name} live: in March ${year}, and in simulated futures in ${date}, for eight kinds of home. The table holds the figures.`,
    nowLabel: `March ${year}`,
    series: [
      { meaning: ground.meaning, label: scenario ? `${date}, ${ground.words || 'today'}` : date },
      ...(scenario ? [{ meaning: changeOf(scenario).meaning, label: 'With changes' }] : []),
    ],
    rows: KINDS.map(([output, label, series]): HomeRow => {
      const split = series.length === 0;
      const start = baseline.outputs[output].p50[0];
      return {
        label,
        now: split ? start : together(figures, series, year),
        note: split && figures.place.kind !== 'england' ? '*' : undefined,
        spreads: [baseline, scenario].flatMap((r) => (r ? [spreadOf(r.outputs[output])] : [])),
      };
    }),
  };
}

/** The sum of published figures, or why there is none: one absence is enough. */
function together(figures: PublishedFigures, series: readonly string[], year: number): Figure {
  const all = series.map((key) => figureAt(figures, key, year));
  const absent = all.find((figure) => typeof figure !== 'number');
  return absent ?? (all as number[]).reduce((sum, value) => sum + value, 0);
}

function spreadOf(output: OutputSummary): Spread {
  const last = output.p50.length - 1;
  const { p10, p25, p50, p75, p90 } = output;
  return { p10: p10[last], p25: p25[last], p50: p50[last], p75: p75[last], p90: p90[last] };
}

/** Above the columns of a table. */
const NAMES: Record<Meaning, string> = {
  today: TODAY,
  world: 'As assumed',
  policy: 'With changes',
  second: 'With other changes',
};

export function homesTable(spec: Homes, place: string): Table {
  const columns = spec.series.flatMap(({ meaning }) => {
    const name = NAMES[meaning];
    return [
      { label: `${name}: 1 in 10 below`, unit: 'children', format: forecast },
      { label: `${name}: middle`, unit: 'children', format: forecast },
      { label: `${name}: 1 in 10 above`, unit: 'children', format: forecast },
    ];
  });
  return {
    caption: `Where children in care live, ${place}`,
    columns: [{ label: 'Home' }, { label: spec.nowLabel, unit: 'children' }, ...columns],
    rows: spec.rows.map((row) => [
      row.note ? `${row.label} (filled)` : row.label,
      row.now,
      ...row.spreads.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]),
    ]),
  };
}
