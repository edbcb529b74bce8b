import type { Programme } from '../programme';

export default {
  key: 'C04',
  slug: 'durham-foster-with-north-east',
  name: 'Foster with North East: Durham’s part',
  place: 'Durham and the North East',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'Councils of the North East recruit foster carers together in a pathfinder of the Department for Education.',
  mechanism:
    'One front door for a region answers more enquiries, turns more of them into approvals and takes less time.',
  claims: [
    {
      what: 'Carers to be assessed and approved before the end of the financial year',
      value: 31,
      unit: 'carers',
      kind: 'output',
      note: 'A plan for the year.',
    },
  ],
  cost: { what: 'Paid by the Department for Education; the local sum is not stated' },
  period: '2023–24',
  source: {
    document: 'cipfa',
    section: 'Section 4, Durham County Council and North Tyneside Council',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'People in the queue are not homes: carers who left, or moved over from an agency, are not taken off.',
  independent: [
    {
      says: 'The hub reports 4.8 months from application to approval, against about 6 nationally, and 23.1% of enquiries becoming applications, against 12%',
      source: 'Sunderland Echo, 2024, the hub’s own figures',
      finding: 'background',
    },
  ],
} satisfies Programme;
