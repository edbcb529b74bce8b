import type { Programme } from '../programme';

export default {
  key: 'C38',
  slug: 'england-family-help-investment',
  name: '£2.6bn for family help',
  place: 'England (independent review of children’s social care)',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'The report asks government to pay what the independent review called for, so that family help can grow.',
  mechanism:
    'More families would find help before a crisis, and fewer children would need to enter care.',
  claims: [{ what: 'Investment called for', value: 2_600_000_000, unit: '£', kind: 'money' }],
  cost: { what: 'Called for', pounds: 2_600_000_000 },
  period: '2024',
  source: { document: 'impower', section: 'Recommendations 1.1 and 1.2' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal, funded in part: £200m is named by Children & Young People Now.',
  independent: [],
} satisfies Programme;
