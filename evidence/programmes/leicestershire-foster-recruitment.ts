import type { Programme } from '../programme';

export default {
  key: 'C23',
  slug: 'leicestershire-foster-recruitment',
  name: 'A new way of finding foster carers',
  place: 'Leicestershire County Council',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'The council made its offer easier to find online, followed every family through each step, aimed adverts at likely carers, paid more for recommending a friend and answered sooner.',
  mechanism: 'More people ask, fewer drop out on the way, and approval comes sooner.',
  claims: [
    {
      what: 'New carers in 2021/22, compared with the two years before together',
      kind: 'outcome',
      note: 'Almost as many; no number in the text.',
    },
    { what: 'Council foster places in use', from: 67, value: 73, unit: '%', kind: 'outcome' },
    {
      what: 'More children in foster homes than a year before',
      value: 12,
      unit: '%',
      kind: 'outcome',
    },
    {
      what: 'Children in foster homes, 2011 to 2020',
      from: 257,
      value: 465,
      unit: 'children',
      kind: 'outcome',
      note: 'Before the programme.',
    },
  ],
  cost: { what: 'A year’s programme; the cost is not stated' },
  period: '2021/22',
  source: { document: 'newton', section: 'Section 5.4, Fostering recruitment in Leicestershire' },
  strength: 'before-after',
  measuredOutcome: true,
  cannotApply:
    'The source gives no number of new carers, and more children in foster homes may have many causes.',
  caveat:
    'One year only. Nobody can say how much came from national campaigns, and fuller use of places may not last.',
  independent: [],
} satisfies Programme;
