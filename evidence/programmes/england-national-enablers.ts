import type { Programme } from '../programme';

export default {
  key: 'C31',
  slug: 'england-national-enablers',
  name: 'One national strategy, new guidance, inspection and funding',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'National policy',
  lever: 'L21',
  done: 'The report asks government to align what councils, health, schools, courts and police are told to do, to change inspection and to fund councils fairly and for longer.',
  mechanism:
    'Fewer delays, a different view of risk at entry and return, and money for help at the start.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2022',
  source: { document: 'newton', section: 'Recommendations 3, 6 and 7' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'Proposals for policy. Nothing to measure yet.',
  independent: [],
} satisfies Programme;
