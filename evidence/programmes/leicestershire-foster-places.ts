import type { Programme } from '../programme';

export default {
  key: 'C24',
  slug: 'leicestershire-foster-places',
  name: 'More of the approved foster places in use',
  place: 'Leicestershire County Council',
  domain: 'children',
  theme: 'Foster places in use',
  lever: 'L10',
  done: 'As part of the same programme, more of the places that carers are approved for had a child living there.',
  mechanism: 'A place that stands empty helps nobody. More can be used when matching is better.',
  claims: [
    {
      what: 'Council foster places in use',
      from: 67,
      value: 73,
      unit: '%',
      kind: 'outcome',
      note: '6 percentage points.',
    },
  ],
  cost: { what: 'Not separate from the programme' },
  period: '2021/22',
  source: { document: 'newton', section: 'Section 5.4, Fostering recruitment in Leicestershire' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat:
    'One year in one council. Matching and carers’ breaks set a limit: not every place can or should be filled.',
  independent: [],
} satisfies Programme;
