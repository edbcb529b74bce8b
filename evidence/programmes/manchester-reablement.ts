import type { Programme } from '../programme';

export default {
  key: 'A11',
  slug: 'manchester-reablement',
  name: 'Reablement in Better Outcomes Better Lives',
  place: 'Manchester City Council',
  domain: 'adults',
  theme: 'Reablement',
  lever: 'A02',
  done: 'More people are offered some weeks of help to do things alone again.',
  mechanism: 'People who get going again need less care.',
  claims: [
    { what: 'People who leave with no further care', value: 67, unit: '%', kind: 'outcome' },
    { what: 'People in reablement, February 2024', value: 284, unit: 'people', kind: 'output' },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'cipfa', section: 'Section 3, Transformation: Manchester City Council' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat:
    'The people were chosen, and some would have recovered alone: 67% is not what reablement adds.',
  independent: [],
} satisfies Programme;
