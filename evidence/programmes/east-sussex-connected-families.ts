import type { Programme } from '../programme';

export default {
  key: 'C10',
  slug: 'east-sussex-connected-families',
  name: 'Connected Families: Connected Coaches',
  place: 'East Sussex County Council',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'Coaches work for about nine months with children aged 11 and over who may have to leave their family, or who are going back to it, and with their parents and carers.',
  mechanism:
    'Someone who stays with the family lowers risks at home, so that a child can stay or return, or spends less time in care.',
  claims: [
    { what: 'Families that reach the aim', sign: 'almost', value: 60, unit: '%', kind: 'outcome' },
    {
      what: 'Length of the work, on average',
      sign: 'about',
      value: 9,
      unit: 'months',
      kind: 'activity',
    },
    {
      what: 'Children and young people who stayed safely with their families, 12 months from April 2023',
      value: 35,
      unit: 'children',
      kind: 'outcome',
    },
    { what: 'Of these, foster homes not needed', value: 22, unit: 'children', kind: 'outcome' },
    { what: 'Of these, children’s homes not needed', value: 13, unit: 'children', kind: 'outcome' },
    {
      what: 'Cost avoided in those 12 months',
      sign: 'more than',
      value: 4_600_000,
      unit: '£',
      kind: 'money',
    },
  ],
  cost: {
    what: 'Each year, about £37,000 for each of the 35 children',
    pounds: 1_300_000,
    years: 1,
  },
  period: 'April 2023 to March 2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Early interventions: East Sussex County Council',
  },
  strength: 'self-reported',
  measuredOutcome: true,
  applies: {
    lever: 'edge-of-care',
    size: {
      value: 58,
      unit: 'children a year',
      from: '35 children stayed with their families in 12 months, and almost 60% of families reach the aim: 35 ÷ 0.6 = 58 helped',
    },
    per: {
      places: ['E10000011'],
      series: 'population/0-17',
      year: 2024,
      what: 'children under 18 living there',
    },
    claim: {
      value: 0.4,
      kind: 'ratio',
      from: 'the money counts all as if they would have entered: then 40 in 100 of the risk is left',
    },
    cost: { pounds: 22_414, from: '£1.3m a year ÷ 58 = £22,414' },
    note: 'That all would have entered is the claim’s own assumption and is not used: the lever’s risk of 30 in 100 stays.',
  },
  caveat:
    'The money assumes that all 35 children would have entered care, and for a year. There is no comparison group. The council says that its rate of children in care has become stable.',
  independent: [],
  errors: [
    'The report gives no rate of return. £4.6m avoided for £1.3m spent would be about 3.5 to 1, and rests on the same assumption: that every one of the 35 children would have entered care.',
  ],
} satisfies Programme;
