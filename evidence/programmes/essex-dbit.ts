import type { Programme } from '../programme';

export default {
  key: 'C16',
  slug: 'essex-dbit',
  name: 'Divisional Based Intervention Team',
  place: 'Essex County Council',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'A team in each quarter of the county works with families whose children may enter care or could go home. The whole service shares one aim: to support families to stay together.',
  mechanism: 'Help at both edges of care: fewer children need to enter, and more can go home.',
  claims: [
    {
      what: 'Children starting in care, compared with other county councils',
      kind: 'outcome',
      note: 'Significantly fewer per head than the average of county councils; no figure.',
    },
    {
      what: 'Families supported to stay together, services of this kind',
      sign: 'up to',
      value: 91,
      unit: '%',
      kind: 'outcome',
      note: 'The best of unnamed councils, not a figure of Essex.',
    },
    {
      what: 'Cost for each child supported, services of this kind',
      sign: 'more than',
      value: 6800,
      unit: '£',
      kind: 'money',
      note: 'Average of the councils that Newton studied.',
    },
  ],
  cost: {
    what: 'Not stated for Essex; services of this kind cost just over £6,800 for each child',
    pounds: 6800,
  },
  period: 'Ten years to 2021',
  source: {
    document: 'newton',
    section: 'Section 5.1, Keeping families together: insight and Essex case study',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'The report warns that such a team added on to a service is no simple answer: it is one part of a wider culture. Who would have stayed with the family without it is not known.',
  independent: [
    {
      says: 'The START trial of a similar service found no difference. Of young people who were not offered it, 11% lived away from home after 18 months: about 89 in 100 stayed',
      source: 'Fonagy and others, 2018',
      finding: 'none',
      toBeConfirmed: true,
    },
    {
      says: 'Essex had 36 children looked after for each 10,000 on 31 March 2024, England 69. An Essex social impact bond with another service is not this team',
      source: 'Department for Education',
      finding: 'background',
    },
  ],
  errors: [
    'The 91% stands next to Essex in the report but is a highest value among councils that are not named.',
  ],
} satisfies Programme;
