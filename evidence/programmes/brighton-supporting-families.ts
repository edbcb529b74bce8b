import type { Programme } from '../programme';

export default {
  key: 'C09',
  slug: 'brighton-supporting-families',
  name: 'Supporting Families with earned autonomy, in family hubs',
  place: 'Brighton and Hove Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'One service of family hubs screens each family’s needs, works with the whole family and follows up whether the change lasts. Earned autonomy means that all the money comes at the start.',
  mechanism: 'Help for the whole family may mean that fewer children need a social worker.',
  claims: [
    {
      what: 'Children in need, April to December 2023',
      from: 1123,
      value: 973,
      unit: 'children',
      kind: 'outcome',
      note: '13.4% fewer.',
    },
    {
      what: 'Families in the programme with a successful outcome, first three quarters of 2023–24',
      value: 95,
      unit: '%',
      kind: 'outcome',
    },
    {
      what: 'Families in the programme with a successful outcome, last quarter of 2023–24',
      value: 100,
      unit: '%',
      kind: 'outcome',
    },
  ],
  cost: {
    what: 'National tariff: £800 for each family with a successful outcome; here paid at the start',
  },
  period: '2021 to 2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Early interventions: Brighton and Hove Council',
  },
  strength: 'before-after',
  measuredOutcome: true,
  cannotApply: 'Entry to care was not measured, only the number of children in need.',
  caveat:
    'Eight months, before and after, in one council, and only children in need: entry to care is not measured. Success rates that decide a payment tend to be high.',
  independent: [
    {
      says: 'The national evaluation compared matched families: 1.7% of children in care after 19 to 24 months with the programme, 2.5% without',
      source: 'Ministry of Housing, Communities and Local Government, 2019',
      finding: 'effect',
      toBeConfirmed: true,
    },
  ],
} satisfies Programme;
