import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type DatasetSource,
} from '../source';
import { distanceColumns, endingColumns, fosteringColumns, stayColumns } from './columns';

export default {
  name: 'england-detail',
  title:
    'Children looked after in England including adoptions: national tables; Fostering in England',
  publisher: 'Department for Education; Ofsted',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'DfE editions 2022 to 2024; Ofsted editions 2018 to 2024',
  asAt: 'Years ending, or as at, 31 March 2018 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    foster_all: {
      label: 'In foster homes, as first published with the split',
      unit: 'children',
      note: 'The 2024 edition: 56,390 in 2024, later revised to 55,960. Use the split as shares.',
    },
    foster_kinship: {
      label: 'In foster homes with family or friends',
      unit: 'children',
      series: 'england/foster/kinship',
      note: 'Inside and outside the council boundary, added. Published from 2019.',
    },
    foster_council: {
      label: 'In foster homes with other council carers',
      unit: 'children',
      series: 'england/foster/council',
      note:
        'Derived: foster homes provided by councils and other public bodies, less family and ' +
        'friends, whom councils approve.',
    },
    foster_agency: {
      label: 'In foster homes with agency carers',
      unit: 'children',
      series: 'england/foster/agency',
      note: 'Private and voluntary provision, inside and outside the council boundary, added.',
    },
    ...distanceColumns(),
    ...endingColumns(),
    ...stayColumns(),
    ...fosteringColumns(),
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'foster_all',
      value: 56390,
      why: '2024 edition, all placements table',
    },
    {
      code: england,
      year: 2024,
      column: 'foster_kinship',
      value: 13670,
      why: '9,310 inside and 4,360 outside the boundary',
    },
    {
      code: england,
      year: 2024,
      column: 'foster_endings_all',
      value: 36560,
      why: '2024 edition, reasons table',
    },
    {
      code: england,
      year: 2018,
      column: 'fostering_households_all',
      value: 43475,
      why: 'Ofsted main findings 2018',
    },
    {
      code: england,
      year: 2019,
      column: 'fostering_households_all',
      value: 44450,
      why: 'Ofsted main findings 2019',
    },
    {
      code: england,
      year: 2021,
      column: 'fostering_households_all',
      value: 45370,
      why: 'Ofsted main findings 2021',
    },
    {
      code: england,
      year: 2022,
      column: 'fostering_households_all',
      value: 43905,
      why: 'Ofsted main findings 2022',
    },
    {
      code: england,
      year: 2023,
      column: 'fostering_households_all',
      value: 43405,
      why: 'Ofsted main findings 2023',
    },
    {
      code: england,
      year: 2024,
      column: 'fostering_households_all',
      value: 42615,
      why: 'Ofsted main findings 2024',
    },
  ],
} satisfies DatasetSource;
