import { structure, type Cell, type Target } from '../../src/kernel/structure';
import { parameters } from './parameters';

export const AGES = ['under-1', '1-4', '5-9', '10-15', '16-17'] as const;
export const HOMES = [
  'kinship',
  'council',
  'agency',
  'parents',
  'adoption',
  'childrens-home',
  'supported',
  'other',
] as const;
/** Unaccompanied asylum-seeking children apart from everyone else. */
export const GROUPS = ['local', 'uasc'] as const;

export type Age = (typeof AGES)[number];
export type Home = (typeof HOMES)[number];
export type Group = (typeof GROUPS)[number];

const FOSTER: readonly string[] = ['kinship', 'council', 'agency'];
const UNDER_TEN: readonly string[] = ['under-1', '1-4', '5-9'];
const TEN_TO_SEVENTEEN: readonly string[] = ['10-15', '16-17'];

/** Which homes exist for whom: no baby in supported accommodation, no adoption at sixteen. */
function exists({ age, home, group }: Cell): boolean {
  if (group === 'uasc' && !TEN_TO_SEVENTEEN.includes(age)) return false;
  if (group === 'uasc' && ['kinship', 'parents', 'adoption'].includes(home)) return false;
  if (home === 'supported') return age === '16-17';
  if (home === 'adoption') return UNDER_TEN.includes(age);
  if (home === 'childrens-home') return !['under-1', '1-4'].includes(age);
  return true;
}

const NEXT_AGE: Readonly<Record<string, string>> = {
  'under-1': '1-4',
  '1-4': '5-9',
  '5-9': '10-15',
  '10-15': '16-17',
};

const older = (stock: string, age: string): Target =>
  NEXT_AGE[age] ? { stock, cell: { age: NEXT_AGE[age] } } : 'outside';
const isFoster = ({ home }: Cell) => FOSTER.includes(home);
const inHome = (home: Home) => (cell: Cell) => cell.home === home;
const local = ({ group }: Cell) => group === 'local';
const seeking = (cell: Cell) =>
  ({ stock: 'seeking', cell: { age: cell.age, group: cell.group } }) as const;
const homeOf = (home: Home) => (cell: Cell) =>
  exists({ age: cell.age, home, group: cell.group })
    ? ({ stock: 'children', cell: { age: cell.age, home, group: cell.group } } as const)
    : undefined;
const childrenIn = (home: Home, about: string) =>
  ({ of: 'children', where: inHome(home), unit: 'children', about }) as const;
const childrenAged = (age: Age, about: string) =>
  ({ of: 'children', where: (cell: Cell) => cell.age === age, unit: 'children', about }) as const;

/** Everything in the model but its equations: who is counted where, and who can move how. */
export const parts = structure({
  name: 'childrens-care',
  version: '0.1.0',
  dimensions: { age: AGES, home: HOMES, group: GROUPS },

  stocks: {
    seeking: {
      over: ['age', 'group'],
      cells: ({ age, group }) => group === 'local' || TEN_TO_SEVENTEEN.includes(age),
      pool: true,
      unit: 'children',
      about: 'Children for whom a home is being found within the month',
    },
    children: {
      over: ['age', 'home', 'group'],
      cells: exists,
      unit: 'children',
      about: 'Children in care by age, home and group',
    },
    firstYearHome: {
      over: ['age'],
      unit: 'children',
      about: 'Children in their first year at home after care',
    },
    laterHome: {
      over: ['age'],
      unit: 'children',
      about: 'Children one to six years at home after care',
    },
  },

  levels: {
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
    steppedDown: {
      unit: 'children',
      start: 0,
      about:
        'Children in their first year with a family after a children’s home, through the lever',
    },
    deferred: {
      unit: 'children',
      start: 0,
      about: 'Children whose entry was put off rather than prevented',
    },
    supportedShare: {
      unit: 'share',
      start: 0,
      about: 'Share of children in their first year at home whose return is being supported',
    },
    distantFamilies: {
      unit: 'children',
      start: 0,
      about: 'Children under ten with a distant agency family because none nearer had room',
    },
    homesPrice: { unit: 'ratio', start: 1, about: 'Price of children’s homes, start = 1' },
    fosteringPrice: { unit: 'ratio', start: 1, about: 'Price of fostering, start = 1' },
    otherPrice: { unit: 'ratio', start: 1, about: 'Price of everything else, start = 1' },
  },

  noise: {
    entryNoise: {
      sd: 'entryNoiseSd',
      halfLife: 'fastHalfLife',
      begins: 'anywhere',
      about: 'Year-to-year variation of entries beyond chance',
    },
    entryDrift: {
      sd: 'entryDriftSd',
      halfLife: 'slowHalfLife',
      begins: 'at one',
      about: 'Slow movement of the level of entries',
    },
    leavingNoise: {
      sd: 'leavingNoiseSd',
      halfLife: 'fastHalfLife',
      begins: 'anywhere',
      about: 'Year-to-year variation of leaving beyond chance',
    },
    leavingDrift: {
      sd: 'leavingDriftSd',
      halfLife: 'slowHalfLife',
      begins: 'at one',
      about: 'Slow movement of the level of leaving',
    },
    turnover: {
      sd: 'turnoverSd',
      halfLife: 'fastHalfLife',
      begins: 'anywhere',
      about: 'Variation that entries and leaving share: more short stays, or fewer',
    },
    uascNoise: {
      sd: 'uascNoiseSd',
      halfLife: 'slowHalfLife',
      begins: 'at one',
      about: 'Arrivals of unaccompanied asylum-seeking children',
    },
  },

  parameters,

  sums: {
    inCare: { of: 'children', unit: 'children', about: 'Children in care' },
    unaccompanied: {
      of: 'children',
      where: ({ group }) => group === 'uasc',
      unit: 'children',
      about: 'Unaccompanied asylum-seeking children in care',
    },
    inKinship: childrenIn('kinship', 'Children fostered by family or friends'),
    inCouncil: childrenIn('council', 'Children fostered by council carers'),
    inAgency: childrenIn('agency', 'Children fostered by agency carers'),
    withParents: childrenIn('parents', 'Children in care living with their parents'),
    forAdoption: childrenIn('adoption', 'Children placed for adoption'),
    inHomes: childrenIn('childrens-home', 'Children in children’s homes and secure homes'),
    inSupported: childrenIn('supported', 'Young people in supported accommodation'),
    inOther: childrenIn('other', 'Children in other homes and settings'),
    agedUnder1: childrenAged('under-1', 'Children in care under 1'),
    aged1to4: childrenAged('1-4', 'Children in care aged 1 to 4'),
    aged5to9: childrenAged('5-9', 'Children in care aged 5 to 9'),
    aged10to15: childrenAged('10-15', 'Children in care aged 10 to 15'),
    aged16to17: childrenAged('16-17', 'Children in care aged 16 and 17'),
    steppableFostered: {
      of: 'children',
      where: ({ age, home, group }) =>
        age === '10-15' && group === 'local' && (home === 'council' || home === 'agency'),
      unit: 'children',
      about: 'Children aged 10 to 15 with council or agency foster carers',
    },
    homesUnder16: {
      of: 'children',
      where: ({ age, home, group }) =>
        age !== '16-17' && home === 'childrens-home' && group === 'local',
      unit: 'children',
      about: 'Children under 16 in children’s homes',
    },
    councilSixteen: {
      of: 'children',
      where: ({ age, home }) => age === '16-17' && home === 'council',
      unit: 'children',
      about: 'Young people aged 16 and 17 with council foster carers',
    },
    returning: {
      of: 'returnsExpected',
      unit: 'children/year',
      about: 'Children a year who return home as things are',
    },
    familySought: {
      of: 'familySoughtByAge',
      unit: 'children/year',
      about: 'Children a year for whom a council or agency foster home is sought',
    },
    farInAll: {
      of: 'farByCell',
      unit: 'children',
      about: 'Children living over 20 miles from home, by the pattern of kinds of home',
    },
    unmetUnderTen: {
      of: 'unmetByAge',
      where: ({ age }) => UNDER_TEN.includes(age),
      unit: 'children/year',
      about: 'Children under ten a year for whom no foster home nearby has room',
    },
  },

  auxiliaries: {
    entryVariation: { unit: 'ratio', about: 'Variation and drift of entries together' },
    entryTrend: { unit: 'ratio', about: 'Entries relative to the last published year' },
    leavingTrend: { unit: 'ratio', about: 'Leaving relative to the rates at the start' },
    rampUp: { unit: 'share', about: 'How far a new service has reached its full size' },
    familiesHelped: { unit: 'children/year', about: 'Children at the edge of care who are helped' },
    entriesAvoided: { unit: 'children/year', about: 'Entries that the help prevents or puts off' },
    entriesDeferred: { unit: 'children/year', about: 'Entries put off earlier that happen now' },
    returnsExpected: {
      each: 'children',
      unit: 'children/year',
      about: 'Returns home as things are, by cell',
    },
    returnsHelped: { unit: 'children/year', about: 'Returns home that are supported' },
    returnsAdded: { unit: 'ratio', about: 'Returns home relative to as things are' },
    supportEffect: { unit: 'ratio', about: 'First-year re-entry relative to no support' },
    stepDownAsked: { unit: 'children/month', about: 'Moves to a family that the lever asks for' },
    stepDownReturning: {
      unit: '1/year',
      about: 'Of children fostered at 10 to 15, those whose helped move ends',
    },
    familySoughtByAge: {
      each: 'seeking',
      unit: 'children/year',
      about: 'Foster homes sought, by age',
    },
    councilMissed: {
      each: 'seeking',
      unit: 'share',
      about: 'Of children seeking a foster home, share for whom no council home fits',
    },
    agencyMissed: {
      each: 'seeking',
      unit: 'share',
      about: 'Of the rest, share for whom no agency home fits',
    },
    unmetByAge: { each: 'seeking', unit: 'children/year', about: 'Foster homes not found, by age' },
    councilRoom: { unit: 'places', about: 'Council foster places that could take a child' },
    agencyRoom: { unit: 'places', about: 'Agency foster places that could take a child' },
    councilEase: { unit: 'ratio', about: 'Council room for each child seeking, against the start' },
    agencyEase: { unit: 'ratio', about: 'Agency room for each child seeking, against the start' },
    priceEasing: { unit: 'share', about: 'How much of today’s price growth is left' },
    councilVacancies: { unit: 'places', about: 'Council foster places free now' },
    farByCell: { each: 'children', unit: 'children', about: 'Children over 20 miles from home' },
    spending: { unit: 'GBP/year', about: 'Gross looked-after spending' },
    programmes: { unit: 'GBP/year', about: 'Cost of the services added' },
    casework: { unit: 'GBP/year', about: 'Social work with children in care' },
    grantIncome: { unit: 'GBP/year', about: 'Home Office grant for unaccompanied children' },
  },

  flows: {
    firstEntries: {
      from: 'outside',
      to: seeking,
      unit: 'children/year',
      about: 'Children who come into care and had not lately left it',
    },
    reEntriesFirstYear: {
      from: 'firstYearHome',
      to: ({ age }) => ({ stock: 'seeking', cell: { age, group: 'local' } }),
      unit: '1/year',
      about: 'Children who come back into care within a year of returning home',
    },
    reEntriesLater: {
      from: 'laterHome',
      to: ({ age }) => ({ stock: 'seeking', cell: { age, group: 'local' } }),
      unit: '1/year',
      about: 'Children who come back into care later',
    },
    ageing: {
      from: 'children',
      to: ({ age, home, group }) => {
        const next = NEXT_AGE[age];
        if (!next) return undefined;
        const keeps = exists({ age: next, home, group }) ? home : 'agency';
        return { stock: 'children', cell: { age: next, home: keeps, group } };
      },
      unit: '1/year',
      about: 'Birthdays into the next age group',
    },
    ageingFirstYearHome: {
      from: 'firstYearHome',
      to: ({ age }) => older('firstYearHome', age),
      unit: '1/year',
      about: 'Birthdays of children in their first year at home',
    },
    ageingLaterHome: {
      from: 'laterHome',
      to: ({ age }) => older('laterHome', age),
      unit: '1/year',
      about: 'Birthdays of children later at home',
    },
    settling: {
      from: 'firstYearHome',
      to: ({ age }) => ({ stock: 'laterHome', cell: { age } }),
      unit: '1/year',
      about: 'The first year at home ends',
    },
    settled: {
      from: 'laterHome',
      to: () => 'outside',
      unit: '1/year',
      about: 'Six years at home: the return counts as lasting',
    },
    turning18: {
      from: 'children',
      where: ({ age }) => age === '16-17',
      to: () => 'outside',
      unit: '1/year',
      about: 'Leaving care at 18',
    },
    returnsHome: {
      from: 'children',
      where: ({ home, group }) => group === 'local' && !['adoption', 'parents'].includes(home),
      to: ({ age }) => ({ stock: 'firstYearHome', cell: { age } }),
      unit: '1/year',
      about: 'Returning home to parents',
    },
    toFamily: {
      from: 'children',
      where: ({ home, group }) => group === 'local' && !['adoption', 'parents'].includes(home),
      to: () => 'outside',
      unit: '1/year',
      about: 'Leaving to special guardians, under child arrangements orders or to relatives',
    },
    adopted: {
      from: 'children',
      where: inHome('adoption'),
      to: () => 'outside',
      unit: '1/year',
      about: 'Adopted',
    },
    discharged: {
      from: 'children',
      where: inHome('parents'),
      to: () => 'outside',
      unit: '1/year',
      about: 'Care order ends while living with parents: not counted as a return home',
    },
    otherLeaving: {
      from: 'children',
      where: ({ home }) => !['adoption', 'parents'].includes(home),
      to: () => 'outside',
      unit: '1/year',
      about: 'Leaving for other reasons before 18, transfers to other councils included',
    },
    fosterEndings: {
      from: 'children',
      where: isFoster,
      to: seeking,
      unit: '1/year',
      about: 'Foster homes that end without being planned',
    },
    stepDownEndings: {
      from: 'children',
      where: ({ age, home, group }) =>
        age === '10-15' && group === 'local' && (home === 'council' || home === 'agency'),
      to: homeOf('childrens-home'),
      unit: '1/year',
      about: 'Moves helped by the lever that do not last: back to a children’s home',
    },
    toSupported: {
      from: 'children',
      where: ({ age, home, group }) =>
        age === '16-17' && group === 'local' && [...FOSTER, 'childrens-home'].includes(home),
      to: homeOf('supported'),
      unit: '1/year',
      about: 'Planned moves to supported accommodation at 16 and 17',
    },
    placedForAdoption: {
      from: 'children',
      where: ({ age, home, group }) =>
        UNDER_TEN.includes(age) && FOSTER.includes(home) && group === 'local',
      to: homeOf('adoption'),
      unit: '1/year',
      about: 'Foster children placed with their adopters',
    },
  },

  offers: {
    toKinship: {
      by: 'chance',
      from: 'seeking',
      where: local,
      to: homeOf('kinship'),
      about: 'A home with family or friends',
    },
    toParents: {
      by: 'chance',
      from: 'seeking',
      where: local,
      to: homeOf('parents'),
      about: 'Home with parents, in care',
    },
    toOther: {
      by: 'chance',
      from: 'seeking',
      to: homeOf('other'),
      about: 'Another setting, by need',
    },
    toNeededHome: {
      by: 'chance',
      from: 'seeking',
      where: ({ age }) => !['under-1', '1-4'].includes(age),
      to: homeOf('childrens-home'),
      about: 'A children’s home, by need',
    },
    toNeededSupport: {
      by: 'chance',
      from: 'seeking',
      where: ({ age }) => age === '16-17',
      to: homeOf('supported'),
      about: 'Supported accommodation, by need',
    },
    toCouncil: {
      by: 'chance',
      from: 'seeking',
      to: homeOf('council'),
      room: 'councilRoom',
      about: 'A council foster home',
    },
    toAgency: {
      by: 'chance',
      from: 'seeking',
      to: homeOf('agency'),
      room: 'agencyRoom',
      about: 'An agency foster home',
    },
    lastFamily: {
      by: 'rest',
      from: 'seeking',
      where: ({ age }) => UNDER_TEN.includes(age),
      to: homeOf('agency'),
      about: 'A distant agency family, for want of a nearer one (under 10)',
    },
    lastHome: {
      by: 'rest',
      from: 'seeking',
      where: ({ age }) => age === '10-15',
      to: homeOf('childrens-home'),
      about: 'A children’s home, for want of a foster home (10 to 15)',
    },
    lastHomeAtSixteen: {
      by: 'chance',
      from: 'seeking',
      where: ({ age }) => age === '16-17',
      to: homeOf('childrens-home'),
      about: 'A children’s home, for want of a foster home (16 and 17)',
    },
    lastSupport: {
      by: 'rest',
      from: 'seeking',
      where: ({ age }) => age === '16-17',
      to: homeOf('supported'),
      about: 'Supported accommodation, for want of a foster home (16 and 17)',
    },
    stepDownToCouncil: {
      by: 'hazard',
      from: 'children',
      where: ({ home, group }) => home === 'childrens-home' && group === 'local',
      to: homeOf('council'),
      room: 'councilRoom',
      about: 'From a children’s home to a council foster home',
    },
    stepDownToAgency: {
      by: 'hazard',
      from: 'children',
      where: ({ home, group }) => home === 'childrens-home' && group === 'local',
      to: homeOf('agency'),
      room: 'agencyRoom',
      about: 'From a children’s home to an agency foster home',
    },
    stepDownHelped: {
      by: 'amount',
      from: 'children',
      where: ({ age, home, group }) =>
        age !== '16-17' && home === 'childrens-home' && group === 'local',
      to: homeOf('council'),
      room: 'councilRoom',
      about: 'From a children’s home to a council foster home, with the help of the lever',
    },
  },
});

export type Parts = typeof parts;
