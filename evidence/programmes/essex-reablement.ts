import type { Programme } from '../programme';

export default {
  key: 'A08',
  slug: 'essex-reablement',
  name: 'More reablement',
  place: 'Essex County Council',
  domain: 'adults',
  theme: 'Reablement',
  lever: 'A02',
  done: 'The council bought more reablement: some weeks of help, at home or in a home, to do things alone again after an illness or a fall.',
  mechanism: 'People who get going again need less care for the years after.',
  claims: [
    {
      what: 'Spending on reablement, 2020/21 to 2023/24',
      from: 20_600_000,
      value: 26_400_000,
      unit: '£',
      kind: 'money',
    },
    { what: 'More hours of help', value: 26, unit: '%', kind: 'output' },
    {
      what: 'People over 65 in touch with reablement',
      value: 5,
      unit: '%',
      kind: 'output',
      note: 'Nationally 2.8%.',
    },
    {
      what: 'Return for each pound, by the council’s estimate',
      value: 3,
      unit: '£',
      kind: 'money',
    },
    {
      what: 'Cost avoided since 2021',
      sign: 'more than',
      value: 14_000_000,
      unit: '£',
      kind: 'money',
    },
  ],
  cost: { what: 'Additional, 2020/21 to 2023/24', pounds: 5_800_000, years: 3 },
  period: '2020/21 to 2023/24',
  source: {
    document: 'cipfa',
    section: 'Section 3, Essex County Council: Reablement and Stepping Stone Homes',
  },
  strength: 'self-reported',
  measuredOutcome: true,
  caveat:
    'Cost avoided and return are the council’s own estimates. Some people would have got better without it.',
  independent: [],
} satisfies Programme;
