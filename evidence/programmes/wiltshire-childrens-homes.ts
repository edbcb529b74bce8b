import type { Programme } from '../programme';

export default {
  key: 'C46',
  slug: 'wiltshire-childrens-homes',
  name: 'Three new children’s homes',
  place: 'Wiltshire Council',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L13',
  done: 'The council opened three homes so that children can stay near school, friends and the people they know.',
  mechanism: 'Places nearby that the council can plan with.',
  claims: [
    { what: 'New homes', value: 3, unit: 'homes', kind: 'output' },
    {
      what: 'Children they have room for',
      sign: 'up to',
      value: 12,
      unit: 'children',
      kind: 'output',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2023 to 2024',
  source: { document: 'cypn-county', section: 'Managing demand' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'Places, not an effect.',
  independent: [],
} satisfies Programme;
