import type { Programme } from '../programme';

export default {
  key: 'C45',
  slug: 'council-bought-houses',
  name: 'Houses the council buys and providers run',
  place: 'A council that is not named (quoted by IMPOWER)',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'A council bought houses in its county and asked providers to bid for running homes in them.',
  mechanism:
    'More homes near family and friends, at an agreed price, and the house stays with the council.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Recommendation 3.9, quotation' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'One person’s account; no figures.',
  independent: [],
} satisfies Programme;
