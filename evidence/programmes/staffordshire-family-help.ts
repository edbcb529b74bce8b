import type { Programme } from '../programme';

export default {
  key: 'C54',
  slug: 'staffordshire-family-help',
  name: 'Family help by voluntary groups',
  place: 'Staffordshire County Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'The council pays charities and voluntary groups to help families who need it.',
  mechanism: 'Families get help before they need a social worker.',
  claims: [
    {
      what: 'Families with a successful outcome',
      sign: 'more than',
      value: 1000,
      unit: 'families',
      kind: 'output',
      note: 'What counts as success is not said.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2023',
  source: { document: 'cypn-county', section: 'Early intervention' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'There is no comparison group.',
  independent: [],
} satisfies Programme;
