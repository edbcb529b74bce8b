import { CORRECTION } from '../benefit-rule';
import { AS_PRINTED, plainly } from '../plain-appraisal';
import type { PublishedCase } from '../published-case';

const BENEFIT = 322_402;
const COST = 148_523;
const SOURCE = 'CIPFA, July 2024, section 3, Halton Borough Council';

/** The claim spread evenly over some years, from the first month on. */
const over = (years: number) => ({
  months: 12 * years,
  // The report does not say which care was spared, so none of the kinds of children's homes.
  spared: { 'cost-of-other-homes': () => BENEFIT / years },
  cost: () => COST / (12 * years),
});
const ON_TIME = { delay: 0 };

export default {
  key: 'halton',
  order: 1,
  title: 'A named social worker from the age of 14',
  place: 'Halton',
  publication:
    'CIPFA, Managing rising demand in adult and children’s social care, July 2024, from York Consulting’s cost benefit analysis of 2018',
  programmes: ['halton-named-social-worker'],
  about: [
    'Halton took part in a pilot. Young people who will need care as adults got one social worker from the age of 14. They plan together long before the 18th birthday. A firm added up costs and benefits in 2018.',
  ],
  printed: [
    { what: 'Benefit', value: BENEFIT, unit: 'GBP', source: SOURCE, grade: 'C' },
    { what: 'Cost', value: COST, unit: 'GBP', source: SOURCE, grade: 'C' },
    { what: 'Back for each £1 spent', value: 2.17, unit: 'ratio', source: SOURCE, grade: 'C' },
    {
      what: 'Saved in all, 2017 to 2023, the council’s estimate',
      value: 1_200_000,
      unit: 'GBP',
      source: SOURCE,
      grade: 'C',
    },
    {
      what: 'Permanent team (whether each year is not said)',
      value: 100_000,
      unit: 'GBP',
      source: SOURCE,
      grade: 'C',
    },
    { what: 'Years over which benefits are counted', unit: 'months', source: SOURCE, grade: 'C' },
    {
      what: 'How many young people the sum rests on',
      unit: 'children',
      source: SOURCE,
      grade: 'C',
    },
    {
      what: 'Part of the benefit that could leave the budget',
      unit: 'share',
      source: SOURCE,
      grade: 'C',
    },
  ],
  finding: 'Of £{printed} back for each £1, between £{oneYear} and £{threeYears} is left',
  measure: 'Pounds, the whole pilot. Bar: benefit. Upright mark: cost',
  recomputed: () => [
    {
      what: 'Back for each £1 spent',
      unit: 'ratio',
      printed: 2.17,
      found: plainly(over(1)).benefit / plainly(over(1)).cost,
      how: '£322,402 ÷ £148,523 = 2.1707.',
    },
    {
      what: 'Benefit less cost',
      unit: 'GBP',
      found: BENEFIT - COST,
      how: '£322,402 − £148,523.',
    },
    {
      what: 'Part of the benefit that is enough to pay back',
      unit: 'share',
      found: plainly(over(1)).enough,
      how: '£148,523 ÷ £322,402.',
    },
  ],
  rungs: () => {
    const cut = CORRECTION.D;
    const [printed, dearer, weaker] = [
      plainly(over(1), AS_PRINTED),
      plainly(over(1), ON_TIME),
      plainly(over(1), ON_TIME, cut),
    ];
    return [
      { label: 'As printed', ...money(printed), why: 'The report’s own two sums.' },
      {
        label: 'Costs a tenth more',
        ...money(dearer),
        why: 'Plans are too hopeful. Our usual caution on running costs, an assumption.',
      },
      {
        label: 'Benefit cut by two fifths',
        ...money(weaker),
        why: 'A sum for a small pilot, with nobody to compare with in the report: our weakest grade, D. At grade C the cut is a quarter.',
      },
      {
        label: 'Three months late, counted over three years',
        ...money(plainly(over(3), {}, cut)),
        why: 'Help takes time to show. Over three years, a twelfth of the benefit then falls outside. Three years are an example: the report does not say.',
      },
      {
        label: 'Three months late, counted over one year',
        ...money(plainly(over(1), {}, cut)),
        why: 'The same, if all was counted in one year: a quarter falls outside.',
      },
    ];
  },
  values: () => ({
    printed: { value: 2.17, unit: 'ratio' },
    threeYears: ratio(plainly(over(3), {}, CORRECTION.D)),
    oneYear: ratio(plainly(over(1), {}, CORRECTION.D)),
    gradeC: ratio(plainly(over(1), ON_TIME, CORRECTION.C)),
    enough: { value: plainly(over(1)).enough, unit: 'share' },
    enoughDearer: { value: plainly(over(1), ON_TIME).enough, unit: 'share' },
  }),
  sentences: [
    'The sum is right: the two printed figures give 2.17. The difference comes from what is not printed. Over how many years were the benefits counted? For how few young people? Could any of the money leave the budget?',
    'It would pay for itself with {enough} of its benefit. If it costs a tenth more, {enoughDearer} is needed. So there is room for doubt, but not for every doubt at once.',
    'With the milder cut of grade C, £{gradeC} for each £1 would be left before any delay. Who reads the study itself may find good reason for that.',
    'A young person who has a plan at 18 gains whatever the sum says.',
  ],
} satisfies PublishedCase;

function money({ benefit, cost }: { benefit: number; cost: number }) {
  return { benefit, cost };
}

function ratio({ benefit, cost }: { benefit: number; cost: number }) {
  return { value: benefit / cost, unit: 'ratio' } as const;
}
