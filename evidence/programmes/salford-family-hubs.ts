import type { Programme } from '../programme';

export default {
  key: 'C08',
  slug: 'salford-family-hubs',
  name: 'Family Hubs and Start for Life trailblazer',
  place: 'Salford City Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'Four family hubs and five smaller sites bring early help, health and voluntary services under one roof, with parenting courses, help for parents and babies, and feeding support.',
  mechanism:
    'Families find help before small problems grow. An effect on care, if any, comes years later.',
  claims: [
    {
      what: 'People who used the hubs',
      sign: 'more than',
      value: 20_000,
      unit: 'people',
      kind: 'output',
    },
    { what: 'Family hubs', value: 4, unit: 'hubs', kind: 'output' },
    { what: 'Satellite sites', value: 5, unit: 'sites', kind: 'output' },
    {
      what: 'Hours after leaving hospital within which each new parent is contacted',
      value: 48,
      unit: 'hours',
      kind: 'output',
      note: 'Since April 2024.',
    },
    {
      what: 'New posts for parent and infant mental health',
      value: 4,
      unit: 'posts',
      kind: 'output',
    },
    {
      what: 'Less demand for targeted and specialist services',
      kind: 'outcome',
      note: '“Emerging evidence” without a figure.',
    },
  ],
  cost: { what: 'Government money in the first three years', pounds: 3_600_000, years: 3 },
  period: '2022 to 2025',
  source: { document: 'cipfa', section: 'Section 4, Early interventions: Salford City Council' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'The council itself says that it is too early for long-term effects. The grant prescribes what it may be spent on. The national fund was £302m for 75 councils, of which 14 are trailblazers.',
  independent: [
    {
      says: 'No link between prevention spending on under-fives and entry to care at ages 1 to 4, 2012 to 2019',
      source: 'Bennett and others',
      finding: 'none',
    },
  ],
} satisfies Programme;
