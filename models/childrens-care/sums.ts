import type { Cell, Sum } from '../../src/kernel/structure';
import { UNDER_TEN, inHome, type Age, type Home } from './dimensions';

const childrenIn = (home: Home, about: string) =>
  ({ of: 'children', where: inHome(home), unit: 'children', about }) as const;
const childrenAged = (age: Age, about: string) =>
  ({ of: 'children', where: (cell: Cell) => cell.age === age, unit: 'children', about }) as const;

/** Totals that equations and outputs read. */
export const sums = {
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
  agencyUnder10: {
    of: 'children',
    where: ({ age, home }) => home === 'agency' && UNDER_TEN.includes(age),
    unit: 'children',
    about: 'Children under 10 with agency foster carers',
  },
  inHomes10to15: {
    of: 'children',
    where: ({ age, home }) => home === 'childrens-home' && age === '10-15',
    unit: 'children',
    about: 'Children aged 10 to 15 in children’s homes',
  },
  inHomes16to17: {
    of: 'children',
    where: ({ age, home }) => home === 'childrens-home' && age === '16-17',
    unit: 'children',
    about: 'Young people aged 16 and 17 in children’s homes',
  },
  leftCare: { of: 'careLeavers', unit: 'children', about: 'Care leavers aged 18 to 20' },
  steppableFostered: {
    of: 'children',
    where: ({ age, home, group }) =>
      age === '10-15' && group === 'local' && (home === 'council' || home === 'agency'),
    unit: 'children',
    about: 'Children aged 10 to 15 with council or agency foster carers',
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
  returningYoung: {
    of: 'returnsExpected',
    where: ({ age }) => UNDER_TEN.includes(age),
    unit: 'children/year',
    about: 'Children under ten a year who return home as things are',
  },
  goingToGuardians: {
    of: 'guardiansExpected',
    unit: 'children/year',
    about: 'Children a year who leave to special guardians as things are',
  },
  homesByNeed: {
    of: 'homeByNeed',
    unit: 'children/year',
    about: 'Children aged 10 to 15 a year who come to a children’s home by need, as things are',
  },
  stepDownCandidates: {
    of: 'stepDownExpected',
    unit: 'children/year',
    about: 'Children a year in children’s homes who could step down, as things are',
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
  unmetAll: {
    of: 'unmetByAge',
    unit: 'children/year',
    about: 'Children a year for whom no foster home nearby has room',
  },
  firstAtHome: {
    of: 'firstYearHome',
    unit: 'children',
    about: 'Children in their first year at home',
  },
  laterAtHome: { of: 'laterHome', unit: 'children', about: 'Children one to six years at home' },
  guarded: {
    of: 'guardianship',
    unit: 'children',
    about: 'Children with special guardians',
  },
} as const satisfies Record<string, Sum>;
