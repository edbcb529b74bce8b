import type { Programme } from '../programme';

export default {
  key: 'A14',
  slug: 'hounslow-lean-base',
  name: 'Change from a lean base',
  place: 'Hounslow London Borough Council',
  domain: 'adults',
  theme: 'Where people live',
  lever: 'A09',
  done: 'A council that spends little for each resident plans more short-term help, shared lives, flats with care and services of its own.',
  mechanism: 'More people stay at home or live in a flat with care, and fewer need a care home.',
  claims: [
    {
      what: 'Spending for each resident, 2019/20 to 2022/23',
      from: 309,
      value: 312,
      unit: '£',
      kind: 'money',
      note: 'England: £444 and £529.',
    },
    { what: 'Overspend, 2023/24', value: 3_200_000, unit: '£', kind: 'money' },
    {
      what: 'People aged 65 and over, 2011 to 2021',
      from: 27_000,
      value: 34_000,
      unit: 'people',
      kind: 'activity',
    },
    {
      what: 'Added cost each year from more older people',
      sign: 'about',
      value: 1_000_000,
      unit: '£',
      kind: 'money',
    },
    {
      what: 'Flats with care, to be doubled',
      sign: 'about',
      value: 200,
      unit: 'flats',
      kind: 'output',
    },
  ],
  cost: { what: 'Invest to save; the sum is not stated' },
  period: '2019 to 2027',
  source: {
    document: 'cipfa',
    section: 'Section 3, Transformation: Hounslow London Borough Council',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A plan. Where little is spent, little can be saved.',
  independent: [],
  errors: [
    'The report says 27% more people aged 65 and over; its rounded figures, 27,000 and 34,000, give 26%.',
  ],
} satisfies Programme;
