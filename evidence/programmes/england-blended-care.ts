import type { Programme } from '../programme';

export default {
  key: 'C44',
  slug: 'england-blended-care',
  name: 'Part children’s home, part family',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'From homes to families',
  lever: 'L12',
  done: 'The report describes care in which a child spends time in a home and time with a family, so that the step between them is small.',
  mechanism:
    'A child can get used to a family at their own pace, and each place in a home can help more children.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Recommendation 3.12' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal. Registration rules do not fit it.',
  independent: [],
} satisfies Programme;
