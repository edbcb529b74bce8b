import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type DatasetSource,
} from '../source';
import { doubts } from './doubts';

export default {
  name: 'section-251',
  title: 'LA and school expenditure: section 251 outturn',
  publisher: 'Department for Education, through its Local Authority Interactive Tool',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/la-and-school-expenditure',
  released: 'Outturn 2012-13 and 2013-14, and 2016-17 to 2023-24',
  asAt: 'Financial years ending 31 March 2013 to 31 March 2024, less 2015 and 2016',
  columns: {
    code: codeColumn,
    year: yearColumn,
    looked_after: {
      label: 'Gross spending on children looked after',
      unit: 'GBP/year',
      series: 'spend/looked-after',
      note:
        'Every home and every allowance, and also adoption, special guardianship, short breaks, ' +
        'leaving care and asylum seekers: the lines of the return that add up to it. Cash, not ' +
        'adjusted for inflation. 2014-15 and 2015-16 are not held; before 2012-13 adoption and ' +
        'special guardianship stood outside. England in 2012-13 and 2013-14 is the councils added. ' +
        'In 2017-18 the councils are £60.0m short of England, unexplained by the publisher.',
    },
    leaving_care: {
      label: 'Gross spending on leaving care support',
      unit: 'GBP/year',
      series: 'spend/leaving-care',
      note: 'Part of the spending on children looked after, not added to it.',
    },
    fostering: {
      label: 'Gross spending on fostering',
      unit: 'GBP/year',
      series: 'spend/fostering',
      note:
        'Part of the spending on children looked after. Held for 2012-13 and 2013-14; later years ' +
        'have the unit cost, made from it. England is the councils added.',
    },
    residential_unit_cost: {
      label: 'Residential care: spending for each week of care',
      unit: 'GBP/week',
      series: 'unit-cost/residential',
      note: 'Residential spending divided by days of residential care in the year. Rounded to £5.',
    },
    fostering_unit_cost: {
      label: 'Fostering: spending for each child a week',
      unit: 'GBP/week',
      series: 'unit-cost/fostering',
      note: 'Fostering spending divided by children in foster homes at 31 March. Rounded to £5.',
    },
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'looked_after',
      value: 8139343017,
      why: 'Section 251 outturn 2023-24, England',
    },
    {
      code: england,
      year: 2023,
      column: 'looked_after',
      value: 7031937751,
      why: 'Section 251 outturn 2022-23, England',
    },
    {
      code: england,
      year: 2024,
      column: 'residential_unit_cost',
      value: 6775,
      why: 'Interactive tool, England',
    },
    {
      code: england,
      year: 2024,
      column: 'fostering_unit_cost',
      value: 720,
      why: 'Interactive tool, England',
    },
    {
      code: england,
      year: 2014,
      column: 'fostering',
      value: 1515352463,
      why: 'Section 251 outturn 2013-14, the councils added',
    },
  ],
  doubts,
} satisfies DatasetSource;
