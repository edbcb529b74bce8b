import type { Band } from '../../charts/band';
import { count, forecast, money, signed } from '../../charts/format';
import { pairs, quantileOf, type Pairs } from '../../charts/pairs';
import type { SideBySidePicture } from '../../charts/side-by-side';
import type { Table } from '../../charts/table';
import { policiesOf, worldOf } from '../../../models/childrens-care/settings';
import type { Result } from '../../engine/runner';
import { movedTo, type Settings } from '../../state/scenario.svelte';
import { historyOf, lastMonth, startYear, wholeYears } from '../courses';

/** What runs that are set side by side report. */
export const OUTPUTS = [
  'children-in-care',
  'family-homes-share',
  'in-childrens-homes',
  'placed-far',
  'moves',
  'unmet-foster-demand',
  're-entries',
  'spend',
  'programmes',
  'casework',
] as const;

/** A scenario, or the council as today, with its simulated futures. */
export interface Side {
  /** Heads columns and pictures: "Our plan", "Today". */
  readonly name: string;
  /** As it stands in a sentence: “Our plan”, "the council as today". */
  readonly said: string;
  readonly result: Result;
}

/** One value a future. */
type ByFuture = (result: Result) => Float64Array;

interface Measure {
  readonly label: string;
  readonly unit: 'children' | '£';
  /** At the end, or in all over the years. */
  readonly when: 'last' | 'total';
  readonly of: ByFuture;
}

const output =
  (name: string, when: 'last' | 'total'): ByFuture =>
  (result) =>
    result.outputs[name][when];

function measure(label: string, name: string, when: 'last' | 'total', unit: Measure['unit']) {
  return { label, unit, when, of: output(name, when) };
}

/** Children living in a family at the end: with foster carers, parents, or those who will adopt. */
export const inFamilies: ByFuture = ({ outputs }) => {
  const share = outputs['family-homes-share'].last;
  return outputs['children-in-care'].last.map((children, i) => children * share[i]);
};

/** Care, the social work with it and the added services, over all years, £. */
export const costs: ByFuture = ({ outputs }) =>
  outputs.spend.total.map(
    (value, i) => value + outputs.programmes.total[i] + outputs.casework.total[i],
  );

/** A side with its first futures alone, so that each has its pair where others have no more yet. */
export function firstOf<S extends Side>(side: S, futures: number): S {
  if (side.result.draws <= futures) return side;
  const outputs = Object.fromEntries(
    Object.entries(side.result.outputs).map(([name, summary]) => [
      name,
      {
        ...summary,
        last: summary.last.subarray(0, futures),
        total: summary.total.subarray(0, futures),
      },
    ]),
  );
  return { ...side, result: { ...side.result, draws: futures, outputs } };
}

/** Children first, money last. */
const MEASURES: readonly Measure[] = [
  { label: 'In care, living in a family', unit: 'children', when: 'last', of: inFamilies },
  measure('Live in a children’s home', 'in-childrens-homes', 'last', 'children'),
  measure('Live over 20 miles from home', 'placed-far', 'last', 'children'),
  measure('Moves between homes', 'moves', 'total', 'children'),
  measure('Should have a family, none found', 'unmet-foster-demand', 'total', 'children'),
  measure('Come back into care', 're-entries', 'total', 'children'),
  measure('In care', 'children-in-care', 'last', 'children'),
  measure('Spending on care', 'spend', 'total', '£'),
  measure('Added services', 'programmes', 'total', '£'),
];

/** Of 100 futures, whole numbers that add up to 100: lower, the same, higher. */
export function ofHundred({ less, same, more }: Pairs): readonly [number, number, number] {
  const exact = [less, same, more].map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const gaps = exact.map((value, i) => ({ i, gap: value - whole[i] }));
  const short = 100 - whole.reduce((sum, value) => sum + value, 0);
  for (const { i } of gaps.sort((a, b) => b.gap - a.gap || a.i - b.i).slice(0, short))
    whole[i] += 1;
  return [whole[0], whole[1], whole[2]];
}

/** A number of 100 that never says none or all: a thousand futures cannot tell. */
function often(of100: number): string {
  return of100 === 0 ? 'under 1' : of100 === 100 ? 'over 99' : String(of100);
}

/**
 * How often each is ahead, ties among them.
 * @param word what stands between the two: "has more children in a family home … than"
 */
function sentence(
  p: Pairs,
  first: 'less' | 'more',
  [ahead, tied, behind]: readonly string[],
): string {
  const [less, same, more] = ofHundred(p);
  const [one, other] = first === 'less' ? [less, more] : [more, less];
  const ties = p.same > 0 ? `, ${tied} in ${often(same)}` : '';
  return `${ahead} in ${often(one)} of 100 simulated futures${ties}, ${behind} in ${often(other)}.`;
}

/** The pair in sentences, children first. */
export function pairSentences(a: Side, b: Side): string[] {
  const date = lastMonth(a.result);
  const years = wholeYears(a.result);
  const children = pairs(inFamilies(b.result), inFamilies(a.result));
  const spent = pairs(costs(b.result), costs(a.result));
  if (children.same === 1 && spent.same === 1)
    return [
      `${capital(a.said)} and ${b.said} have the same futures: the same levers are set. They may differ in the terms of the business case.`,
    ];
  return [
    sentence(children, 'more', [
      `${capital(a.said)} has more children in care who live in a family in ${date} than ${b.said}`,
      'as many',
      'fewer',
    ]) + middleWords(children.middle, 'more', 'fewer', forecast),
    sentence(spent, 'less', [
      `${capital(a.said)} costs less than ${b.said} over ${years} years`,
      'the same',
      'more',
    ]) + middleWords(spent.middle, 'more', 'less', money),
  ];
}

function middleWords(
  middle: number,
  more: string,
  less: string,
  format: (value: number) => string,
): string {
  const size = format(Math.abs(middle));
  if (size === format(0)) return ' The middle difference is close to nothing.';
  return ` The middle difference is about ${size} ${middle < 0 ? less : more}.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Middle and range of the difference of each measure, a column a scenario. */
export function differenceTable(sides: readonly Side[], against: Side): Table {
  const date = lastMonth(against.result);
  const years = wholeYears(against.result);
  return {
    caption: `Difference from ${against.said}: the middle, and the range of 8 in 10 differences`,
    columns: [
      { label: `Children in ${date}, or over ${years} years` },
      ...sides.map(({ name }) => ({ label: name })),
    ],
    rows: MEASURES.map(({ label, unit, when, of }) => [
      `${label}${when === 'total' ? `, ${years} years` : ''}`,
      ...sides.map(({ result }) => {
        const before = of(against.result);
        const after = of(result);
        const differences = before.map((value, i) => after[i] - value);
        const each = unit === '£' ? money : forecast;
        const [low, middle, high] = [0.1, 0.5, 0.9].map((share) =>
          signed(quantileOf(differences, share), each),
        );
        return low === high ? middle : `${middle} (${low} to ${high})`;
      }),
    ]),
  };
}

/** Each step from today to a scenario: middle of all futures. */
export function stepsTable(steps: readonly Side[]): Table {
  const [{ result }] = steps;
  const date = lastMonth(result);
  const middle = (of: ByFuture) => (side: Side) => quantileOf(of(side.result), 0.5);
  const columns = [
    { label: 'Living in a family', unit: date, format: forecast, of: middle(inFamilies) },
    {
      label: 'In children’s homes',
      unit: date,
      format: forecast,
      of: middle(output('in-childrens-homes', 'last')),
    },
    {
      label: 'In care',
      unit: date,
      format: forecast,
      of: middle(output('children-in-care', 'last')),
    },
    {
      label: 'Care, social work, added services',
      unit: `£, ${wholeYears(result)} years`,
      format: money,
      of: middle(costs),
    },
  ];
  return {
    caption: 'What comes from where: the middle of all simulated futures',
    columns: [{ label: 'Step' }, ...columns],
    rows: steps.map((side) => [side.name, ...columns.map(({ of }) => of(side))]),
  };
}

/** What can be drawn, with the published series that leads to it. */
export const DRAWN = {
  'in-childrens-homes': {
    title: 'Children living in children’s homes',
    history: 'stock/home/childrens-homes-secure',
  },
  'children-in-care': { title: 'Children in care', history: 'stock' },
} as const;

/** One measure, each scenario beside what it is compared with, on the same axes. */
export function picture(
  drawn: keyof typeof DRAWN,
  sides: readonly Side[],
  against: Side,
  today: boolean,
): SideBySidePicture {
  // Single futures of two scenarios, laid over each other, hide both middles.
  const band = ({ result }: Side): Band => ({ ...result.outputs[drawn], futures: [] });
  const history = historyOf(against.result.job.figures, DRAWN[drawn].history).slice(-6);
  const end = (side: Side) => forecast(quantileOf(side.result.outputs[drawn].last, 0.5));
  return {
    description:
      `${DRAWN[drawn].title} in ${against.result.job.figures.place.name} to ${lastMonth(against.result)}, ` +
      `the middle of all futures: ${against.said} ${end(against)}; ` +
      `${sides.map((side) => `${side.name} ${end(side)}`).join('; ')}.`,
    panels: sides.map((side) => ({
      title: side.name,
      history,
      series: [
        {
          meaning: today ? ('today' as const) : ('second' as const),
          label: against.name,
          band: band(against),
        },
        { meaning: 'policy' as const, label: side.name, band: band(side) },
      ],
      start: startYear(against.result),
      step: 1 / 12,
      format: forecast,
      tickFormat: count,
    })),
  };
}

/** Why a kept scenario cannot be set beside others at what the page shows; none when it can. */
export function reasons(kept: Settings, shown: Settings, placeName: string): string[] {
  const sameWorld = () => {
    const [a, b] = [worldOf(kept.levers), worldOf(shown.levers)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
  };
  return [
    ...(kept.place === shown.place ? [] : [`it is of ${placeName}`]),
    ...(kept.months === shown.months
      ? []
      : [`it looks ${kept.months} months ahead, this page ${shown.months}`]),
    ...(kept.seed === shown.seed && kept.draws === shown.draws
      ? []
      : ['it rests on other simulated futures']),
    ...(sameWorld() ? [] : ['it assumes something else about the world']),
  ];
}

/** A kept scenario as it would be at what the page shows: its levers and terms stay. */
export function adopted(kept: Settings, shown: Settings): Settings {
  const { seed, draws, months, place } = shown;
  const levers = { ...policiesOf(kept.levers), ...worldOf(shown.levers) };
  return { ...movedTo(kept, place), seed, draws, months, levers };
}
