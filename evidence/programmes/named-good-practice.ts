import type { Programme } from '../programme';

export default {
  key: 'C15',
  slug: 'named-good-practice',
  name: 'Leadership, mixed funding, outcomes, forecasts and money moved upstream',
  place: 'England',
  domain: 'children',
  theme: 'Forecasting and governance',
  lever: 'L20',
  done: 'CIPFA names what its case studies share: leaders who back the work, funding from several sources, a focus on outcomes, watching and forecasting demand, and money for prevention.',
  mechanism:
    'A council that sees a change early can act early, and what it saves can pay for more help.',
  claims: [],
  cost: { what: 'None' },
  period: '2024',
  source: { document: 'cipfa', section: 'Sections 2 and 5' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'These are principles drawn from case studies, for children’s and adults’ care alike; they are no programme and cannot be measured as one.',
  independent: [],
} satisfies Programme;
