import { outturns } from './outturns';
import type { Check, ForecastLine, ForecastRow, PublishedForecast } from './published-forecast';
import { evenGrowth, grown, rollingLine } from './trends';

/** The report's table, as printed: March 2019 to 2023 as known then, March 2024 to 2030 forecast. */
const PRINTED: readonly (readonly [label: string, known: number[], claim: number[]])[] = [
  [
    'Foster homes',
    [55760, 56960, 57000, 57210, 57020],
    [57621, 57565, 57745, 57917, 58149, 58222, 58435],
  ],
  [
    'Living independently',
    [3020, 2470, 1790, 2010, 2300],
    [1748, 1783, 1844, 1682, 1530, 1556, 1448],
  ],
  ['Other', [1530, 1640, 1730, 1790, 2220], [2241, 2432, 2639, 2837, 2964, 3178, 3355]],
  [
    'Placed for adoption',
    [2470, 2280, 2490, 2330, 1990],
    [2039, 1931, 1733, 1629, 1556, 1398, 1276],
  ],
  ['With parents', [5320, 5530, 6060, 5680, 5730], [5955, 5947, 5889, 6031, 6071, 6073, 6133]],
  [
    'Children’s homes, semi-independent and secure',
    [10050, 11130, 11710, 13060, 14580],
    [15403, 16601, 17909, 19026, 20123, 21372, 22533],
  ],
  [
    'All children in care',
    [78150, 80010, 80780, 82080, 83840],
    [85007, 86260, 87759, 89123, 90393, 91799, 93180],
  ],
];

const FIRST = 2019;
const TABLE = 'Section 3.6, table “Forecast – placements”';
const MONEY = 'Section 3.4';
const MIX = 'Section 3.5';
const SPEND = { 2023: 6.6e9, 2030: 12e9 } as const;

const rows: readonly ForecastRow[] = PRINTED.map(([label, known, claim]) => ({
  label,
  firstYear: FIRST,
  known,
  claim,
  replica: rollingLine(known, 5, claim.length),
}));
const [foster, independent, , adoption, parents, homes, all] = rows;

/** A row's forecast for 31 March of a year: as printed and by the rule. */
function cell(row: ForecastRow, year: number) {
  const i = year - FIRST - row.known.length;
  return { claim: row.claim[i], replica: row.replica[i] };
}

/** Today's count has one group for both: what was semi-independent and what was independent. */
const wider = (of: (row: ForecastRow) => number) => of(homes) + of(independent);

const growth = evenGrowth(SPEND[2023], SPEND[2030], 7);
const one = { unit: 'children', where: TABLE } as const;
const rule = 'Five-year straight line, one step at a time.';

function checks(): Check[] {
  const wide = (of: 'claim' | 'replica') => wider((row) => cell(row, 2025)[of]);
  return [
    {
      what: 'Children in care in March 2024',
      ...one,
      ...cell(all, 2024),
      rule,
      outturn: outturns.childrenInCare2024,
    },
    {
      what: 'Children in care in March 2025',
      ...one,
      ...cell(all, 2025),
      rule,
      outturn: outturns.childrenInCare2025,
    },
    {
      what: 'In foster homes in March 2025',
      ...one,
      ...cell(foster, 2025),
      rule,
      outturn: outturns.foster2025,
    },
    {
      what: 'In children’s homes, semi-independent, secure or living independently in March 2025',
      ...one,
      claim: wide('claim'),
      replica: wide('replica'),
      rule: `${rule} Two rows added, because they are one group in today’s count.`,
      outturn: outturns.widerHomes2025,
    },
    {
      what: 'With parents in March 2025',
      ...one,
      ...cell(parents, 2025),
      rule,
      outturn: outturns.withParents2025,
    },
    {
      what: 'Placed for adoption in March 2025',
      ...one,
      ...cell(adoption, 2025),
      rule,
      outturn: outturns.placedForAdoption2025,
    },
    {
      what: 'Spending on children in care in 2023–24, on the way to £12.0bn',
      unit: 'GBP/year',
      where: MONEY,
      replica: grown(SPEND[2023], growth, 1),
      rule: 'Only the ends are printed, £6.6bn in 2022–23 and £12.0bn in 2029–30: even growth between them.',
      outturn: outturns.netSpend2024,
    },
    {
      what: 'Growth of that spending a year',
      unit: 'share',
      where: MONEY,
      replica: growth,
      rule: 'The even growth that leads from £6.6bn to £12.0bn in seven years.',
    },
    {
      what: 'Growth of that spending in seven years',
      unit: 'share',
      where: MONEY,
      claim: 0.82,
      replica: SPEND[2030] / SPEND[2023] - 1,
      rule: '12.0 ÷ 6.6.',
    },
    {
      what: 'Growth of all children’s services spending in seven years',
      unit: 'share',
      where: MONEY,
      claim: 0.74,
      replica: 21.4 / 12.8 - 1,
      rule: '21.4 ÷ 12.8, from the amounts printed in the same sentence.',
    },
    {
      what: 'More children in children’s homes, semi-independent and secure homes, 2019 to 2023',
      unit: 'share',
      where: MIX,
      claim: 0.45,
      replica: homes.known[4] / homes.known[0] - 1,
      rule: '14,580 ÷ 10,050.',
    },
    {
      what: 'Share of all children in care who live there, March 2023',
      unit: 'share',
      where: MIX,
      claim: 0.174,
      replica: homes.known[4] / all.known[4],
      rule: '14,580 ÷ 83,840.',
    },
    {
      what: 'The same by 2029–30',
      unit: 'share',
      where: MIX,
      claim: 0.23,
      replica: homes.claim[6] / all.claim[6],
      rule: 'The table’s own figures for March 2030: 22,533 ÷ 93,180.',
    },
  ];
}

function lines(): ForecastLine[] {
  const points = (known: number, values: readonly number[]) =>
    [known, ...values].map((value, i) => ({ year: 2023 + i, value }));
  const each = all.claim.map((_, i) => i);
  return [
    {
      key: 'impower-2024',
      question: 'children-in-care',
      label: 'IMPOWER 2024',
      kind: 'trend',
      about: 'Printed year by year, and worked out again here to the last child.',
      points: points(all.known[4], all.replica),
    },
    {
      key: 'impower-2024-wider-homes',
      question: 'wider-homes',
      label: 'IMPOWER 2024',
      kind: 'trend',
      about: 'Two rows of its table added, because they are one group in today’s count.',
      points: points(
        wider((row) => row.known[4]),
        each.map((i) => wider((row) => row.replica[i])),
      ),
    },
    {
      key: 'impower-2024-spend',
      question: 'spend',
      label: 'IMPOWER 2024',
      kind: 'trend',
      about: 'Only its two ends are printed; even growth is drawn between them. Net of income.',
      points: points(
        SPEND[2023],
        each.map((i) => grown(SPEND[2023], growth, i + 1)),
      ),
    },
  ];
}

export default {
  key: 'impower-2024',
  name: 'IMPOWER 2024',
  title: 'The Way We Care',
  publisher: 'County Councils Network and IMPOWER',
  date: 'November 2024',
  address: 'https://www.countycouncilsnetwork.org.uk/',
  grade: 'C',
  forecasts:
    'Children in care in England by kind of home, each March to 2030, and spending to 2029–30, if trends go on.',
  rule: 'For each kind of home a straight line through the last five years gives the next year. That year is then taken as known, and a new line gives the one after. The report does not say so: we found the rule by trying, and it gives all 49 numbers exactly. It knows nothing of who comes in, who leaves or how many homes there are.',
  checks,
  lines,
  tables: () => [
    {
      caption: 'Children in care in England at 31 March, by kind of home',
      where: TABLE,
      unit: 'children',
      rows,
    },
  ],
  contradictions: [
    {
      where: MONEY,
      says: 'All children’s services spending grows by 74%, from £12.8bn to £21.4bn.',
      but: 'That is 67%.',
    },
    {
      where: MIX,
      says: '21,372 children in children’s homes and the like by 2029–30.',
      but: 'In the report’s table that is March 2029. Its figure for March 2030 is 22,533, or 24% of all.',
    },
    {
      where: MONEY,
      says: '£6.6bn was spent on children in care in 2022–23.',
      but: 'That is net of income (£6.57bn in the government’s RO3 return). Newton’s £5.3bn and the £7.03bn of the section 251 return are gross. The lines of the two reports start from different measures.',
    },
    {
      where: MIX,
      says: '14,580 children lived in children’s homes and the like in March 2023.',
      but: 'Some 8,000 of them were in children’s homes and secure homes; the rest in semi-independent living. Newton’s figures are for children’s homes alone.',
    },
    {
      where: 'Section 3.3',
      says: 'The 2022 report forecast 86,000 to 93,500 children by 2025.',
      but: 'That report’s final edition prints 86,000 to 95,000. Its list of sources names the earlier “emerging findings”.',
    },
    {
      where: 'Section 3.6, table of distances',
      says: '11,710 children in such homes in 2022.',
      but: 'That is the total of 2021. The distances beside it add up to 12,060, and the report’s other table says 13,060.',
    },
  ],
} satisfies PublishedForecast;
