import type { Programme } from '../programme';

export default {
  key: 'C47',
  slug: 'hampshire-you-can-foster',
  name: 'You Can Foster and Open Your Door',
  place: 'Hampshire County Council',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'Two campaigns ask people to think about fostering.',
  mechanism: 'More people ask.',
  claims: [
    { what: 'More enquiries after the campaign of 2021', value: 300, unit: '%', kind: 'output' },
    {
      what: 'New fostering households aimed at',
      value: 150,
      unit: 'households',
      kind: 'output',
      note: 'An aim of the next campaign.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2021 to 2024',
  source: { document: 'cypn-county', section: 'Workforce challenges' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'People who ask are not carers: nationally about 6 of 100 enquiries become an application.',
  independent: [],
} satisfies Programme;
