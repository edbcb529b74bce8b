import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

const recoded =
  'Unregistered supported accommodation moved to “other placements” in 2024, some 2,500 to 2,800 ' +
  'children in England: read 2024 of both together.';
const before2020 =
  'Until 2019 secure units, children’s homes and semi-independent living were one.';

function children(label: string, series: string, note?: string): Column {
  return { label, unit: 'children', series, note };
}

export default {
  name: 'children-looked-after',
  title: 'Children looked after in England including adoptions: children looked after at 31 March',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Editions 2011 to 2025, the newest edition holding a year',
  asAt: '31 March 2011 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    total: children(
      'Children looked after at 31 March',
      'stock',
      'England is rounded to 10, councils are not. The total is the latest revision; tables by age ' +
        'and home before 2020 are first editions and may sum to slightly less or more.',
    ),
    age_under_1: children('Aged under 1', 'stock/age/under-1'),
    age_1_4: children('Aged 1 to 4', 'stock/age/1-4'),
    age_5_9: children('Aged 5 to 9', 'stock/age/5-9'),
    age_10_15: children('Aged 10 to 15', 'stock/age/10-15'),
    age_16_plus: children('Aged 16 and over', 'stock/age/16-plus'),
    home_foster: children(
      'In foster homes',
      'stock/home/foster',
      'With family and friends, council carers or agency carers. The three are published for England only.',
    ),
    home_childrens_homes_secure: children(
      'In children’s homes and secure homes',
      'stock/home/childrens-homes-secure',
      before2020,
    ),
    home_semi_independent: children(
      'In semi-independent living or supported accommodation',
      'stock/home/semi-independent',
      `${before2020} ${recoded}`,
    ),
    home_other_residential: children(
      'In other residential settings',
      'stock/home/other-residential',
    ),
    home_residential_schools: children('In residential schools', 'stock/home/residential-schools'),
    home_placed_for_adoption: children('Placed for adoption', 'stock/home/placed-for-adoption'),
    home_with_parents: children(
      'With parents or a person with parental responsibility',
      'stock/home/with-parents',
    ),
    home_other: children('In other homes', 'stock/home/other', recoded),
    home_not_recorded: {
      label: 'Home not recorded',
      unit: 'children',
      note: 'A category of its own until 2014.',
    },
    home_before_2020_secure_homes_hostels: children(
      'In secure units, children’s homes, hostels or semi-independent living (until 2019)',
      'stock/home-before-2020/secure-homes-hostels',
      'Compare this and “other community” with children’s homes, secure homes and supported accommodation from 2020.',
    ),
    home_before_2020_other_community: children(
      'In other homes in the community (until 2019)',
      'stock/home-before-2020/other-community',
      'Mostly living independently.',
    ),
    uasc: children('Unaccompanied asylum-seeking children', 'stock/uasc'),
    distance_over_20_miles: children(
      'More than 20 miles from home',
      'stock/distance/over-20-miles',
      'Published from 2018.',
    ),
    distance_within_20_miles: children(
      'Within 20 miles of home',
      'stock/distance/within-20-miles',
      'Published from 2018.',
    ),
    distance_unknown: children(
      'Distance not known or not recorded',
      'stock/distance/unknown',
      'Published from 2018. Most unaccompanied children have no home address to measure from.',
    ),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'total',
      value: 83530,
      why: 'Revised in the 2025 edition; first published as 83,630',
    },
    {
      code: england,
      year: 2023,
      column: 'total',
      value: 83750,
      why: 'Revised; first published as 83,840',
    },
    {
      code: england,
      year: 2020,
      column: 'total',
      value: 80000,
      why: 'Revised; first published as 80,080',
    },
    {
      code: england,
      year: 2015,
      column: 'total',
      value: 69470,
      why: 'Statistical first release of 2015',
    },
    {
      code: england,
      year: 2023,
      column: 'home_foster',
      value: 56610,
      why: 'Revised and reclassified; first published as 57,020',
    },
    {
      code: england,
      year: 2023,
      column: 'home_childrens_homes_secure',
      value: 8020,
      why: 'Revised and reclassified',
    },
    {
      code: england,
      year: 2023,
      column: 'home_semi_independent',
      value: 8620,
      why: 'Revised and reclassified',
    },
    {
      code: england,
      year: 2023,
      column: 'home_with_parents',
      value: 5830,
      why: 'Revised; first published as 5,730',
    },
  ],
} satisfies DatasetSource;
