import type { Programme } from '../programme';

export default {
  key: 'C21',
  slug: 'lincolnshire-mental-health',
  name: 'Children’s mental health, led by the council, with Healthy Minds and Future 4 Me',
  place: 'Lincolnshire County Council',
  domain: 'children',
  theme: 'Partners and mental health',
  lever: 'L17',
  done: 'The council buys children’s mental health care for all partners, offers early help in schools and online, and links it to the team that helps young people in trouble with the law.',
  mechanism: 'Early help keeps trouble smaller, and children in care are seen sooner.',
  claims: [
    {
      what: 'Fewer referrals to the next level of mental health care, before the pandemic',
      value: 5,
      unit: '%',
      kind: 'outcome',
      note: 'Credited to early help and online counselling.',
    },
    { what: 'Longest wait aimed at, children in care', value: 4, unit: 'weeks', kind: 'activity' },
    { what: 'Longest wait aimed at, other children', value: 6, unit: 'weeks', kind: 'activity' },
  ],
  cost: { what: 'Not stated' },
  period: 'To 2021',
  source: {
    document: 'newton',
    section: 'Section 5.2, Prioritisation of support: Lincolnshire case study',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'Nobody tested whether early help was the cause. An effect on care is not reported, and the health service’s cost lies outside the council’s budget.',
  independent: [],
} satisfies Programme;
