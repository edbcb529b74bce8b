import type { Programme } from '../programme';

export default {
  key: 'C58',
  slug: 'staffordshire-futures-matters',
  name: 'Futures Matters',
  place: 'Staffordshire County Council',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'The service helps young people at the edge of care to stay at home, and those in care to go back.',
  mechanism: 'Help at both edges of care.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2021',
  source: { document: 'newton', section: 'Section 5.4, Residential to Fostering case study' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'It is named as part of another project; no outcome is reported.',
  independent: [],
} satisfies Programme;
