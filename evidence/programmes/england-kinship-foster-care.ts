import type { Programme } from '../programme';

export default {
  key: 'C30',
  slug: 'england-kinship-foster-care',
  name: 'More children living with family and friends',
  place: 'England (Newton, IMPOWER and the independent review)',
  domain: 'children',
  theme: 'Family and friends',
  lever: 'L04',
  done: 'The reports ask councils to look for relatives and friends first, and to support and pay them properly.',
  mechanism:
    'A child who cannot live with parents lives with people they know, in care or with a court order.',
  claims: [
    {
      what: 'Fostering households of family and friends, 2019 to 2023',
      from: 6930,
      value: 8400,
      unit: 'households',
      kind: 'outcome',
      note: '21% more. A trend, not an effect.',
    },
  ],
  cost: { what: 'Allowances and support; not stated' },
  period: '2019 to 2024',
  source: {
    document: 'impower',
    section: 'Section 3.6 and recommendation 2.4. Also Newton, section 5.4',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'Kinship care is not free: families need money and help. No effect of a programme is reported.',
  independent: [
    {
      says: 'Family and friends made up 21% of fostering households in March 2024',
      source: 'Ofsted',
      finding: 'background',
    },
  ],
  errors: [
    'IMPOWER calls the growth marginal. Its own table, 6,930 to 8,400, is 21% more in four years.',
  ],
} satisfies Programme;
