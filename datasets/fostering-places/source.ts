import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type DatasetSource,
} from '../source';

const scope =
  'Places with the council’s own mainstream carers: no agency, and no family and friends. Rounded to 5.';

export default {
  name: 'fostering-places',
  title: 'Fostering in England: approved and filled places of local authority agencies',
  publisher: 'Ofsted, through the Department for Education’s Local Authority Interactive Tool',
  licence: openGovernmentLicence,
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  released: 'Editions 2022 to 2024',
  asAt: '31 March 2022 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    approved_places: {
      label: 'Approved places with the council’s mainstream foster carers',
      unit: 'places',
      series: 'fostering/approved-places',
      note: scope,
    },
    filled_places: {
      label: 'Filled places with the council’s mainstream foster carers',
      unit: 'places',
      series: 'fostering/filled-places',
      note: `${scope} The rest are vacant or not available.`,
    },
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'approved_places',
      value: 37430,
      why: 'England row of the interactive tool',
    },
    {
      code: england,
      year: 2024,
      column: 'filled_places',
      value: 22490,
      why: 'England row of the interactive tool',
    },
  ],
} satisfies DatasetSource;
