import type { Programme } from '../programme';

export default {
  key: 'C33',
  slug: 'somerset-homes-and-horizons',
  name: 'Homes and Horizons: a ten-year partnership',
  place: 'Somerset Council',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'The council, a charity’s homes provider and the health service run homes, specialist fostering and a therapeutic school together for ten years. Young people helped to choose the partner.',
  mechanism:
    'A long contract makes it worth building homes and keeping staff. Children move less, and the health service pays its part.',
  claims: [
    {
      what: 'Homes, crisis annexes and pods planned, for about 30 children',
      value: 10,
      unit: 'homes, annexes and pods',
      kind: 'output',
    },
    {
      what: 'Children for whom specialist foster homes are planned',
      sign: 'about',
      value: 20,
      unit: 'children',
      kind: 'output',
    },
    {
      what: 'Young people for whom school places are planned',
      sign: 'about',
      value: 30,
      unit: 'young people',
      kind: 'output',
    },
    {
      what: 'Homes opened by 2024, with two more due in September 2024',
      value: 5,
      unit: 'homes',
      kind: 'output',
    },
    { what: 'People who may become foster carers', value: 8, unit: 'carers', kind: 'output' },
    { what: 'Schools opened, of two', value: 1, unit: 'school', kind: 'output' },
    {
      what: 'Cost avoided by the council in the first year',
      value: 2_000_000,
      unit: '£',
      kind: 'money',
    },
    {
      what: 'Cost avoided with partners in the first year',
      value: 2_700_000,
      unit: '£',
      kind: 'money',
      note: 'Includes the council’s £2m; do not add.',
    },
    {
      what: 'Young people with many moves behind them who have become settled',
      kind: 'outcome',
      note: 'All but one; the number is not given.',
    },
  ],
  cost: {
    what: 'Health service investment over ten years; government capital too, and the council’s own cost is not stated',
    pounds: 16_200_000,
    years: 10,
  },
  period: '2022 to 2024',
  source: { document: 'impower', section: 'Section 4.3, case study' },
  strength: 'self-reported',
  measuredOutcome: true,
  applies: {
    lever: 'own-homes',
    size: {
      value: 2.5,
      unit: 'homes begun a year',
      from: 'five homes opened within two years: 5 ÷ 2 = 2.5 a year',
    },
    per: {
      places: ['E06000066'],
      series: 'population/0-17',
      year: 2024,
      what: 'children under 18 living there',
    },
    note: 'The £16.2m also paid for foster homes and a school and cannot be divided: the lever’s own cost of a home stands. The £2m avoided is not set: the lever works out what homes nearby change. Its own homes are the nearest lever to this partnership.',
  },
  caveat:
    'Cost avoided in a first year, by its own account. Opening took longer than planned: five homes about two years after the contract was let.',
  independent: [],
} satisfies Programme;
