import { span, type NationalSeries } from './national-series';
import { outturns } from './outturns';
import type { Check, ForecastLine, PublishedForecast } from './published-forecast';
import { evenGrowth, grown } from './trends';

/** Spending on children's homes as printed, £ a financial year. */
const SPEND = { 2016: 1.1e9, 2023: 2.5e9 } as const;
const GROWTH = { sinceSevenYears: 1.31, lastYear: 0.223 } as const;
const WEEKS = 365 / 7;

const GRAPH_6 = 'Introduction, graph 6';
const GRAPH_7 = 'Introduction, graph 7';
const TABLE_3 = 'Introduction, table 3';

/** Children in homes on average over a year × the cost of a week × the weeks. */
function residentialSpend({ childrensHomes, residentialWeek }: NationalSeries, year: number) {
  const [before, after] = span(childrensHomes, year - 1, year);
  return ((before + after) / 2) * residentialWeek[year] * WEEKS;
}

/** All growths that round to the printed amounts, in £0.1bn. */
const roundedGrowth = [2.45 / 1.15 - 1, 2.55 / 1.05 - 1] as const;

const sevenYears = evenGrowth(1, 1 + GROWTH.sinceSevenYears, 7);

function checks(england: NationalSeries): Check[] {
  const now = residentialSpend(england, 2023);
  return [
    {
      what: 'Growth of spending on children’s homes, 2015–16 to 2022–23',
      unit: 'share',
      where: GRAPH_6,
      claim: GROWTH.sinceSevenYears,
      replica: roundedGrowth,
      rule: '2.5 ÷ 1.1 is 127%. Both amounts are rounded: anything from 113% to 143% fits them. The lines of the return for 2015–16 are not in our data, so the exact figure cannot be worked out again.',
    },
    {
      what: 'Growth in the last year, 2021–22 to 2022–23',
      unit: 'share',
      where: GRAPH_7,
      claim: GROWTH.lastYear,
      replica: now / residentialSpend(england, 2022) - 1,
      rule: 'By another road: children in children’s homes (average of two Marches) × the published cost of a week.',
    },
    {
      what: 'Spending on children’s homes in 2022–23',
      unit: 'GBP/year',
      where: GRAPH_7,
      claim: SPEND[2023],
      replica: now,
      rule: 'The same road: 7,815 children × £5,980 a week.',
    },
    {
      what: 'Growth a year over the seven years',
      unit: 'share',
      where: GRAPH_6,
      replica: sevenYears,
      rule: 'The even growth a year that makes 131% in seven years. The last year was faster by nearly ten points.',
    },
    {
      what: 'Spending on children’s homes in 2023–24, had that growth gone on',
      unit: 'GBP/year',
      where: 'Not in the publication',
      replica: grown(SPEND[2023], sevenYears, 1),
      rule: 'Ours, to show the pace: £2.5bn and one more year of even growth.',
      outturn: outturns.netResidential2024,
    },
    {
      what: 'Growth of children’s services spending, 2018–19 to 2022–23',
      unit: 'share',
      where: TABLE_3,
      claim: 0.343,
      replica: england.childrensServices[2023] / england.childrensServices[2019] - 1,
      rule: 'Section 251 outturn, all children and young people’s services, gross: £13.23bn ÷ £9.85bn.',
    },
  ];
}

function lines(): ForecastLine[] {
  return [
    {
      key: 'cipfa-2024-residential',
      question: 'residential-spend',
      label: 'CIPFA 2024, record',
      kind: 'record',
      about:
        'A record, not a forecast: 2015–16 and 2022–23 as printed, 2021–22 from the last growth.',
      points: [
        { year: 2016, value: SPEND[2016] },
        { year: 2022, value: SPEND[2023] / (1 + GROWTH.lastYear) },
        { year: 2023, value: SPEND[2023] },
      ],
    },
  ];
}

export default {
  key: 'cipfa-2024',
  name: 'CIPFA 2024',
  title: 'Managing rising demand in adult and children’s social care',
  publisher: 'Chartered Institute of Public Finance and Accountancy',
  date: 'July 2024',
  address: 'https://www.cipfa.org/',
  grade: 'C',
  forecasts:
    'How spending on children’s homes in England grew from 2015–16 to 2022–23. It makes no forecast; the record is the yardstick for those who do.',
  rule: 'Growth from one published year to another.',
  checks,
  lines,
  tables: () => [],
  contradictions: [
    {
      where: GRAPH_6,
      says: 'Spending rose by 131%, from £1.1bn to £2.5bn.',
      but: 'The rounded amounts give 127%. The percentage was worked out before rounding.',
    },
    {
      where: TABLE_3,
      says: 'Children’s services cost £13.3bn in 2022–23.',
      but: 'The figures revised since give £13.2bn, and IMPOWER’s report £12.8bn for the same year, net of income.',
    },
  ],
} satisfies PublishedForecast;
