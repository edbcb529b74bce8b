import type { Programme } from '../programme';

export default {
  key: 'A04',
  slug: 'north-yorkshire-monitoring',
  name: 'Weekly watch on demand, forecasts and the real cost of care',
  place: 'North Yorkshire Council',
  domain: 'adults',
  theme: 'Watching and forecasting',
  lever: 'A11',
  done: 'Leaders look each week at who comes in, who leaves and what it costs, and the council pays care homes a rate based on real costs.',
  mechanism:
    'What is seen within a week can be answered within a month. A known rate keeps prices steady.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2020 to 2024',
  source: { document: 'cipfa', section: 'Section 3, North Yorkshire Council' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'No outcome is reported.',
  independent: [],
} satisfies Programme;
