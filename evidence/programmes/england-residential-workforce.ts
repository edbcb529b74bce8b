import type { Programme } from '../programme';

export default {
  key: 'C41',
  slug: 'england-residential-workforce',
  name: 'A plan for staff of children’s homes',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'National policy',
  lever: 'L21',
  done: 'The report asks for training, careers and recognised qualifications for people who work in children’s homes.',
  mechanism: 'Homes with enough good staff stay open, and their prices grow more slowly.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Recommendation 2.6 (national)' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal.',
  independent: [],
} satisfies Programme;
