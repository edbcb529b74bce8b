import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type DatasetSource,
} from '../source';

export default {
  name: 'children-in-poverty',
  title: 'Children in low income families: local area statistics',
  publisher: 'Department for Work and Pensions, through the Local Authority Interactive Tool',
  licence: openGovernmentLicence,
  url: 'https://www.gov.uk/government/collections/children-in-low-income-families-local-area-statistics',
  released: 'The release of March 2025, as in the tool in 2025; the last year is provisional',
  asAt: 'Financial years ending 31 March 2022 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    low_income_share: {
      label: 'Children under 16 in families with relative low income, before housing costs',
      unit: 'share of children under 16',
      series: 'poverty/low-income-share',
      note:
        'Relative low income: less than 60 per cent of the middle income of the year, for families ' +
        'that claimed child benefit and one other benefit. Before housing costs, so it is lower ' +
        'than after them, most of all in London. Printed as a percentage to one decimal place. ' +
        'Earlier years were counted in another way and are not held.',
    },
  },
  checkTotals: [
    {
      code: england,
      year: 2022,
      column: 'low_income_share',
      value: 0.186,
      why: 'Interactive tool, England, 18.6 per cent',
    },
    {
      code: england,
      year: 2024,
      column: 'low_income_share',
      value: 0.193,
      why: 'Interactive tool, England, 19.3 per cent',
    },
  ],
} satisfies DatasetSource;
