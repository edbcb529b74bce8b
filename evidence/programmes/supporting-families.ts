import type { Programme } from '../programme';

export default {
  key: 'C62',
  slug: 'supporting-families',
  name: 'Supporting Families, the national programme',
  place: 'England',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'Government pays councils for work with whole families who have several troubles at once: some at the start, some for each family that does well.',
  mechanism: 'Help for the whole family may mean that fewer children need protection or care.',
  claims: [
    {
      what: 'Payment for each family with a successful outcome',
      value: 800,
      unit: '£',
      kind: 'money',
    },
  ],
  cost: {
    what: 'For each family with a successful outcome; councils with earned autonomy are paid at the start',
    pounds: 800,
  },
  period: '2021 to 2025',
  source: { document: 'cipfa', section: 'Section 4, Brighton and Hove Council' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'Outcomes that decide a payment tend to look good. See Brighton and Hove for the comparison of matched families.',
  independent: [],
} satisfies Programme;
