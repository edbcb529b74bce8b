import type { Programme } from '../programme';

export default {
  key: 'A05',
  slug: 'halton-named-social-worker',
  name: 'A named social worker from the age of 14',
  place: 'Halton Borough Council',
  domain: 'adults',
  theme: 'Growing up with care needs',
  lever: 'A07',
  done: 'Young people who will need care as adults get one social worker four years before they turn 18, who plans with them, their school and health services.',
  mechanism:
    'With time to plan, a young person can do more alone, and costly crises at 18 are fewer.',
  claims: [
    {
      what: 'Referrals accepted each year, 2017 to 2023',
      from: 12,
      value: 47,
      unit: 'referrals',
      kind: 'activity',
    },
    {
      what: 'Savings in all, 2017 to 2023',
      value: 1_200_000,
      unit: '£',
      kind: 'money',
      note: 'The council’s estimate.',
    },
    { what: 'Benefit counted by York Consulting, 2018', value: 322_402, unit: '£', kind: 'money' },
    {
      what: 'Cost counted by York Consulting, 2018',
      value: 148_523,
      unit: '£',
      kind: 'money',
      note: '2.17 back for each pound.',
    },
  ],
  cost: {
    what: 'Permanent team, paid by the health department and local partners',
    pounds: 100_000,
  },
  period: '2017 to 2023',
  source: { document: 'cipfa', section: 'Section 3, Transitions: Halton Borough Council' },
  strength: 'self-reported',
  measuredOutcome: true,
  caveat: 'The 2.17 comes from a small pilot and a calculation; the saving is an estimate.',
  independent: [],
} satisfies Programme;
