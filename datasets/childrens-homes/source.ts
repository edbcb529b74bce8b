import {
  codeColumn,
  england,
  openGovernmentLicence,
  yearColumn,
  type DatasetSource,
} from '../source';

const lists =
  'Councils are counted from Ofsted’s lists of homes within their borders, whoever runs or uses them. ' +
  'The lists of 2018, 2021, 2022 and 2023 are complete; those of 2016, 2017, 2019, 2020 and 2024 hold ' +
  'only homes already inspected, 92 to 96 of every 100. No home on a list is a real zero.';
const national = 'England is Ofsted’s own complete count (its table 6), from 2012.';

export default {
  name: 'childrens-homes',
  title: 'Children’s social care data in England: children’s homes and their places',
  publisher: 'Ofsted',
  licence: openGovernmentLicence,
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  released: 'Editions 2016 to 2025',
  asAt: '31 March 2012 to 31 March 2024',
  columns: {
    code: codeColumn,
    year: yearColumn,
    settings: {
      label: 'Registered children’s homes in the area',
      unit: 'homes',
      series: 'childrens-homes/settings',
      note: `Children’s homes of every sector; not secure homes, residential schools or family centres. ${lists} ${national}`,
    },
    places: {
      label: 'Places in registered children’s homes in the area',
      unit: 'places',
      series: 'childrens-homes/places',
      note: `${lists} ${national} A home whose places are blank counts as none.`,
    },
    local_authority_settings: {
      label: 'Of these, homes run by councils',
      unit: 'homes',
      series: 'childrens-homes/local-authority-settings',
      note: `${lists} England is the sum of the lists.`,
    },
    local_authority_places: {
      label: 'Places in homes run by councils',
      unit: 'places',
      series: 'childrens-homes/local-authority-places',
      note: `${lists} England is the sum of the lists.`,
    },
  },
  checkTotals: [
    {
      code: england,
      year: 2024,
      column: 'settings',
      value: 3423,
      why: 'Ofsted table 6a; the list of inspected homes has 3,151',
    },
    { code: england, year: 2024, column: 'places', value: 12870, why: 'Ofsted table 6b' },
    {
      code: england,
      year: 2023,
      column: 'settings',
      value: 3050,
      why: 'Ofsted table 6a, equal to the list of all homes',
    },
    {
      code: england,
      year: 2023,
      column: 'places',
      value: 11857,
      why: 'Ofsted table 6b, equal to the list of all homes',
    },
  ],
} satisfies DatasetSource;
