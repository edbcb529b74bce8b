import { leversAtEntry } from '../../childrens-care/parameters/levers-at-entry';
import { AS_PRINTED, plainly } from '../plain-appraisal';
import type { PublishedCase } from '../published-case';

const SOURCE = 'CIPFA, July 2024, section 4, East Sussex County Council';
const S251 =
  'Department for Education, section 251 outturn 2023–24, through the Local Authority Interactive Tool';
const WEEKS = 365.25 / 7;
const [FOSTER, HOMES, CLAIM, COST] = [22, 13, 4_600_000, 1_300_000];
const CHILDREN = FOSTER + HOMES;
/** £ a week, financial year 2023–24. */
const WEEK = {
  eastSussex: { foster: 835, homes: 9000 },
  england: { foster: 720, homes: 6775 },
} as const;
const { edgeBaselineRisk: risk, deferredShare: later } = leversAtEntry;

/** What a week of all 35 away from home costs, £. */
const weekOfAll = ({ foster, homes }: { readonly foster: number; readonly homes: number }) =>
  FOSTER * foster + HOMES * homes;

/**
 * The year from April 2023 as a business case.
 * @param share of the 35 who are spared care
 * @param away the part of the 35 who would be away at a month's end
 */
const year = (
  share: number,
  away: (month: number) => number,
  price = WEEK.eastSussex as Prices,
) => ({
  months: 12,
  spared: {
    'cost-of-council-fostering': (month: number) =>
      share * away(month) * FOSTER * price.foster * WEEKS,
    'cost-of-childrens-homes': (month: number) => share * away(month) * HOMES * price.homes * WEEKS,
  },
  cost: () => COST / 12,
});
type Prices = { readonly foster: number; readonly homes: number };
const always = () => 1;
/** As many come in each month: nobody is away at the start, all are at the end. */
const through = (month: number) => month / 12;
const lasting = risk.value * (1 - later.value);
const whole = () => plainly(year(1, always));
const inYear = (share: number) => plainly(year(share, through));
/** Months in care that each of so many children must be spared for the cost to come back. */
const monthsEach = (children: number) => COST / ((children * whole().benefit) / CHILDREN / 12);

export default {
  key: 'east-sussex',
  order: 2,
  title: 'Connected Families',
  place: 'East Sussex',
  publication:
    'CIPFA, Managing rising demand in adult and children’s social care, July 2024, from the council’s own estimate',
  programmes: ['east-sussex-connected-families'],
  at: { place: 'E10000011', name: 'East Sussex' },
  about: [
    'Coaches work for about nine months with children of 11 and over, and with those who care for them. These children may have to leave home, or are about to return. In the year from April 2023, the report says, 35 of them stayed safely with their families.',
  ],
  printed: [
    { what: 'Cost a year', value: COST, unit: 'GBP', source: SOURCE, grade: 'C' },
    {
      what: 'Cost avoided in 12 months, “over”',
      value: CLAIM,
      unit: 'GBP',
      source: SOURCE,
      grade: 'C',
    },
    {
      what: 'Foster homes not needed',
      value: FOSTER,
      unit: 'children',
      source: SOURCE,
      grade: 'C',
    },
    {
      what: 'Places in children’s homes not needed',
      value: HOMES,
      unit: 'children',
      source: SOURCE,
      grade: 'C',
    },
    { what: 'Prices behind the £4.6m', unit: 'GBP/week', source: SOURCE, grade: 'C' },
    {
      what: 'How many would have come into care without the help',
      unit: 'children',
      source: SOURCE,
      grade: 'C',
    },
    { what: 'How long they would have stayed', unit: 'months', source: SOURCE, grade: 'C' },
    {
      what: 'A week in foster care, East Sussex',
      value: WEEK.eastSussex.foster,
      unit: 'GBP/week',
      source: S251,
      grade: 'A',
    },
    {
      what: 'A week in residential care, East Sussex',
      value: WEEK.eastSussex.homes,
      unit: 'GBP/week',
      source: S251,
      grade: 'A',
    },
    {
      what: 'A week in foster care, England',
      value: WEEK.england.foster,
      unit: 'GBP/week',
      source: S251,
      grade: 'A',
    },
    {
      what: 'A week in residential care, England',
      value: WEEK.england.homes,
      unit: 'GBP/week',
      source: S251,
      grade: 'A',
    },
  ],
  finding: 'It pays back in its first year if {halfYear} of the 35 would have come into care',
  measure: 'Pounds, 12 months from April 2023. Bar: cost avoided. Upright mark: cost',
  recomputed: () => [
    {
      what: 'Back for each £1 spent',
      unit: 'ratio',
      found: CLAIM / COST,
      how: '£4.6m ÷ £1.3m. The report prints both sums, not this one.',
    },
    {
      what: 'All 35 away for 12 months, at East Sussex’s prices',
      unit: 'GBP',
      printed: CLAIM,
      found: whole().benefit,
      how: '(22 × £835 + 13 × £9,000) a week, for 52.18 weeks.',
    },
    {
      what: 'The same at England’s prices',
      unit: 'GBP',
      printed: CLAIM,
      found: plainly(year(1, always, WEEK.england)).benefit,
      how: '(22 × £720 + 13 × £6,775) a week, for 52.18 weeks.',
    },
    {
      what: 'Weeks away for each child that give £4.6m, at East Sussex’s prices',
      unit: 'weeks',
      found: CLAIM / weekOfAll(WEEK.eastSussex),
      how: '£4.6m ÷ £135,370 a week for all 35.',
    },
    {
      what: 'Weeks away at England’s prices',
      unit: 'weeks',
      found: CLAIM / weekOfAll(WEEK.england),
      how: '£4.6m ÷ £103,915 a week for all 35.',
    },
  ],
  rungs: () => [
    {
      label: 'As printed',
      benefit: CLAIM,
      cost: COST,
      why: 'The report’s “over £4.6m”.',
    },
    {
      label: 'All 35 away for the whole year',
      ...sums(whole()),
      why: 'At the council’s published average prices. That is more than the report has: it must have counted fewer weeks or lower prices.',
    },
    {
      label: 'They would have come in through the year',
      ...sums(inYear(1)),
      why: 'As many each month. Then a child is away for six of the twelve months on average.',
    },
    {
      label: '30 in 100 would have come in at all',
      ...sums(inYear(risk.value)),
      span: [inYear(risk.low).benefit, inYear(risk.high).benefit],
      why: 'Children who get such help are at risk, but most would have stayed. From 10 to 45 in 100 in studies elsewhere; the same value as in our model (grade C, to be confirmed). The thin line shows that range.',
    },
    {
      label: 'A third of those come in later',
      ...sums(inYear(lasting)),
      why: 'Delay is not prevention. 35 in 100 come in about a year and a half later, our assumption. Only those who stay for good are left in the bar.',
    },
    {
      label: 'The help costs a tenth more',
      ...sums(plainly(year(lasting, through), { ...AS_PRINTED, 'cost-bias': 10 })),
      why: 'Our usual caution on running costs. No delay is added: the help was at work already. No grade is cut either: the risk above does that.',
    },
  ],
  values: () => ({
    wholeYear: { value: Math.ceil(CHILDREN * whole().enough), unit: 'children' },
    asPrinted: { value: Math.ceil((CHILDREN * COST) / CLAIM), unit: 'children' },
    halfYear: { value: Math.ceil(CHILDREN * inYear(1).enough), unit: 'children' },
    would: { value: CHILDREN * risk.value, unit: 'children' },
    forGood: { value: CHILDREN * lasting, unit: 'children' },
    wouldMonths: { value: monthsEach(CHILDREN * risk.value), unit: 'months' },
    forGoodMonths: { value: monthsEach(CHILDREN * lasting), unit: 'months' },
    eastSussexYear: { value: whole().benefit, unit: 'GBP' },
    weeks: { value: CLAIM / weekOfAll(WEEK.eastSussex), unit: 'weeks' },
  }),
  sentences: [
    'At the council’s published prices, a whole year of care for all 35 comes to {eastSussexYear}. The report’s £4.6m is about {weeks} for each. How it was worked out is not published.',
    'How many of the 35 must truly have been kept from care for the £1.3m to come back? By the report’s own sum, {asPrinted}. If each would have been away for the whole year, {wholeYear}. If they would have come in through the year, {halfYear} within that year.',
    'If 30 in 100 would have come in, that is {would}, and {forGood} of them for good. This is fewer than the first year needs. But a child kept from care is spared it in later years too. For those {would}, {wouldMonths} each would bring the £1.3m back. For the {forGood} it would take {forGoodMonths} each.',
    'So the first year alone cannot settle it. What would: how many similar children came into care without such help, and for how long.',
    'Not each of the 35 who stayed is a saving, and a child for whom care is right should have it.',
  ],
} satisfies PublishedCase;

function sums({ benefit, cost }: { benefit: number; cost: number }) {
  return { benefit, cost };
}
