import type { Programme } from '../programme';

export default {
  key: 'C61',
  slug: 'staying-put',
  name: 'Staying Put and supported lodgings',
  place: 'England (Newton and the County Councils Network)',
  domain: 'children',
  theme: 'Leaving care',
  lever: 'L19',
  done: 'Since 2014 young people may stay with their foster family after 18. Supported lodgings offer a room in a family’s house.',
  mechanism:
    'Young people keep a family. But the foster place stays taken, so fewer are free for younger children.',
  claims: [],
  cost: { what: 'Not stated' },
  period: 'Since 2014',
  source: { document: 'newton', section: 'Section 5.4, decision framework, and glossary' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'What is good for one young person takes a place another may need: both have to be planned for.',
  independent: [
    {
      says: '17.4% of young people who left care in 2025 were 18 or over and stayed with their carers; 9.6% in 2021',
      source: 'Department for Education',
      finding: 'background',
    },
  ],
} satisfies Programme;
