import type { Programme } from '../programme';

export default {
  key: 'C29',
  slug: 'england-shared-care',
  name: 'Shared care for older children',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Return home',
  lever: 'L06',
  done: 'The report describes arrangements where an older child lives with the family most of the time and in care for short spells.',
  mechanism:
    'Short planned spells take the place of one long one. A child then enters care again by plan, not by crisis.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2021',
  source: { document: 'newton', section: 'Sections 5.3 and 5.4, Flexibility and innovation' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'Rules and inspection would have to change first. No effect is reported.',
  independent: [],
} satisfies Programme;
