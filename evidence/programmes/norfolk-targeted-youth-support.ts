import type { Programme } from '../programme';

export default {
  key: 'C51',
  slug: 'norfolk-targeted-youth-support',
  name: 'Better services and targeted youth support',
  place: 'Norfolk County Council',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'The council improved all of its children’s services, among them a team that keeps young people away from criminal exploitation.',
  mechanism: 'Young people who are kept from harm outside the home are less likely to need care.',
  claims: [
    {
      what: 'Judgement of inspectors, 2013 to 2022',
      kind: 'outcome',
      note: 'From inadequate to good in all areas.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2013 to 2022',
  source: { document: 'cypn-county', section: 'Workforce challenges' },
  strength: 'before-after',
  measuredOutcome: false,
  caveat: 'A judgement of quality. Entry to care is not reported.',
  independent: [],
} satisfies Programme;
