import type { Parameter } from '../../../src/kernel/structure';
import { DFE, S251, OFSTED, estimated, ofPlace } from './sources';

/** Set from a place's published figures by baseline.ts. */
export const fromFigures = {
  firstEntries: {
    over: ['age', 'group'],
    unit: 'children/year',
    about: 'First entries a year, other than unaccompanied children',
    evidence: ofPlace('Published starts of the last year, repeat spells included, less re-entries'),
  },
  uascEntries: {
    over: ['age', 'group'],
    unit: 'children/year',
    about: 'Unaccompanied children starting care a year',
    evidence: ofPlace('Published starts of the last year'),
  },
  entriesAtEdge: {
    unit: 'children/year',
    about: 'First entries a year at 10 to 17, whom help at the edge of care could reach',
    evidence: ofPlace('Part of first entries'),
  },
  edgeShare: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Ages of the entries that help at the edge of care prevents or puts off',
    evidence: ofPlace('In proportion to first entries at 10 to 17'),
  },
  entriesYoung: {
    unit: 'children/year',
    about: 'First entries a year under ten',
    evidence: ofPlace('Part of first entries'),
  },
  youngShare: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Ages of the entries under ten that help prevents or puts off',
    evidence: ofPlace('In proportion to first entries under ten'),
  },
  entryNow: {
    unit: 'ratio',
    about: 'Entries at the start, relative to the last published year',
    evidence: ofPlace('Part of an unusual year is chance: drawn towards the usual of four years'),
  },
  entryLater: {
    unit: 'ratio',
    about: 'Where entries ease to, relative to the last published year',
    evidence: ofPlace('How much of an unusual year was gone after two and three, councils pooled'),
  },
  leavingLater: {
    unit: 'ratio',
    about: 'Where leaving eases to, relative to the start',
    evidence: ofPlace('Gives the growth expected over three years'),
  },
  homesNeedNow: {
    unit: 'ratio',
    about: 'Need for children’s homes in the coming year, relative to the last',
    evidence: ofPlace('Gives the share in children’s homes expected after a year'),
  },
  homesNeedLater: {
    unit: 'ratio',
    about: 'Where the need for children’s homes eases to, relative to the last year',
    evidence: ofPlace('Gives the share in children’s homes expected after three years'),
  },
  ageing: {
    over: ['age'],
    unit: '1/year',
    about: 'Birthdays into the next age group a year',
    evidence: estimated('Back-solved from England’s stock, starts and ceases by age'),
  },
  turning18: {
    over: ['group'],
    unit: '1/year',
    about: 'Leaving at 18 a year, of those aged 16 and 17',
    evidence: ofPlace('England’s ceases at 18 over stock at 16 and 17'),
  },
  turning18Local: {
    unit: '1/year',
    about: 'The same for children other than unaccompanied',
    evidence: ofPlace('England’s ceases at 18 over stock at 16 and 17'),
  },
  returnsHome: {
    over: ['age'],
    unit: '1/year',
    about: 'Returning home a year',
    evidence: ofPlace('England’s ages, the council’s level'),
  },
  toFamily: {
    over: ['age'],
    unit: '1/year',
    about: 'Leaving to special guardians and relatives a year',
    evidence: ofPlace('England’s ages, the council’s level'),
  },
  otherLeaving: {
    over: ['age', 'group'],
    unit: '1/year',
    about: 'Leaving for other reasons a year, before 18',
    evidence: ofPlace('England’s ages, the council’s level'),
  },
  placedForAdoption: {
    over: ['age'],
    unit: '1/year',
    about: 'Foster children placed with adopters a year',
    evidence: ofPlace('Keeps the published number placed for adoption steady'),
  },
  wantsKinship: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of children seeking a home, those for whom family or friends offer one',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  wantsParents: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of those left, placed with parents',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  needsOther: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of those left, needing another setting',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  needsHome: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of those left, needing a children’s home',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  needsSupported: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of those left, needing supported accommodation',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  councilFit: {
    over: ['age', 'group'],
    unit: 'ratio',
    about: 'How readily council foster homes match children of this age, at the start’s room',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  agencyFit: {
    over: ['age', 'group'],
    unit: 'ratio',
    about: 'How readily agency foster homes match children of this age, at the start’s room',
    evidence: ofPlace('Keeps the published mix of homes steady'),
  },
  familyShare: {
    over: ['age', 'group'],
    unit: 'share',
    about: 'Of children seeking a home, those whose plan is a council or agency foster home',
    evidence: ofPlace('What is left after the shares above'),
  },
  councilPart: {
    unit: 'share',
    about: 'Of children with council or agency carers, share with the council’s',
    evidence: ofPlace('National split of foster homes'),
  },
  councilHouseholdsStart: {
    unit: 'households',
    about: 'Council fostering households at the start',
    evidence: {
      ...OFSTED,
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'Filled places published by council, over places filled in each household',
    },
  },
  agencyHouseholdsStart: {
    unit: 'households',
    about: 'Agency fostering households within reach at the start',
    evidence: {
      ...OFSTED,
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'National split of foster homes; not published by council',
    },
  },
  councilPlaces: {
    unit: 'places/household',
    about: 'Places a council household can offer, filled or free',
    evidence: {
      ...OFSTED,
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'About 77% of approved places; the rest are not available',
    },
  },
  agencyPlaces: {
    unit: 'places/household',
    about: 'Places an agency household can offer, filled or free',
    evidence: { ...OFSTED, year: '2024', grade: 'B', status: 'estimated' },
  },
  stayingPutStart: {
    unit: 'places',
    about: 'Council places kept by young people over 18 at the start',
    evidence: {
      ...DFE,
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'Steady state of young people staying put',
    },
  },
  councilRoomPerSeeker: {
    unit: 'ratio',
    about: 'Council room for each child a year seeking, at the start',
    evidence: ofPlace('Room over foster homes sought'),
  },
  agencyRoomPerSeeker: {
    unit: 'ratio',
    about: 'Agency room for each child a year seeking, at the start',
    evidence: ofPlace('Room over foster homes sought'),
  },
  spendingStart: {
    unit: 'GBP/year',
    about: 'Gross looked-after spending a year at 31 March of the last published year',
    evidence: {
      ...S251,
      year: '2023-24',
      grade: 'B',
      status: 'estimated',
      note: 'The published year, carried on by half a year of England’s growth in spending',
    },
  },
  costLater: {
    unit: 'ratio',
    about: 'Spending in later years beyond what numbers, homes and prices give',
    evidence: ofPlace('Gives spending after three years as England’s cost a child grew last'),
  },
  farShare: {
    over: ['home'],
    unit: 'share',
    about: 'Children living over 20 miles from home, by kind of home',
    evidence: {
      ...DFE,
      year: '2024',
      grade: 'B',
      status: 'estimated',
      note: 'England’s pattern by kind of home, scaled to the place’s published number',
    },
  },
} as const satisfies Record<string, Parameter>;
