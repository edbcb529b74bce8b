import type { Programme } from '../programme';

export default {
  key: 'C64',
  slug: 'durham-over-16s-short-breaks',
  name: 'Plans for homes at 16 and over, and for short breaks',
  place: 'Durham County Council',
  domain: 'children',
  theme: 'Leaving care',
  lever: 'L19',
  done: 'The council wrote a plan for homes with support for over-16s and one for short breaks for children in need and their families.',
  mechanism:
    'Homes that fit older teenagers, and breaks that help families of disabled children to carry on.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Durham County Council: Children’s Sufficiency Strategy',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'Plans only.',
  independent: [],
} satisfies Programme;
