import type { Programme } from '../programme';

export default {
  key: 'C53',
  slug: 'northumberland-family-hubs',
  name: 'Family hubs trailblazer',
  place: 'Northumberland Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'Northumberland was chosen to open family hubs early in the national programme, for families from pregnancy to the teenage years.',
  mechanism: 'Families get help before they need a social worker.',
  claims: [],
  cost: { what: 'Paid by the national programme; the sum is not stated' },
  period: 'Since 2022',
  source: { document: 'cypn-county', section: 'Early intervention' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'No figures are reported.',
  independent: [],
} satisfies Programme;
