import type { Level } from '../../src/kernel/structure';

/** What moves by its own rule once a month. */
export const levels = {
  councilHouseholds: {
    unit: 'households',
    start: { parameter: 'councilHouseholdsStart' },
    about: 'Mainstream fostering households approved by the council',
  },
  agencyHouseholds: {
    unit: 'households',
    start: { parameter: 'agencyHouseholdsStart' },
    about: 'Agency fostering households within reach of the council',
  },
  stayingPut: {
    unit: 'places',
    start: { parameter: 'stayingPutStart' },
    about: 'Council foster places kept by young people who stayed on after 18',
  },
  assessed1: {
    unit: 'households',
    start: 0,
    about: 'Households in the first stage of assessment, beyond today’s number',
  },
  assessed2: {
    unit: 'households',
    start: 0,
    about: 'Households in the second stage of assessment, beyond today’s number',
  },
  assessed3: {
    unit: 'households',
    start: 0,
    about: 'Households in the last stage of assessment, beyond today’s number',
  },
  unmetShare: {
    unit: 'share',
    start: { parameter: 'unmetShareStart' },
    about: 'Of foster homes sought last month, share not found',
  },
  workers: {
    unit: 'workers',
    start: { parameter: 'workersStart' },
    about: 'Social workers who hold cases, full-time equivalent',
  },
  hiring: {
    unit: 'ratio',
    start: 1,
    about: 'Social workers who start a year, relative to those who left at the start',
  },
  inNeed: {
    unit: 'children',
    start: { parameter: 'inNeedElsewhere' },
    about: 'Children in need who are not in care',
  },
  plans: {
    unit: 'children',
    start: { parameter: 'protectionPlansStart' },
    about: 'Children on a child protection plan',
  },
  prevention: {
    unit: 'GBP/year',
    start: 0,
    about: 'Spending on prevention beyond today’s, in today’s prices',
  },
  preventionFelt: {
    unit: 'GBP/year',
    start: 0,
    about: 'Spending on prevention as it is felt, a year later',
  },
  homesPremium: {
    unit: 'ratio',
    start: 0,
    about: 'What scarcity in the region has added to the price of children’s homes (log)',
  },
  regionalHomes: {
    unit: 'ratio',
    start: 1,
    about: 'Places in the region’s children’s homes that can be used, start = 1',
  },
  homesBuilding: { unit: 'homes', start: 0, about: 'Own homes being found and built' },
  homesRegistering: { unit: 'homes', start: 0, about: 'Own homes being registered and staffed' },
  homesOpened: { unit: 'homes', start: 0, about: 'Own homes opened since the start' },
  steppedDown: {
    unit: 'children',
    start: 0,
    about: 'Children in their first year with a family after a children’s home, through the lever',
  },
  deferred: {
    unit: 'children',
    start: 0,
    about: 'Children whose entry was put off rather than prevented',
  },
  deferredYoung: {
    unit: 'children',
    start: 0,
    about: 'Children under ten whose entry was put off rather than prevented',
  },
  lodged: {
    unit: 'places',
    start: 0,
    about: 'Young people aged 16 and 17 with a host family, through the lever',
  },
  supportedShare: {
    unit: 'share',
    start: 0,
    about: 'Share of children in their first year at home whose return is being supported',
  },
  mismatchUnder10: {
    unit: 'children',
    start: { parameter: 'mismatchUnder10Start' },
    about: 'Children under 10 with a distant agency family because none nearer had room',
  },
  mismatch10to15: {
    unit: 'children',
    start: { parameter: 'mismatch10to15Start' },
    about: 'Children aged 10 to 15 in a children’s home because no foster home was found',
  },
  mismatch16to17: {
    unit: 'children',
    start: { parameter: 'mismatch16to17Start' },
    about:
      'Young people aged 16 and 17 in a children’s home or supported accommodation because no foster home was found',
  },
  homesPrice: { unit: 'ratio', start: 1, about: 'Price of children’s homes, start = 1' },
  fosteringPrice: { unit: 'ratio', start: 1, about: 'Price of fostering, start = 1' },
  otherPrice: { unit: 'ratio', start: 1, about: 'Price of everything else, start = 1' },
} as const satisfies Record<string, Level>;
