import type { Programme } from '../programme';

export default {
  key: 'C13',
  slug: 'hertfordshire-building-bridges',
  name: 'Building Bridges',
  place: 'Hertfordshire County Council',
  domain: 'children',
  theme: 'Return home',
  lever: 'L06',
  done: 'A team of many professions works for a long time with families whose children are in care, so that a child can go home where that is safe. It follows the pattern of Family Safeguarding.',
  mechanism:
    'More children leave care for home, including from high-cost homes, and help after the return lowers the risk of a second entry.',
  claims: [
    {
      what: 'Children in high-cost homes who returned home, October 2023 to March 2024',
      value: 21,
      unit: 'children',
      kind: 'outcome',
    },
    {
      what: 'Savings so far, March 2024',
      value: 1_700_000,
      unit: '£',
      kind: 'money',
      note: 'About £81,000 for each child to date.',
    },
    {
      what: 'Cost avoided by 2025/26 if all planned returns happen',
      value: 11_100_000,
      unit: '£',
      kind: 'money',
      note: 'A plan.',
    },
    {
      what: 'Children expected to return in three years',
      sign: 'about',
      value: 110,
      unit: 'children',
      kind: 'outcome',
      note: 'A plan.',
    },
  ],
  cost: {
    what: 'Three-year pilot, about £49,000 for each planned return',
    pounds: 5_400_000,
    years: 3,
  },
  period: 'October 2023 to 2026',
  source: {
    document: 'cipfa',
    section:
      'Section 4, Hertfordshire County Council. The cost and the expected number: Children & Young People Now, Focus on reunification',
  },
  strength: 'self-reported',
  measuredOutcome: true,
  applies: {
    lever: 'return-home',
    size: {
      value: 42,
      unit: 'children a year',
      from: '21 children returned in the six months from October 2023: 21 × 2 = 42 a year',
    },
    per: { places: ['E10000015'], series: 'stock', year: 2024, what: 'children in care' },
    claim: {
      value: 1,
      kind: 'share',
      from: 'every return is counted as one that the programme added',
    },
    cost: { pounds: 49_091, from: '£5.4m for about 110 returns: £49,091 each' },
    note: 'The plan of 110 is not used: 21 returns are what was reported. They came from high-cost homes; the lever takes children from all homes.',
  },
  caveat:
    'Most of it is planned, not achieved. Children in high-cost homes were chosen; some of them would have left anyway. Whether they return to care cannot be seen after six months.',
  independent: [
    {
      says: 'Of children who go home, 12% are back in care after 3 months, 20% after a year and 35% after six years',
      source: 'NSPCC and Action for Children',
      finding: 'background',
    },
    {
      says: 'Support for one return costs £7,857; a child who enters care again costs £105,804',
      source: 'Holmes for the NSPCC, 2024',
      finding: 'background',
    },
  ],
} satisfies Programme;
