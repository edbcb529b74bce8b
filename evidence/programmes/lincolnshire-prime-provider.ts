import type { Programme } from '../programme';

export default {
  key: 'A02',
  slug: 'lincolnshire-prime-provider',
  name: 'One lead provider for each area',
  place: 'Lincolnshire County Council',
  domain: 'adults',
  theme: 'Home care market',
  lever: 'A04',
  done: 'The county is cut into eleven areas. In each, one provider promises to meet all demand for home care, and passes at least a tenth of the work to smaller firms.',
  mechanism:
    'Short ways between visits and steady work make it worth hiring people, and nobody is left waiting.',
  claims: [
    { what: 'Areas', value: 11, unit: 'areas', kind: 'output' },
    {
      what: 'Length of a contract',
      value: 5,
      unit: 'years',
      kind: 'activity',
      note: 'May be prolonged by 3 years.',
    },
    { what: 'Least share of work passed to other firms', value: 10, unit: '%', kind: 'activity' },
    { what: 'Share of demand that is rural', value: 43, unit: '%', kind: 'activity' },
    {
      what: 'Rank of its unit cost among similar East Midlands councils, lowest first',
      value: 2,
      kind: 'outcome',
    },
    {
      what: 'Packages of care handed back since 2015',
      value: 0,
      unit: 'packages',
      kind: 'outcome',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2015 to 2024',
  source: {
    document: 'cipfa',
    section: 'Section 3, Lincolnshire County Council: Prime Provider Model',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'A comparison of costs, not a test. The report says that it suits dense cities less.',
  independent: [],
} satisfies Programme;
