import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

const from2018 = 'Held from 2018.';

function children(label: string, series: string, note: string = from2018): Column {
  return { label, unit: 'children/year', series, note };
}

export default {
  name: 'care-ceases',
  title:
    'Children looked after in England including adoptions: children who ceased to be looked after',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Editions 2011 to 2025, the newest edition holding a year',
  asAt: 'Years ending 31 March 2011 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    total: children(
      'Children who ceased to be looked after in the year',
      'ceases',
      'A child is counted once a year, at the last cease. 2011 to 2013 are first editions; England was later revised up by 170 to 290 a year.',
    ),
    age_under_1: children('Ceased aged under 1', 'ceases/age/under-1'),
    age_1_4: children('Ceased aged 1 to 4', 'ceases/age/1-4'),
    age_5_9: children('Ceased aged 5 to 9', 'ceases/age/5-9'),
    age_10_15: children('Ceased aged 10 to 15', 'ceases/age/10-15'),
    age_16: children('Ceased aged 16', 'ceases/age/16'),
    age_17: children('Ceased aged 17', 'ceases/age/17'),
    age_18_plus: children('Ceased at 18', 'ceases/age/18-plus'),
    uasc: children(
      'Unaccompanied asylum-seeking children who ceased',
      'ceases/uasc',
      'Published from 2021.',
    ),
    reason_adopted: children('Adopted', 'ceases/reason/adopted'),
    reason_special_guardianship: children(
      'Special guardianship',
      'ceases/reason/special-guardianship',
    ),
    reason_child_arrangements_order: children(
      'Child arrangements order',
      'ceases/reason/child-arrangements-order',
    ),
    reason_returned_home_planned: children(
      'Returned home, planned',
      'ceases/reason/returned-home-planned',
    ),
    reason_returned_home_unplanned: children(
      'Returned home, unplanned',
      'ceases/reason/returned-home-unplanned',
    ),
    reason_to_relatives_no_pr: children(
      'To relatives or friends without parental responsibility',
      'ceases/reason/to-relatives-no-pr',
    ),
    reason_aged_18_stayed_with_carers: children(
      'Reached 18 and stayed with carers',
      'ceases/reason/aged-18-stayed-with-carers',
      'Recorded from 2021; until then among the other reasons.',
    ),
    reason_independent_supported: children(
      'To independent living with support',
      'ceases/reason/independent-supported',
    ),
    reason_independent_no_support: children(
      'To independent living without formal support',
      'ceases/reason/independent-no-support',
    ),
    reason_adult_residential_care: children(
      'To residential care funded by adult social care',
      'ceases/reason/adult-residential-care',
    ),
    reason_custody: children('Sentenced to custody', 'ceases/reason/custody'),
    reason_remand_ended: children('Remand ended', 'ceases/reason/remand-ended'),
    reason_age_assessed_18_plus: children(
      'Age assessed as 18 or over',
      'ceases/reason/age-assessed-18-plus',
    ),
    reason_moved_abroad: children('Moved abroad', 'ceases/reason/moved-abroad'),
    reason_taken_by_other_la: children(
      'Care taken over by another council',
      'ceases/reason/taken-by-other-la',
    ),
    reason_died: children('Died', 'ceases/reason/died'),
    reason_other_reason: children('Any other reason', 'ceases/reason/other-reason'),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'total',
      value: 33780,
      why: 'DfE time series and interactive tool',
    },
    { code: england, year: 2023, column: 'total', value: 31850, why: 'DfE interactive tool' },
    { code: england, year: 2019, column: 'total', value: 29570, why: 'DfE interactive tool' },
  ],
} satisfies DatasetSource;
