import type { Programme } from '../programme';

export default {
  key: 'C26',
  slug: 'england-social-worker-time',
  name: 'Less paperwork, more time with families',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Workforce and practice',
  lever: 'L16',
  done: 'The report measured how social workers spend their week and worked out what less administration would free.',
  mechanism: 'Time with families makes for better decisions about entry and return.',
  claims: [
    {
      what: 'Hours a week that could be freed for families',
      sign: 'more than',
      value: 150_000,
      unit: 'hours',
      kind: 'outcome',
      note: 'Modelled: a quarter of 37 hours for 16,246 workers.',
    },
    {
      what: 'Share of a week spent with children and families',
      value: 19,
      unit: '%',
      kind: 'activity',
    },
    {
      what: 'Share of a week spent on recording, administration and computers, today and aimed at',
      from: 50,
      value: 25,
      unit: '%',
      kind: 'activity',
    },
    {
      what: 'Social workers holding cases, full-time equivalent',
      value: 16_246,
      unit: 'workers',
      kind: 'activity',
    },
    {
      what: 'Children for each worker, 2019 to 2020',
      from: 16.9,
      value: 16.3,
      unit: 'children',
      kind: 'activity',
    },
    {
      what: 'All children’s social workers, full-time equivalent, 3.7% more than a year before',
      value: 31_854,
      unit: 'workers',
      kind: 'activity',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2020 to 2021',
  source: { document: 'newton', section: 'Section 5.1, insight; executive summary' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'A study of time in six areas, applied to the country. That the freed time would change entries or returns was not tested.',
  independent: [],
} satisfies Programme;
