import type { Programme } from '../programme';

export default {
  key: 'A16',
  slug: 'oxfordshire-micro-enterprises',
  name: 'Community grants and very small local firms',
  place: 'Oxfordshire County Council',
  domain: 'adults',
  theme: 'Community',
  lever: 'A06',
  done: 'Grants help neighbours and very small firms to offer help close to home.',
  mechanism: 'Some people need no home care from the council, or can stay at home longer.',
  claims: [
    {
      what: 'People helped by very small local firms',
      sign: 'more than',
      value: 1000,
      unit: 'people',
      kind: 'output',
    },
    { what: 'Fewer permanent moves to care homes', value: 27, unit: '%', kind: 'outcome' },
  ],
  cost: { what: 'Community grants each year', pounds: 500_000, years: 1 },
  period: '2021 to 2024',
  source: { document: 'cipfa', section: 'Section 3, Transformation: Oxfordshire County Council' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat: 'The fall in moves to care homes belongs to the whole Oxfordshire Way: count it once.',
  independent: [],
} satisfies Programme;
