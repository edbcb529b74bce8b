import type { NationalSeries } from './national-series';
import { lines } from './newton-lines';
import {
  FEWER_IN_HOMES,
  FEWER_IN_HOMES_SHARE,
  growthShares,
  high,
  impliedInHomes,
  LESS_SPEND,
  low,
  OPTIMISED,
  readInHomes,
  SPEND,
  SPEND_SHARE,
  spendAsPrinted,
  TREND,
} from './newton-rules';
import { outturns } from './outturns';
import type { Check, PublishedForecast } from './published-forecast';

const IMPACT = 'Chapter 7 and executive summary';
const CONTEXT = '“The current context”, figures 3 and 4';
const ANNEX = 'Notes on method';

function checks(england: NationalSeries): Check[] {
  const inHomes = readInHomes(england);
  const [population, inCare, cost] = growthShares(england);
  return [
    {
      what: 'Children in care in March 2025 if trends go on, lower',
      unit: 'children',
      where: CONTEXT,
      claim: TREND[0],
      replica: low(england, 5),
      rule: 'A straight line through the ten counts of March 2011 to March 2020, read at 2025.',
      outturn: outturns.childrenInCare2025,
    },
    {
      what: 'Children in care in March 2025 if trends go on, upper',
      unit: 'children',
      where: CONTEXT,
      claim: TREND[1],
      replica: high(england, 5),
      rule: 'The average yearly growth of March 2017 to March 2020, carried on for five years.',
      outturn: outturns.childrenInCare2025,
    },
    {
      what: 'Children in care in March 2025 under the report’s plan',
      unit: 'children',
      where: IMPACT,
      claim: OPTIMISED,
      rule: 'Each council moved towards the best of its neighbours. The steps are not printed, so they cannot be worked out again. The plan was not carried out at once everywhere, so the outturn is no test of it.',
    },
    {
      what: 'More children living with their families under the plan, up to',
      unit: 'children',
      where: IMPACT,
      claim: 31000,
      replica: TREND[1] - OPTIMISED[0],
      rule: 'The upper trend less the lower end of the plan: 95,000 − 64,000.',
    },
    {
      what: 'Fewer children in care under the plan than if trends go on',
      unit: 'share',
      where: IMPACT,
      claim: 0.33,
      replica: [1 - OPTIMISED[1] / TREND[1], 1 - OPTIMISED[0] / TREND[0]],
      rule: 'Like with like: 77,000 against 95,000, and 64,000 against 86,000. The 33% sets 64,000 against 95,000.',
    },
    {
      what: 'Children in children’s homes in March 2025 if trends go on',
      unit: 'children',
      where: IMPACT,
      replica: impliedInHomes(),
      rule: 'Not printed. 3,300 children are 37% of 8,900, and 4,400 are 41% of 10,700.',
      outturn: outturns.childrensHomes2025,
    },
    {
      what: 'Fewer children in children’s homes under the plan',
      unit: 'share',
      where: IMPACT,
      claim: FEWER_IN_HOMES_SHARE,
      replica: [FEWER_IN_HOMES[0] / inHomes[0], FEWER_IN_HOMES[1] / inHomes[1]],
      rule: 'Our reading, since the start is not printed: 7,100 children in March 2020, growing by 27% again as in 2015 to 2020, and for the upper figure also as the upper trend does.',
    },
    {
      what: 'Spending on children in care in 2024–25',
      unit: 'GBP/year',
      where: CONTEXT,
      claim: SPEND[2025],
      replica: spendAsPrinted,
      rule: 'As printed: all children’s services cost £600m more than in 2019–20, and 59% of it goes to children in care.',
      outturn: outturns.spend2025,
    },
    {
      what: 'Share of children’s services spending that goes to children in care, 2024–25',
      unit: 'share',
      where: CONTEXT,
      claim: SPEND_SHARE[2025],
      replica: 2 * SPEND_SHARE[2020] - SPEND_SHARE[2015],
      rule: 'A straight line through 42% in 2014–15 and 51% in 2019–20, from the rounded shares.',
    },
    {
      what: 'Share of the growth in spending that the plan would avoid',
      unit: 'share',
      where: IMPACT,
      claim: [0.67, 0.95],
      replica: [
        LESS_SPEND[0] / (SPEND[2025] - SPEND[2020]),
        LESS_SPEND[1] / (SPEND[2025] - SPEND[2020]),
      ],
      rule: '£1.4bn and £2.0bn of £2.1bn, the growth from £5.3bn to £7.4bn.',
    },
    {
      what: 'Yearly cost of help at both edges of care',
      unit: 'GBP/year',
      where: 'Chapter on edges of care',
      claim: 205e6,
      replica: 6800 * 30000,
      rule: '30,000 children at “just over” £6,800 each.',
    },
    {
      what: 'Share of the growth in spending 2014–15 to 2019–20: child population',
      unit: 'share',
      where: CONTEXT,
      claim: 0.08,
      replica: population,
      rule: 'Log-mean split of the printed totals: children in England × children in care for each of them × spending for each child in care.',
    },
    {
      what: 'The same: more children in care for each child in England',
      unit: 'share',
      where: CONTEXT,
      claim: 0.38,
      replica: inCare,
      rule: 'The same split.',
    },
    {
      what: 'The same: cost for each child in care (36% mix and price, 18% inflation)',
      unit: 'share',
      where: CONTEXT,
      claim: 0.54,
      replica: cost,
      rule: 'The same split. The two parts cannot be told apart without the index of prices that the report used.',
    },
  ];
}

export default {
  key: 'newton-2022',
  name: 'Newton 2022',
  title: 'The Future of Children’s Social Care',
  publisher: 'County Councils Network, Association of County Chief Executives and Newton',
  date: '2021–22',
  address: 'https://www.countycouncilsnetwork.org.uk/',
  grade: 'C',
  forecasts:
    'Children in care in England in March 2025 and spending in 2024–25, first if trends go on, then if a better way of working were taken up everywhere at once.',
  rule: 'The lower line is a straight line through ten years. The upper line carries on the growth of the last three. Neither knows why children come into care, how long they stay, or how many homes there are.',
  checks,
  lines,
  tables: () => [],
  contradictions: [
    {
      where: IMPACT,
      says: 'The plan would mean 33% fewer children in care.',
      but: 'That sets the top of the trend (95,000) against the bottom of the plan (64,000). Top against top it is 19%, bottom against bottom 26%.',
    },
    {
      where: ANNEX,
      says: 'Spending reaches £7.4bn, from £600m more for all children’s services and a share of 59%.',
      but: 'Those two give £6.5bn. Read as £600m more in each of four years they give £7.5bn, in each of five £7.9bn.',
    },
    {
      where: CONTEXT,
      says: '46% of the growth in spending came from numbers and population, 54% from cost.',
      but: 'The printed totals (69,470 children and £3.8bn, then 80,080 and £5.3bn) give 43% and 57%.',
    },
    {
      where: IMPACT,
      says: '37% to 41% fewer children in residential homes.',
      but: 'The start is not printed. It implies 8,900 to 10,700 children: children’s homes alone. The 14,580 of IMPOWER’s report for 2023 adds semi-independent living. The two must not be mixed.',
    },
    {
      where: CONTEXT,
      says: '80,080 children in care in March 2020.',
      but: 'Since revised to 80,000. With that, the two rules give 86,300 and 94,000.',
    },
  ],
} satisfies PublishedForecast;
