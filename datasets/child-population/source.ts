import { codeColumn, england, openGovernmentLicence, type DatasetSource } from '../source';

export default {
  name: 'child-population',
  title: 'Mid-year population estimates, children aged 0 to 17',
  publisher: 'Office for National Statistics',
  licence: openGovernmentLicence,
  url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates',
  released: 'Estimates as republished by the Department for Education in 2025',
  asAt: '30 June 2012 to 30 June 2024',
  yearsLater: 1,
  columns: {
    code: codeColumn,
    mid_year: { label: 'Mid-year', unit: 'year', note: 'The estimate is of 30 June of this year.' },
    children: {
      label: 'Children aged 0 to 17',
      unit: 'children',
      series: 'population/0-17',
      note:
        'The series’ year is the one the estimate falls in: 30 June 2023 stands under 2024, the year ' +
        '31 March 2024. DfE’s rates divide so. There are none before mid-2012.',
    },
  },
  checkTotals: [
    { code: england, year: 2012, column: 'children', value: 11403970, why: 'ONS mid-2012' },
    { code: england, year: 2023, column: 'children', value: 12059476, why: 'ONS mid-2023' },
    {
      code: england,
      year: 2024,
      column: 'children',
      value: 12183016,
      why: 'ONS mid-2024, the sum of the councils',
    },
  ],
} satisfies DatasetSource;
