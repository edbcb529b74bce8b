import type { Programme } from '../programme';

export default {
  key: 'C12',
  slug: 'hertfordshire-family-safeguarding',
  name: 'Family Safeguarding',
  place: 'Hertfordshire County Council, and councils that took it up',
  domain: 'children',
  theme: 'Whole-family practice',
  lever: 'L03',
  done: 'Social workers and specialists for adults form one team, use a way of talking that helps people find their own reasons to change, and follow a common workbook.',
  mechanism:
    'Parents get help with violence, addiction and mental illness at once, so fewer children need a protection plan or have to enter care.',
  claims: [
    {
      what: 'Savings in the first 12 months, evaluation of 2017',
      value: 2_600_000,
      unit: '£',
      kind: 'money',
      note: 'Estimated.',
    },
    {
      what: 'Children on a protection plan, for each 10,000 children',
      value: 16.6,
      unit: 'children',
      kind: 'outcome',
      note: 'The lowest rate in England.',
    },
    {
      what: 'Falls in children in care, in protection plans or in both within two years, found unlikely to be chance',
      kind: 'outcome',
      note: 'After the model was tried in other councils; no figure in the report.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2015 to 2024',
  source: {
    document: 'cipfa',
    section:
      'Section 4, Transformation: Hertfordshire County Council. Also in Newton’s report, section 5.1',
  },
  strength: 'quasi-experimental',
  measuredOutcome: true,
  cannotApply:
    'The source says neither how many families were helped nor how large the change was.',
  caveat:
    'The councils were compared with their own past, not drawn by lot. The effect differed from council to council, and the savings come from a calculation.',
  independent: [
    {
      says: 'A significant fall in children becoming looked after in 4 of 5 councils; savings expected to exceed the cost within two years',
      source: 'Rodger and others for the Department for Education, 2020',
      finding: 'effect',
    },
    {
      says: 'A trial drawn by lot in five councils was commissioned, to end in about October 2025',
      source: 'Foundations',
      finding: 'open',
    },
  ],
  errors: [
    'CIPFA writes that the model was tried in three further councils; the evaluation counts five councils in all.',
  ],
} satisfies Programme;
