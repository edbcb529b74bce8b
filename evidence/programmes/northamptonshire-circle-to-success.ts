import type { Programme } from '../programme';

export default {
  key: 'C32',
  slug: 'northamptonshire-circle-to-success',
  name: 'Circle to Success',
  place: 'Northamptonshire Children’s Trust with North and West Northamptonshire',
  domain: 'children',
  theme: 'Review of needs and prices',
  lever: 'L15',
  done: 'The trust reviewed what each child needs and what is paid, with IMPOWER, and looked for returns home, moves to families and fairer prices.',
  mechanism:
    'Where a child has more or other support than they need, a better plan may also cost less.',
  claims: [
    {
      what: 'Children whose care was reviewed',
      sign: 'more than',
      value: 721,
      unit: 'children',
      kind: 'activity',
    },
    {
      what: 'Children whose care changed for the better',
      sign: 'more than',
      value: 71,
      unit: 'children',
      kind: 'outcome',
    },
    {
      what: 'Cost reduction in 22 months',
      value: 7_000_000,
      unit: '£',
      kind: 'money',
      note: 'About £99,000 for each changed child.',
    },
  ],
  cost: { what: 'The consultants’ fee is not stated' },
  period: '22 months to 2024',
  source: { document: 'impower', section: 'Section 4.2, case study' },
  strength: 'self-reported',
  measuredOutcome: true,
  applies: {
    lever: 'needs-reviews',
    size: {
      value: 393,
      unit: 'children reviewed a year',
      from: '721 children in 22 months: 721 × 12 ÷ 22 = 393 a year',
    },
    per: {
      places: ['E06000061', 'E06000062'],
      series: 'stock',
      year: 2024,
      what: 'children in care',
    },
    claim: { value: 0.098, kind: 'share', from: 'care changed for 71 of 721: 71 ÷ 721 = 0.098' },
    note: 'The fee is not stated: the lever’s own cost stands. How many of the 721 lived in children’s homes is not said; the lever reviews children in homes alone, at most all of them. The £7m is not set: the lever works out what a move saves.',
  },
  caveat:
    'Reported by the firm that sold the support. It is not clear whether £7m is a sum over 22 months or a yearly amount. The fee and staff time are not taken off, nor are moves that would have happened anyway.',
  independent: [],
} satisfies Programme;
