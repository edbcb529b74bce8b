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
  applies: {
    lever: 'foster-places',
    size: {
      value: 0.06,
      unit: 'places',
      from: '67% of places were in use and then 73%: 6 in 100 of all approved places',
    },
    per: {
      places: [],
      series: 'fostering/approved-places',
      year: 2024,
      what: 'approved foster places',
    },
    note: 'A share of the council’s own approved places. The cost is not separate: the lever’s own stands, and half of the places opened fit a child who waits.',
  },
  caveat:
    'One year in one council. Matching and carers’ breaks set a limit: not every place can or should be filled.',
  independent: [],
} satisfies Programme;
