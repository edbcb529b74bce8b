import type { Programme } from '../programme';

export default {
  key: 'C22',
  slug: 'leicestershire-risk-of-residential',
  name: 'Risk of Residential forum and residential review groups',
  place: 'Leicestershire County Council',
  domain: 'children',
  theme: 'Deciding on a home',
  lever: 'L11',
  done: 'Each week a group looks at every child who might have to live in a children’s home. Each month another looks at children who live in one and could move to a family.',
  mechanism:
    'Several people search for a family home together before a children’s home is chosen, and keep on searching after.',
  claims: [
    {
      what: 'Children moving into children’s homes each year',
      from: 40,
      value: 20,
      unit: 'children a year',
      kind: 'outcome',
    },
    {
      what: 'Shorter stay in a children’s home, on average',
      value: 10,
      unit: 'weeks',
      kind: 'outcome',
    },
    {
      what: 'Recent moves to children’s homes that were judged ideal for the child',
      sign: 'about',
      value: 33,
      unit: '%',
      kind: 'outcome',
      note: '“A third”, from case reviews before the change.',
    },
  ],
  cost: { what: 'Not stated; staff time within a wider programme' },
  period: '2021 to 2022',
  source: {
    document: 'newton',
    section: 'Section 5.4, A great place to call home: Leicestershire case study',
  },
  strength: 'before-after',
  measuredOutcome: true,
  applies: {
    lever: 'before-a-home',
    size: {
      value: 40,
      unit: 'children a year',
      from: '40 children a year moved into children’s homes before',
    },
    per: {
      places: ['E10000018'],
      series: 'stock/home/childrens-homes-secure',
      year: 2021,
      what: 'children in children’s homes',
    },
    claim: { value: 0.5, kind: 'ratio', from: '40 moves a year became 20: 20 ÷ 40 = 0.5' },
    note: 'The cost is not stated: the lever’s own stands. Foster homes grew in the same year, and without them nobody moves.',
  },
  caveat:
    'One year, before and after, in one council, while foster homes grew too. Without foster families there is nobody to move to: it cannot do more than they allow.',
  independent: [],
  errors: [
    'In 54% to 67% of 135 reviewed cases workers had first asked for a more family-like home. That is from all the areas Newton studied, not from Leicestershire.',
  ],
} satisfies Programme;
