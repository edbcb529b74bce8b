import type { Programme } from '../programme';

export default {
  key: 'A10',
  slug: 'manchester-better-outcomes',
  name: 'Better Outcomes Better Lives',
  place: 'Manchester City Council',
  domain: 'adults',
  theme: 'Front door',
  lever: 'A01',
  done: 'Staff build on what people can do, answer more at the first contact, offer more reablement and more technology at home.',
  mechanism: 'More people are helped without a long package of care.',
  claims: [
    { what: 'Adult care savings, 2020 to 2023', value: 18_000_000, unit: '£', kind: 'money' },
    {
      what: 'Further savings, 2023 to 2026',
      value: 8_500_000,
      unit: '£',
      kind: 'money',
      note: 'Part is still to come.',
    },
    {
      what: 'Contacts settled at the front door, by February 2024',
      value: 66,
      unit: '%',
      kind: 'outcome',
      note: '13 percentage points more.',
    },
    { what: 'People in reablement, February 2024', value: 284, unit: 'people', kind: 'output' },
    {
      what: 'People who leave reablement with no further care',
      value: 67,
      unit: '%',
      kind: 'outcome',
    },
    {
      what: 'New support plans with technology, 2021 to 2023',
      from: 14,
      value: 40,
      unit: '%',
      kind: 'output',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2021 to 2024',
  source: { document: 'cipfa', section: 'Section 3, Transformation: Manchester City Council' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat:
    'The savings include other measures. Those who leave with no further care were chosen for reablement; some would have recovered alone.',
  independent: [],
  errors: ['The savings are counted from 2020, but the programme began in January 2021.'],
} satisfies Programme;
