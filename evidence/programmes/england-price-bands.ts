import type { Programme } from '../programme';

export default {
  key: 'C35',
  slug: 'england-price-bands',
  name: 'National bands that link need and fee',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'The report proposes one national description of need with a fee range for each level.',
  mechanism: 'A fee that follows need would leave less room for prices that follow scarcity.',
  claims: [
    {
      what: 'People asked in councils who saw good value in external children’s homes',
      value: 0,
      unit: '%',
      kind: 'activity',
      note: 'An opinion survey.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Recommendation 3.1' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'A proposal. If a fee is set below what care costs, providers close, and children lose homes.',
  independent: [],
} satisfies Programme;
