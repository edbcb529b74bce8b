import type { Programme } from '../programme';

export default {
  key: 'C27',
  slug: 'england-homes-as-leverage',
  name: 'Council homes as a stronger hand in the market',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Homes and their market',
  lever: 'L13',
  done: 'The report advises councils that run homes to use them for short stays, so that they need not buy a home in a hurry.',
  mechanism: 'Who can wait pays less. A calm search finds a better home.',
  claims: [
    {
      what: 'Weekly price of a children’s home, 2014/15 to 2019/20',
      from: 3000,
      value: 4000,
      unit: '£ a week',
      kind: 'money',
      note: '“More than” £4,000 at the end. The pressure, not an effect.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2021',
  source: { document: 'newton', section: 'Section 5.4, In-house residential homes' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'A principle without a measured effect. Council homes would be a small part of all homes, and a short stay is one more move for a child.',
  independent: [],
} satisfies Programme;
