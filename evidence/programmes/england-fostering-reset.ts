import type { Programme } from '../programme';

export default {
  key: 'C40',
  slug: 'england-fostering-reset',
  name: 'A fresh start for finding and keeping foster carers',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'The report asks for campaigns aimed at people by what they value, better support and better pay for carers, nationally and in each council.',
  mechanism: 'More of those who ask are approved, and more of those who are approved stay.',
  claims: [
    {
      what: 'Councils asked who rate their own finding and support of carers good or very good',
      value: 35,
      unit: '%',
      kind: 'activity',
      note: 'An opinion survey.',
    },
    {
      what: 'Mainstream council fostering households, 2019 to 2023',
      from: 22_395,
      value: 19_835,
      unit: 'households',
      kind: 'outcome',
      note: '11% fewer. The pressure, not an effect.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Section 3.6 and recommendations 2.3 and 2.6 (local)' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal.',
  independent: [],
  errors: [
    'The report has two recommendations numbered 2.6: this one for local areas and one on staff of children’s homes for government.',
  ],
} satisfies Programme;
