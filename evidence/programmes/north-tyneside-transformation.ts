import type { Programme } from '../programme';

export default {
  key: 'C14',
  slug: 'north-tyneside-transformation',
  name: 'Children’s services transformation',
  place: 'North Tyneside Council',
  domain: 'children',
  theme: 'Workforce and practice',
  lever: 'L16',
  done: 'The council invested in social workers and managers, in foster carers for teenagers and for brothers and sisters, and in its own children’s homes.',
  mechanism:
    'Workers with time and good managers decide better when a child may have to enter care, and skilled carers mean fewer external homes.',
  claims: [
    { what: 'Rise in referrals, 2019 to 2024', value: 40, unit: '%', kind: 'activity' },
    {
      what: 'Gross spending, 2018/19 to 2022/23',
      from: 20_400_000,
      value: 32_300_000,
      unit: '£',
      kind: 'money',
      note: '58% more.',
    },
    {
      what: 'Cost avoided through fewer children in care, 2024/25',
      value: 1_000_000,
      unit: '£',
      kind: 'money',
      note: 'A forecast.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2019 to 2025',
  source: { document: 'cipfa', section: 'Section 4, Transformation: North Tyneside Council' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'The saving is a forecast, and several changes run together.',
  independent: [
    {
      says: 'A system dynamics model was built with North Tyneside in 2017–18',
      source: 'Dartington Service Design Lab',
      finding: 'background',
    },
  ],
  errors: [
    'The report gives the growth of spending as 36%. Its own figures, £20.4m and £32.3m, give 58%. They are also for other years than the 40% rise in referrals beside them.',
  ],
} satisfies Programme;
