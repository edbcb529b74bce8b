import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

function children(label: string, series: string, note?: string): Column {
  return { label, unit: 'children/year', series, note };
}

export default {
  name: 'care-starts',
  title:
    'Children looked after in England including adoptions: children who started to be looked after',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Editions 2011 to 2025, the newest edition holding a year',
  asAt: 'Years ending 31 March 2011 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    total: children(
      'Children who started to be looked after in the year',
      'starts',
      'A child is counted once a year, at the first start, so the change in the number looked after ' +
        'is not exactly starts less ceases. 2011 to 2013 are first editions; England was later revised up by 140 to 200 a year.',
    ),
    age_under_1: children('Started aged under 1', 'starts/age/under-1', 'Held from 2018.'),
    age_1_4: children('Started aged 1 to 4', 'starts/age/1-4', 'Held from 2018.'),
    age_5_9: children('Started aged 5 to 9', 'starts/age/5-9', 'Held from 2018.'),
    age_10_15: children('Started aged 10 to 15', 'starts/age/10-15', 'Held from 2018.'),
    age_16_plus: children('Started aged 16 and over', 'starts/age/16-plus', 'Held from 2018.'),
    uasc: children(
      'Unaccompanied asylum-seeking children who started',
      'starts/uasc',
      'Published from 2020.',
    ),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'total',
      value: 33130,
      why: 'Revised in the 2025 edition',
    },
  ],
} satisfies DatasetSource;
