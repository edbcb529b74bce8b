import type { Programme } from '../programme';

export default {
  key: 'C07',
  slug: 'afc-adolescent-safeguarding',
  name: 'Adolescent safeguarding team',
  place: 'Achieving for Children (Kingston, Richmond, Windsor and Maidenhead)',
  domain: 'children',
  theme: 'Edge of care',
  lever: 'L02',
  done: 'Social workers, exploitation and gang workers, a psychologist, a family therapist and family coaches work together with young people at higher risk.',
  mechanism:
    'Help that reaches a teenager and the family in time may let them stay together. Teenagers who enter care late often live in children’s homes.',
  claims: [
    {
      what: 'Young people the team works with at a time',
      value: [100, 120],
      unit: 'young people',
      kind: 'activity',
    },
    {
      what: 'Share of them at the edge of care',
      sign: 'about',
      value: 10,
      unit: '%',
      kind: 'activity',
    },
    {
      what: 'Young people at the edge of care, 2023/24',
      value: 11,
      unit: 'young people',
      kind: 'activity',
    },
    {
      what: 'Of these, kept from entering care or entering later, 2023/24',
      value: 7,
      unit: 'young people',
      kind: 'outcome',
      note: '“Prevented or delayed” in the source; 64% of 11.',
    },
    {
      what: 'Cost avoided in a year, 2023/24',
      value: 1_575_600,
      unit: '£',
      kind: 'money',
      note: 'About £225,000 for each of the seven.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2023/24',
  source: { document: 'cipfa', section: 'Section 4, Early interventions: Achieving for Children' },
  strength: 'self-reported',
  measuredOutcome: true,
  applies: {
    lever: 'edge-of-care',
    size: {
      value: 11,
      unit: 'children a year',
      from: '11 young people at the edge of care in 2023/24',
    },
    per: {
      places: ['E09000021', 'E09000027', 'E06000040'],
      series: 'population/0-17',
      year: 2024,
      what: 'children under 18 living there',
    },
    claim: {
      value: 0.364,
      kind: 'ratio',
      from: '7 of 11 were kept from entering or entered later: 4 ÷ 11 = 0.364 of the risk is left',
    },
    note: 'The cost is not stated: the lever’s own stands. Eleven young people are few.',
  },
  caveat:
    'There is no comparison: some of the eleven would not have entered care anyway, and some may enter later. The money assumes a children’s home first and cheaper homes from 16 and 18. It is spending avoided, not cash in the budget.',
  independent: [
    {
      says: 'The START trial of a similar intensive service (684 families, drawn by lot) found no difference in children living away from home after 18 months',
      source: 'Fonagy and others, 2018',
      finding: 'none',
      toBeConfirmed: true,
    },
  ],
} satisfies Programme;
