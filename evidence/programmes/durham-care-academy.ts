import type { Programme } from '../programme';

export default {
  key: 'A01',
  slug: 'durham-care-academy',
  name: 'County Durham Care Academy',
  place: 'Durham County Council',
  domain: 'adults',
  theme: 'Care workers',
  lever: 'A05',
  done: 'An academy finds and trains people for care work: a free six-week course with an interview at the end, driving lessons, and one place for all training on offer.',
  mechanism:
    'With more care workers, people get help at home sooner and fewer move to a care home for want of it.',
  claims: [
    {
      what: 'People who went on to work for local care providers',
      sign: 'more than',
      value: 149,
      unit: 'people',
      kind: 'output',
    },
    {
      what: 'People recruited through the Care Friends app',
      value: 328,
      unit: 'people',
      kind: 'output',
    },
    {
      what: 'Courses and lessons finished by care staff',
      sign: 'more than',
      value: 2000,
      unit: 'lessons',
      kind: 'output',
    },
    {
      what: 'People waiting for home care',
      kind: 'outcome',
      note: 'None, together with other measures.',
    },
    {
      what: 'Growth expected in people aged 65 and over, by 2039',
      value: 47.5,
      unit: '%',
      kind: 'activity',
    },
  ],
  cost: { what: 'Better Care Fund and partners; the sum is not stated' },
  period: 'Since 2019',
  source: {
    document: 'cipfa',
    section: 'Section 3, Durham County Council: County Durham Care Academy',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'The council also raised what it pays for home care, with a link to wages. What each did cannot be told apart.',
  independent: [],
} satisfies Programme;
