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
