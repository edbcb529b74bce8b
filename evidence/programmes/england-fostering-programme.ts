import type { Programme } from '../programme';

export default {
  key: 'C28',
  slug: 'england-fostering-programme',
  name: 'A national programme for finding foster carers',
  place: 'England (called for by Newton, IMPOWER and the independent review)',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'The reports ask government to recruit carers nationally, with regional hubs.',
  mechanism:
    'If councils only draw carers from each other, nobody gains. A national drive could bring in people who are new to fostering.',
  claims: [],
  cost: { what: 'Department for Education programme, 2022 to 2025', pounds: 36_000_000, years: 3 },
  period: '2021 to 2025',
  source: {
    document: 'newton',
    section: 'Recommendation 4. Also IMPOWER, The Way We Care, section 3.6 and recommendation 2.3',
  },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal. The independent review’s aim of 9,000 new carers was not met.',
  independent: [],
  errors: [
    'The £36m is not in these reports: it comes from Mutual Ventures, who ran the support for the hubs.',
  ],
} satisfies Programme;
