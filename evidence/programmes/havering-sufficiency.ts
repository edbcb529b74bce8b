import type { Programme } from '../programme';

export default {
  key: 'C05',
  slug: 'havering-sufficiency',
  name: 'Children’s Sufficiency Strategy',
  place: 'Havering London Borough Council',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L14',
  done: 'Havering checked what children in homes really need, trained foster carers for harder tasks, agreed partnerships with local providers, met them each month and joined Newham’s purchasing system.',
  mechanism:
    'Knowing the need and the market better should bring more local homes at agreed prices, and more moves to families.',
  claims: [
    {
      what: 'Rise in children in care, 2019 to 2024',
      value: 14,
      unit: '%',
      kind: 'outcome',
      note: 'The pressure, not an effect.',
    },
    { what: 'Rise in referrals, 2019 to 2024', value: 18, unit: '%', kind: 'activity' },
    { what: 'Rise in children in need, 2019 to 2024', value: 35, unit: '%', kind: 'activity' },
    {
      what: 'Rise in child protection plans, 2019 to 2024',
      value: 83,
      unit: '%',
      kind: 'activity',
    },
    {
      what: 'Share of the local private market that the council can use',
      sign: 'about',
      value: 18,
      unit: '%',
      kind: 'activity',
    },
    {
      what: 'Growth of the population under 18, 2011 to 2021',
      value: 15.2,
      unit: '%',
      kind: 'activity',
      note: 'England: 3.9%.',
    },
  ],
  cost: {
    what: 'Extra money for all children’s services, not for this strategy: £20m over 2011 to 2021, £8m in 2023/24, £13m in 2024/25',
  },
  period: '2019 to 2025',
  source: {
    document: 'cipfa',
    section: 'Section 4, Market management: Havering London Borough Council',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'It describes pressures and plans; no saving was measured. The council had the largest caseloads in London and was judged inadequate, which shows how workforce and demand push each other.',
  independent: [],
} satisfies Programme;
