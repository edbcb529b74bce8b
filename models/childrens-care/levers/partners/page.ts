import type { LeverPage } from '../../lever-page';

export default {
  library: ['L17'],
  name: 'Partners, mental health and joint funding',
  question: 'If the health service pays a share for a child, who has saved what?',
  inShort:
    'Councils and the health service planning and paying together: what a child gains by it, and why a bill that moves is no saving.',
  opening: [
    'A girl of fifteen harms herself. She lives in a [[childrens-home]] a long way off, with two adults near her day and night. What she needs first is a doctor for her mind, and she has been on a waiting list since March.',
    'Council and health service can plan for her together and share the cost. It may bring treatment sooner. Or it may only move a part of the bill from one public purse to the other, and taxpayers fill both.',
  ],
  expectation: {
    kind: 'number',
    question:
      'In 2019–20 there were 185 court orders limiting a child’s liberty. How many were there a year later?',
    unit: 'orders',
    max: 500,
    answer: 358,
    lesson:
      'Nearly twice as many. Such an order can keep a child safe tonight. It makes no child well: for that someone has to treat her.',
    source:
      'Newton and the County Councils Network, The Future of Children’s Social Care, section 5.3; orders of 2019–20 and 2020–21',
  },
  small: {
    kind: 'sum',
    inputs: {
      price: {
        label: 'A week in her home, in pounds',
        value: 6775,
        min: 1000,
        max: 20000,
        step: 25,
      },
      share: {
        label: 'Of each £100, paid by the health service',
        value: 30,
        min: 0,
        max: 100,
        step: 1,
      },
      treatment: { label: 'Treatment, in pounds', value: 12000, min: 0, max: 60000, step: 500 },
      weeks: { label: 'Weeks sooner in a family', value: 6, min: 0, max: 40, step: 1 },
    },
    sentences: [
      'A week in her home costs £{price}, and the health service pays £{share} of each £100. Treatment begins early and costs it £{treatment}. She is well enough to live with a foster family {weeks} weeks sooner in the year; there a week costs £720.',
      'Move the share up and down, and watch the last result. It stands still. Then move the weeks: it changes, and her year changes with it.',
    ],
    results: [
      {
        label: 'The council pays in the year',
        unit: '£',
        of: ({ price, share, weeks }) => (price * (52 - weeks) * (100 - share)) / 100 + 720 * weeks,
      },
      {
        label: 'The health service pays',
        unit: '£',
        of: ({ price, share, treatment, weeks }) =>
          (price * (52 - weeks) * share) / 100 + treatment,
      },
      {
        label: 'Both together',
        unit: '£',
        of: ({ price, treatment, weeks }) => price * (52 - weeks) + treatment + 720 * weeks,
      },
    ],
    source:
      '£6,775 and £720 a week are England’s averages for children’s homes and for fostering in 2023–24 (Department for Education). Share, treatment and weeks are made up.',
  },
  failure: {
    heading: 'When it fails: only the bill moves',
    prose: [
      'At last the health service agrees to pay three pounds in ten. The council reports a saving, the health service reports a pressure, and in the next year one of them asks for its money back. The girl is still on the list.',
    ],
    control: 'The bill is shared, and no treatment comes',
    without: { weeks: 0, treatment: 0 },
    why: 'The council pays less than if it paid alone. Both together pay for 52 weeks, as they would have: what moves from one public purse to another saves nothing. For her it is an ordinary week.',
  },
  evidence: [
    'None of the four cards measured an effect on care. Cornwall tells how many young people were reached. Lincolnshire saw 5% fewer referrals to the next level of mental health care, and nobody tested the cause. Paying together is a proposal. On virtual schools the report itself finds little recent evidence. Where a card names a cost that fell, ask whose cost it was, and whose rose.',
  ],
  child: [
    'She would notice an appointment within days, and then a second with the same person. She would hear less often that something is for the others to decide. Who paid she would not notice, and should not have to.',
  ],
  money: [
    'A fair share from the health service is right when the need is one of health, and to a council it is real money. On this site spending is shown [[gross-and-net|before income is taken off]], so such a share does not lower it. It falls for everybody when she is well sooner, and no study here says by how much.',
  ],
} satisfies LeverPage;
