import type { Programme } from '../programme';

export default {
  key: 'A06',
  slug: 'ealing-transitions-team',
  name: 'Transitions team',
  place: 'Ealing Council',
  domain: 'adults',
  theme: 'Growing up with care needs',
  lever: 'A07',
  done: 'Workers start with young people at 14, teams hand over within 28 days, and an outsider chairs the panel that checks each package of care.',
  mechanism:
    'Care at 18 fits what the young person needs, and what the health service should pay is found in time.',
  claims: [
    {
      what: 'Lower adult care spending through health funding, 2023/24',
      value: 1_000_000,
      unit: '£',
      kind: 'money',
    },
    { what: 'Age at which the work starts', value: 14, unit: 'years', kind: 'activity' },
    { what: 'Days for the handover', value: 28, unit: 'days', kind: 'activity' },
  ],
  cost: { what: 'Invest to save', pounds: 300_000 },
  period: '2020 to 2024',
  source: { document: 'cipfa', section: 'Section 3, Transitions: Ealing Council' },
  strength: 'self-reported',
  measuredOutcome: true,
  caveat:
    'What the health service pays instead is cash for the council but no saving for the public. The same £1m stands under continuing healthcare: count it once.',
  independent: [],
} satisfies Programme;
