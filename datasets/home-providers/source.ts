import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type Column,
  type DatasetSource,
} from '../source';

function children(label: string, series: string, note?: string): Column {
  return { label, unit: 'children', series, note };
}

export default {
  name: 'home-providers',
  title: 'Children looked after in England including adoptions: provider of the placement',
  publisher: 'Department for Education',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Editions 2011 to 2025, the newest edition holding a year',
  asAt: '31 March 2011 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    total: {
      label: 'All children in this table',
      unit: 'children',
      note: 'Until 2019 another edition than the number looked after, up to 80 children off.',
    },
    own_council: children(
      'In homes the council itself provides',
      'provider/own-council',
      'Its own foster carers, family and friends among them, and its own children’s homes.',
    ),
    other_council: children('In homes of another council', 'provider/other-council'),
    other_public: children('In homes of another public body', 'provider/other-public'),
    private: children('In homes of private providers', 'provider/private'),
    voluntary: children('In homes of voluntary providers', 'provider/voluntary'),
    parents: children(
      'With parents, or others with parental responsibility',
      'provider/parents',
      'Nobody provides such a home.',
    ),
    not_reported: children(
      'Provider not reported',
      'provider/not-reported',
      'Rose in 2024 (England: 1,180 to 4,020), mostly homes moved to “other” that year.',
    ),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'own_council',
      value: 35700,
      why: '2025 edition, provider table, England',
    },
    {
      code: england,
      year: 2024,
      column: 'private',
      value: 31100,
      why: '2025 edition, provider table, England',
    },
    {
      code: england,
      year: 2024,
      column: 'total',
      value: 83530,
      why: 'The number looked after, revised in the 2025 edition',
    },
  ],
} satisfies DatasetSource;
