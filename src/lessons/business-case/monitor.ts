import { leverOf } from '../../../models/childrens-care/dials';
import { count } from '../../charts/format';
import type { LinePanels } from '../../charts/line-panels';
import { pairs, quantileOf } from '../../charts/pairs';
import type { Table } from '../../charts/table';
import type { ToldLine } from '../../charts/told-lines';
import type { Trial } from '../../state/trials.svelte';

/** What can be watched once a plan has begun. */
export interface Watched {
  readonly output: string;
  readonly label: string;
  /** What is counted: "households". */
  readonly unit: string;
  /** Counted over each quarter, or at its end. */
  readonly kind: 'flow' | 'stock';
  /** The way it goes if the plan works. */
  readonly way: 'more' | 'fewer';
  readonly meaning: ToldLine['meaning'];
  /** The model follows it on average: that a count varies by chance is added here. */
  readonly average?: true;
}

const homes: Watched = {
  output: 'in-childrens-homes',
  label: 'In children’s homes',
  unit: 'children',
  kind: 'stock',
  way: 'fewer',
  meaning: 'today',
};

/** In the order in which they should move, by lever. */
const watched: Readonly<Record<string, readonly Watched[]>> = {
  'foster-carers': [
    {
      output: 'foster-enquiries',
      label: 'Enquiries',
      unit: 'households a quarter',
      kind: 'flow',
      way: 'more',
      meaning: 'second',
      average: true,
    },
    {
      output: 'households-in-assessment',
      label: 'Being assessed',
      unit: 'households',
      kind: 'stock',
      way: 'more',
      meaning: 'world',
      average: true,
    },
    {
      output: 'council-foster-places',
      label: 'Foster places',
      unit: 'places',
      kind: 'stock',
      way: 'more',
      meaning: 'policy',
    },
    homes,
  ],
  'edge-of-care': [
    {
      output: 'entries',
      label: 'Come into care',
      unit: 'children a quarter',
      kind: 'flow',
      way: 'fewer',
      meaning: 'second',
    },
    {
      output: 'children-in-care',
      label: 'In care',
      unit: 'children',
      kind: 'stock',
      way: 'fewer',
      meaning: 'policy',
    },
    homes,
  ],
};

/** Outputs whose single futures are wanted. */
export const WATCHED: readonly string[] = [
  ...new Set(Object.values(watched).flatMap((all) => all.map(({ output }) => output))),
];

/** A share of futures above which one can speak of telling. */
export const TELLS = 0.5;
const SURE = 0.8;

/** One thing watched, quarter by quarter; [0] is the first. */
export interface Signal extends Watched {
  /** The middle difference of all pairs, with the plan less without. */
  readonly middle: readonly number[];
  /** Share of pairs that differ the way it should. */
  readonly paired: readonly number[];
  /**
   * Share of futures with the plan that have moved further from their own start than 9 in 10 of the
   * futures without it.
   */
  readonly beyond: readonly number[];
}

/** Values of one output, future by future, for each quarter. @param values draw after draw */
export function quarters(values: Float64Array, months: number, kind: Watched['kind']) {
  const width = months + 1;
  const draws = values.length / width;
  return Array.from({ length: Math.floor(months / 3) }, (_, q) =>
    Float64Array.from({ length: draws }, (__, draw) => {
      const end = draw * width + 3 * (q + 1);
      return kind === 'stock' ? values[end] : values[end - 2] + values[end - 1] + values[end];
    }),
  );
}

/**
 * Each future's own level before the plan can show: what a council knows of itself. A stock's at the
 * start; a flow's in its first quarter without the plan.
 */
function levels(without: Float64Array, months: number, kind: Watched['kind']): Float64Array {
  if (kind === 'flow') return quarters(without, months, kind)[0];
  const width = months + 1;
  return Float64Array.from({ length: without.length / width }, (_, draw) => without[draw * width]);
}

/**
 * How far 9 in 10 counts lie from their mean at most, where they vary as counts do (Poisson); a flow
 * is compared with another count, its own first quarter.
 */
function countingChance(level: Float64Array, kind: Watched['kind']): number {
  const mean = level.reduce((sum, value) => sum + value, 0) / Math.max(1, level.length);
  return 1.2816 * Math.sqrt((kind === 'flow' ? 2 : 1) * Math.max(0, mean));
}

/** What would be seen of one thing, if the plan works as simulated, and how far chance hides it. */
export function signalOf(
  what: Watched,
  without: Float64Array,
  having: Float64Array,
  months: number,
): Signal {
  const level = levels(without, months, what.kind);
  const [before, after] = [without, having].map((values) =>
    quarters(values, months, what.kind).map((quarter) =>
      quarter.map((value, draw) => value - level[draw]),
    ),
  );
  const more = what.way === 'more';
  const counting = what.average ? countingChance(level, what.kind) : 0;
  const shareBeyond = (values: Float64Array, limit: number) =>
    values.filter((value) => (more ? value > limit : value < limit)).length / values.length;
  const each = before.map((values, q) => {
    // Of the futures without it: their middle, and how far from that chance takes 1 in 10.
    const middle = quantileOf(values, 0.5);
    const away = Math.hypot(quantileOf(values, more ? 0.9 : 0.1) - middle, counting);
    const limit = more ? middle + away : middle - away;
    const compared = pairs(values, after[q]);
    return {
      middle: compared.middle,
      paired: more ? compared.more : compared.less,
      beyond: shareBeyond(after[q], limit),
    };
  });
  const of = (key: keyof (typeof each)[number]) => each.map((quarter) => quarter[key]);
  return {
    ...what,
    middle: of('middle'),
    paired: of('paired'),
    beyond: of('beyond'),
  };
}

/** All that is watched of a proposal that was tried. */
export function signalsOf([before, after]: readonly Trial[]): Signal[] {
  const lever = Object.keys(after.job.levers)
    .map(leverOf)
    .find((key) => Object.hasOwn(watched, key));
  if (lever === undefined) return [];
  const { months } = after.job;
  return watched[lever].map((what) =>
    signalOf(what, before.of[what.output], after.of[what.output], months),
  );
}

/** Children fewer in children’s homes after a year, in the middle pair; 0 where there are more. */
export function fewerAfterYear([before, after]: readonly Trial[]): number {
  const { output } = homes;
  const { middle } = signalOf(homes, before.of[output], after.of[output], after.job.months);
  return Math.max(0, Math.round(-middle[3])) || 0;
}

/** The first quarter (1 is the first) from which a share stays at least so large; undefined: never. */
export function fromQuarter(shares: readonly number[], least: number): number | undefined {
  let from = shares.length;
  while (from > 0 && shares[from - 1] >= least) from -= 1;
  return from === shares.length ? undefined : from + 1;
}

const size = (value: number) => (Math.abs(value) < 0.5 ? 'less than one' : count(Math.abs(value)));

/** What should be seen of it after a year, in a sentence. */
export function yearWords({ label, unit, way, middle }: Signal): string {
  const year = middle[3];
  if (Math.abs(year) < 0.5)
    return `${label}: a difference of less than one (${unit}) in the middle pair.`;
  const side = year > 0 ? 'more' : 'fewer';
  const other = side === way ? '' : ', the other way than hoped';
  return `${label}: ${size(year)} ${side} (${unit}) in the middle pair${other}.`;
}

const quarterName = (quarter: number) =>
  quarter % 4 === 0 && quarter > 0
    ? `quarter ${quarter} (the end of year ${quarter / 4})`
    : `quarter ${quarter}`;

/** When it could be told from chance, in the model and in real life. */
export function tellWords({ label, paired, beyond }: Signal): string {
  const model = fromQuarter(paired, SURE);
  const life = fromQuarter(beyond, TELLS);
  const pairsSay =
    model === undefined
      ? 'it never shows in 8 of 10 pairs for good'
      : `it shows in 8 of 10 pairs from ${quarterName(model)} on`;
  const lifeSays =
    life === undefined
      ? 'In real life there is one future and no pair: then it could not be told from chance in ten years.'
      : `In real life there is one future and no pair: then it could be told from chance from ${quarterName(life)} on, more likely than not.`;
  return `${label}: in the model ${pairsSay}. ${lifeSays}`;
}

/** How likely it is that each can be told from chance, quarter by quarter. */
export function tellPanels(signals: readonly Signal[]): LinePanels {
  const first = signals[0]?.beyond.length ?? 0;
  return {
    description: `Of 100 futures with the plan, in how many each figure has moved further from its own start than chance alone moves it in 9 of 10. ${signals.map(({ label, beyond }) => `${label}: ${count(100 * (beyond.at(-1) ?? 0))} after ${first / 4} years.`).join(' ')}`,
    years: Array.from({ length: first }, (_, q) => q + 1),
    yearName: (quarter) => `Q${quarter}`,
    format: count,
    panels: [
      {
        title: 'Of 100 futures with the plan: how many stand out',
        lines: signals.map(({ label, beyond, meaning }) => ({
          label,
          values: beyond.map((share) => 100 * share),
          meaning,
        })),
        ceiling: 100,
      },
    ],
  };
}

export function tellTable(signals: readonly Signal[]): Table {
  return {
    caption: 'What would be seen, quarter by quarter, if the plan works as simulated',
    columns: [
      { label: 'Quarter' },
      ...signals.flatMap(({ label, unit }) => [
        { label: `${label}: middle difference`, unit, format: oneDecimal },
        { label: `${label}: stand out`, unit: 'of 100 futures', format: count },
      ]),
    ],
    rows: (signals[0]?.middle ?? []).map((_, q) => [
      count(q + 1),
      ...signals.flatMap(({ middle, beyond }) => [middle[q], 100 * beyond[q]]),
    ]),
  };
}

const oneDecimal = (value: number) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
