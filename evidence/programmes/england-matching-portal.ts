import type { Programme } from '../programme';

export default {
  key: 'C42',
  slug: 'england-matching-portal',
  name: 'One place to match children and homes',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'The report asks for one system in which all homes with room are listed, and for contracts that pay for value.',
  mechanism: 'Rooms that are free are found sooner, and prices can be compared.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Recommendations 3.3 and 3.4' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal.',
  independent: [],
} satisfies Programme;
