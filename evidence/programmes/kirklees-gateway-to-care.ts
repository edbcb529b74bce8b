import type { Programme } from '../programme';

export default {
  key: 'A12',
  slug: 'kirklees-gateway-to-care',
  name: 'Gateway to Care',
  place: 'Kirklees Council',
  domain: 'adults',
  theme: 'Front door',
  lever: 'A01',
  done: 'A front door of several professions gives quick small help, advice and technology, joined with community health.',
  mechanism: 'Most people need no full assessment.',
  claims: [
    {
      what: 'Contacts that need a full assessment, 2020 to 2024',
      from: 6,
      value: 20,
      unit: '%',
      kind: 'outcome',
      note: 'It rose.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2020 to 2024',
  source: { document: 'cipfa', section: 'Section 3, Transformation: Kirklees Council' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat:
    'It got worse, the council thinks because more people came with harder needs. It is kept here as a reminder that a good start need not last.',
  independent: [],
} satisfies Programme;
