import { LESS_SPEND, OPTIMISED, SPEND, TREND } from '../../published-forecasts/newton-rules';
import { cashable } from '../account';
import { CORRECTION } from '../benefit-rule';
import { AS_PRINTED, plainly } from '../plain-appraisal';
import type { PublishedCase } from '../published-case';

const COST = 205e6;
const GROWTH = SPEND[2025] - SPEND[2020];
const SOURCE = 'County Councils Network, ACCE and Newton, 2021–22';
const SUMMARY = `${SOURCE}, executive summary, page 9, and chapter 7`;
const EDGES = `${SOURCE}, chapter 5.1`;
const GROSS = [LESS_SPEND[0] + COST, LESS_SPEND[1] + COST] as const;

/** One year with everything in place. */
const atOnce = (gross: number) => ({
  months: 12,
  spared: { 'cost-of-other-homes': () => gross },
  cost: () => COST / 12,
});
/** Five years in which help and effect grow evenly, month by month, from nothing to the whole. */
const builtUp = (gross: number) => ({
  months: 60,
  spared: { 'cost-of-other-homes': (month: number) => (gross * month) / 60 },
  cost: (month: number) => ((COST / 12) * (month - 0.5)) / 60,
});
/** The fifth year, with our cautions; `cut` is the share of benefits taken off. */
function fifthYear(gross: number, cut: number = CORRECTION.D) {
  const { benefits, costs } = plainly(builtUp(gross), {}, cut);
  return { benefit: benefits[4], cost: costs[4] };
}

const both = (of: (gross: number) => number): [low: number, high: number] => [
  of(GROSS[0]),
  of(GROSS[1]),
];

/** The step from the lower claim, with the span from the lower to the higher. */
function step(
  label: string,
  why: string,
  of: (gross: number) => { benefit: number; cost: number },
) {
  const [low, high] = [of(GROSS[0]), of(GROSS[1])];
  return {
    label,
    why,
    benefit: low.benefit,
    span: [low.benefit, high.benefit] as const,
    cost: low.cost,
  };
}

export default {
  key: 'newton',
  order: 3,
  title: 'Help at both edges of care, and all that goes with it',
  place: 'England',
  publication:
    'County Councils Network, ACCE and Newton, The Future of Children’s Social Care, 2021–22',
  programmes: ['england-both-edges-of-care', 'england-optimised-model'],
  about: [
    'The report asks what would happen if every council worked in a better way, all at once. It says how much less would then be spent on children in care in 2025 than if trends went on. The yearly cost of more help for families is taken off already.',
  ],
  printed: [
    { what: 'Cost of the help a year', value: COST, unit: 'GBP', source: EDGES, grade: 'C' },
    {
      what: 'Cost for each child, “just over”',
      value: 6800,
      unit: 'GBP',
      source: EDGES,
      grade: 'C',
    },
    {
      what: 'Children who would benefit each year, “approximately”',
      value: 30_000,
      unit: 'children',
      source: EDGES,
      grade: 'C',
    },
    {
      what: 'Growth of yearly spending, 2020 to 2025, if trends go on',
      value: GROWTH,
      unit: 'GBP',
      source: SUMMARY,
      grade: 'C',
    },
    {
      what: 'Less spent in 2025 than if trends go on, after the £205m',
      value: LESS_SPEND,
      unit: 'GBP',
      source: SUMMARY,
      grade: 'C',
    },
    {
      what: 'The same as a share of the growth',
      value: [0.67, 0.95],
      unit: 'share',
      source: SUMMARY,
      grade: 'C',
    },
    { what: 'Fewer children in care', value: 0.33, unit: 'share', source: SUMMARY, grade: 'C' },
    { what: 'Cost of the change itself', unit: 'GBP', source: SUMMARY, grade: 'C' },
    { what: 'Time until every council works so', unit: 'months', source: SUMMARY, grade: 'C' },
    { what: 'Part that could leave a budget', unit: 'share', source: SUMMARY, grade: 'C' },
  ],
  finding: 'With our cautions {leftLow} to {leftHigh} of the growth does not come, not 67% to 95%',
  measure:
    'Pounds a year, 2024–25. Bar and thin line: lower and higher sum avoided, before the help is paid. Upright mark: cost of the help',
  recomputed: () => [
    {
      what: 'Cost of the help a year',
      unit: 'GBP',
      printed: COST,
      found: 6800 * 30_000,
      how: '£6,800 × 30,000. “Just over” £6,800 makes up the £1m.',
    },
    {
      what: 'Share of the growth that does not come',
      unit: 'share',
      printed: [0.67, 0.95],
      found: [LESS_SPEND[0] / GROWTH, LESS_SPEND[1] / GROWTH],
      how: '£1.4bn and £2.0bn of £2.1bn. The printed shares agree.',
    },
    {
      what: 'Avoided before the help is paid for',
      unit: 'GBP',
      found: GROSS,
      how: 'The printed sums with £205m added back. The higher one is more than all the growth.',
    },
    {
      what: 'Back for each £1 of help',
      unit: 'ratio',
      found: both((gross) => plainly(atOnce(gross), AS_PRINTED).benefit / COST),
      how: '£1.605bn and £2.205bn ÷ £205m. The cost of the change is not in it.',
    },
    {
      what: 'Fewer children in care, like with like',
      unit: 'share',
      printed: 0.33,
      found: [1 - OPTIMISED[1] / TREND[1], 1 - OPTIMISED[0] / TREND[0]],
      how: '77,000 against 95,000, and 64,000 against 86,000. The 33% sets the lowest result, 64,000, against the highest trend, 95,000.',
    },
    {
      what: 'Could leave the budget of 2019–20',
      unit: 'GBP',
      found: [0, 1].map((i) =>
        cashable(SPEND[2025], LESS_SPEND[i], LESS_SPEND[i], SPEND[2020]),
      ) as unknown as readonly [number, number],
      how: 'Spending of £7.4bn less £1.4bn or £2.0bn is £6.0bn or £5.4bn: still above the £5.3bn of 2019–20. All of it is growth that does not come.',
    },
    {
      what: 'Part of the effect that is enough to pay for the help',
      unit: 'share',
      found: [plainly(atOnce(GROSS[1])).enough, plainly(atOnce(GROSS[0])).enough],
      how: '£205m ÷ £2.205bn, and £205m ÷ £1.605bn.',
    },
  ],
  rungs: () => [
    step(
      'As printed, the £205m added back',
      'The report’s sums, before the help is paid for.',
      (gross) => plainly(atOnce(gross)),
    ),
    step(
      'The help costs a tenth more',
      'Our usual caution on running costs, an assumption.',
      (gross) => plainly(atOnce(gross), { delay: 0 }),
    ),
    step(
      'Benefit cut by two fifths',
      'It rests on looking back at cases and on the best of similar councils. Nobody was compared: our weakest grade, D.',
      (gross) => plainly(atOnce(gross), { delay: 0 }, CORRECTION.D),
    ),
    step(
      'Built up over five years, three months late',
      'The report takes it as in place everywhere at once. Here help and effect grow evenly from April 2020 to March 2025, and effects come three months later. The fifth year is shown.',
      (gross) => fifthYear(gross),
    ),
  ],
  values: () => {
    const left = both((gross) => fifthYear(gross).benefit - fifthYear(gross).cost);
    const enough = both((gross) => fifthYear(gross, 0).cost / fifthYear(gross, 0).benefit);
    return {
      netLow: { value: left[0], unit: 'GBP' },
      netHigh: { value: left[1], unit: 'GBP' },
      leftLow: { value: left[0] / GROWTH, unit: 'share' },
      leftHigh: { value: left[1] / GROWTH, unit: 'share' },
      enoughLow: { value: enough[1], unit: 'share' },
      enoughHigh: { value: enough[0], unit: 'share' },
      unlike: { value: 1 - OPTIMISED[0] / TREND[1], unit: 'share' },
    };
  },
  sentences: [
    'The sums agree with each other. What differs is what is taken for granted: that all councils change on one day, and that the best neighbour can be copied. The cost of the change is left out.',
    'With our cautions {netLow} to {netHigh} a year is left after the help is paid for. The cost of the change has still to come out of that.',
    'None of it is money that a council could take out of its budget. It is measured against growth that was forecast. Spending would still rise, only less.',
    'To pay for the help alone, {enoughLow} to {enoughHigh} of the printed effect is enough, even built up slowly and a tenth dearer. That is the strong side of this case.',
    'The 33% is worked out as {unlike}, from two numbers that do not belong together. Like with like, it is 19% to 26%.',
  ],
} satisfies PublishedCase;
