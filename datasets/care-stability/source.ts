import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

function children(label: string, series: string, note: string): Column {
  return { label, unit: 'children', series, note };
}

export default {
  name: 'care-stability',
  title: 'Children looked after in England including adoptions: stability of placements',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Editions 2022 and 2025, the newest edition holding a year',
  asAt: '31 March 2018 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    three_homes: children(
      'In care at 31 March, in three homes or more during the year',
      'stability/three-homes',
      'Of all children in care at 31 March.',
    ),
    long_in_care: children(
      'Under 16 and in care for two and a half years or more',
      'stability/long-in-care',
      'The children among whom the same home for two years is counted.',
    ),
    same_home: children(
      'Of these, in the same home for two years or more',
      'stability/same-home',
      'Or placed for adoption, and with the home before it together for two years or more.',
    ),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'three_homes',
      value: 8860,
      why: '2025 edition, stability table, England',
    },
    {
      code: england,
      year: 2024,
      column: 'same_home',
      value: 19620,
      why: '2025 edition, stability table, England: 68 per cent of 28,970',
    },
    {
      code: england,
      year: 2024,
      column: 'long_in_care',
      value: 28970,
      why: '2025 edition, stability table, England',
    },
  ],
} satisfies DatasetSource;
