import type { Programme } from '../programme';

export default {
  key: 'C36',
  slug: 'regional-care-cooperatives',
  name: 'Regional care cooperatives',
  place: 'England',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'Councils of a region plan, buy and forecast homes together. The idea comes from government’s reform plan; the sources name what they could do.',
  mechanism: 'Together councils can see what is needed, build it nearby and agree better prices.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2023 to 2024',
  source: {
    document: 'cypn-needs',
    section: 'Impact. Also IMPOWER, The Way We Care, recommendations 3.2 and 3.3',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'Only pathfinders exist. The competition authority warned that a council alone can neither forecast nor shape this market.',
  independent: [],
} satisfies Programme;
