import type { Programme } from '../programme';

export default {
  key: 'C60',
  slug: 'virtual-schools',
  name: 'Virtual schools',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Partners and mental health',
  lever: 'L17',
  done: 'Each council has a head teacher who watches over the schooling of all children in its care.',
  mechanism: 'A child who stays in the same school is more likely to stay in the same home.',
  claims: [
    {
      what: 'A first trial in 2009 and an inspectors’ report a year or so later',
      kind: 'outcome',
      note: 'Good results in some areas; no figure.',
    },
  ],
  cost: { what: 'A legal duty; not stated' },
  period: '2009 to 2021',
  source: { document: 'newton', section: 'Section 5.2, Education' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'The report itself says that there is little recent evidence.',
  independent: [],
} satisfies Programme;
