import { codeColumn, openGovernmentLicence, type DatasetSource } from '../source';

export default {
  name: 'places',
  title: 'Local authorities with children’s services: codes, regions, abolitions',
  publisher: 'Department for Education; Office for National Statistics',
  licence: openGovernmentLicence,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  released: 'Codes as at 2025',
  asAt: 'Current authorities in 2025 and those abolished since 2009',
  columns: {
    code: codeColumn,
    council_code: {
      label: 'DfE three-digit code',
      unit: 'code',
      note: 'Stable through ONS recoding: the key the publishers’ tables are joined by.',
    },
    name: {
      label: 'Name',
      unit: 'text',
      note: 'As published, but “Bristol, City of” is written “Bristol”, and likewise Hull and Herefordshire.',
    },
    region: {
      label: 'Region',
      unit: 'text',
      note: 'London boroughs carry Inner London or Outer London, as DfE publishes them.',
    },
    kind: { label: 'England, council, or abolished council', unit: 'text' },
    authority_type: { label: 'Type of authority', unit: 'text' },
    first_year: {
      label: 'First 31 March at which it existed',
      unit: 'text',
      note: 'Empty: since before 2011.',
    },
    last_year: {
      label: 'Last 31 March at which it existed',
      unit: 'text',
      note: 'Empty: current.',
    },
    abolished: { label: 'Date of abolition', unit: 'text' },
    predecessors: {
      label: 'Codes of abolished councils it succeeded, wholly or in part',
      unit: 'text',
    },
    successors: { label: 'Codes of the councils that succeeded it', unit: 'text' },
    note: {
      label: 'What a reader should know about the place’s figures',
      unit: 'text',
      note: 'Written by the project in datasets/places/notes.ts.',
    },
  },
  checkTotals: [],
} satisfies DatasetSource;
