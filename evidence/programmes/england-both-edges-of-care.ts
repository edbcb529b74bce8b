import type { Programme } from '../programme';

export default {
  key: 'C17',
  slug: 'england-both-edges-of-care',
  name: 'Help at both edges of care for all of England (modelled)',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'The report works out what it would mean to offer intensive family support, before entry and before a return home, everywhere.',
  mechanism: 'It takes what practitioners thought in case reviews and applies it to the country.',
  claims: [
    {
      what: 'Children who would benefit each year',
      sign: 'about',
      value: 30_000,
      unit: 'children',
      kind: 'outcome',
      note: 'Modelled.',
    },
    {
      what: 'Children who could have stayed out of care had the system worked differently, average of six areas',
      value: 39,
      unit: '%',
      kind: 'outcome',
      note: 'Judged by practitioners in 179 case reviews.',
    },
    { what: 'The same, lowest and highest area', value: [8, 65], unit: '%', kind: 'outcome' },
    {
      what: 'Plans to stay in care that were not right for the child',
      value: 34,
      unit: '%',
      kind: 'outcome',
      note: 'The same reviews.',
    },
    {
      what: 'Children for whom a return had not been explored in the last year',
      value: 45,
      unit: '%',
      kind: 'outcome',
      note: 'The same reviews.',
    },
  ],
  cost: { what: 'Each year, at £6,800 for each of 30,000 children', pounds: 205_000_000, years: 1 },
  period: '2021',
  source: { document: 'newton', section: 'Section 5.1 and appendix' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'People looked back at 179 children with what they know now. The report itself says that 39% does not mean that 39% of decisions were wrong. Nobody can see what would have happened.',
  independent: [],
} satisfies Programme;
