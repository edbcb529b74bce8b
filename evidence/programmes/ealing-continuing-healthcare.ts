import type { Programme } from '../programme';

export default {
  key: 'A07',
  slug: 'ealing-continuing-healthcare',
  name: 'Continuing healthcare and joint funding',
  place: 'Ealing Council',
  domain: 'adults',
  theme: 'Joint funding',
  lever: 'A08',
  done: 'Staff learned to see which parts of a package of care the health service must pay for.',
  mechanism: 'The health service pays its part.',
  claims: [
    { what: 'Lower adult care spending, 2023/24', value: 1_000_000, unit: '£', kind: 'money' },
  ],
  cost: { what: 'Part of the £300,000 of the transitions team' },
  period: '2023/24',
  source: { document: 'cipfa', section: 'Section 3, Transitions: Ealing Council' },
  strength: 'self-reported',
  measuredOutcome: true,
  caveat:
    'A bill that moves from one public body to another. The same £1m stands under the transitions team: count it once.',
  independent: [],
} satisfies Programme;
