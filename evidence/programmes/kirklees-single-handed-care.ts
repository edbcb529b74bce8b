import type { Programme } from '../programme';

export default {
  key: 'A13',
  slug: 'kirklees-single-handed-care',
  name: 'One care worker where two used to come',
  place: 'Kirklees Council',
  domain: 'adults',
  theme: 'Home care market',
  lever: 'A04',
  done: 'Occupational therapists look at people who have two care workers at each visit and find aids that make one enough.',
  mechanism: 'Fewer hours of care, and people who do more themselves.',
  claims: [
    {
      what: 'Cost avoided each year',
      value: 1_000_000,
      unit: '£',
      kind: 'money',
      note: 'The council’s estimate.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'cipfa', section: 'Section 3, Transformation: Kirklees Council' },
  strength: 'self-reported',
  measuredOutcome: true,
  caveat: 'Cost avoided, by the council’s own estimate.',
  independent: [],
} satisfies Programme;
