import type { Programme } from '../programme';

export default {
  key: 'C43',
  slug: 'england-joint-health-investment',
  name: 'Councils and health service paying together for complex needs',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'Partners and mental health',
  lever: 'L17',
  done: 'The report asks health bodies and councils to plan and pay together for children who need hospital, or whose liberty a court has limited.',
  mechanism:
    'The health service pays its part, and fewer children get so ill that they must be held.',
  claims: [
    {
      what: 'Court orders limiting a child’s liberty, 2019–20 to 2020–21',
      from: 185,
      value: 358,
      unit: 'orders',
      kind: 'activity',
      note: 'The pressure, from Newton’s report.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: {
    document: 'impower',
    section: 'Recommendations 3.6 and 3.13. The orders: Newton, section 5.3',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'A proposal. What moves from the council’s bill to the health service’s bill is no saving to the public.',
  independent: [],
} satisfies Programme;
