import type { Flow } from '../../src/kernel/structure';
import {
  FOSTER,
  UNDER_TEN,
  NEXT_AGE,
  exists,
  older,
  isFoster,
  inHome,
  seeking,
  homeOf,
} from './dimensions';

/** How children come, grow older, move and leave. */
export const flows = {
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
    to: () => ({ stock: 'careLeavers', cell: {} }),
    unit: '1/year',
    about: 'Leaving care at 18',
  },
  turning21: {
    from: 'careLeavers',
    to: () => 'outside',
    unit: '1/year',
    about: 'Care leavers reach 21',
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
    about: 'Leaving under child arrangements orders or to relatives',
  },
  toGuardians: {
    from: 'children',
    where: ({ home, group }) => group === 'local' && !['adoption', 'parents'].includes(home),
    to: ({ age }) => ({ stock: 'guardianship', cell: { age } }),
    unit: '1/year',
    about: 'Leaving to special guardians',
  },
  ageingGuardians: {
    from: 'guardianship',
    to: ({ age }) => older('guardianship', age),
    unit: '1/year',
    about: 'Birthdays of children with special guardians, and turning 18',
  },
  guardiansEnding: {
    from: 'guardianship',
    to: ({ age }) => ({ stock: 'seeking', cell: { age, group: 'local' } }),
    unit: '1/year',
    about: 'Children who come back into care when special guardianship breaks down',
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
    where: ({ home, group }) => group === 'local' && !['adoption', 'parents'].includes(home),
    to: () => 'outside',
    unit: '1/year',
    about: 'Leaving for other reasons before 18',
  },
  transferred: {
    from: 'children',
    where: ({ group }) => group === 'uasc',
    to: () => 'outside',
    unit: '1/year',
    about: 'Unaccompanied children who leave before 18: transfers to other councils above all',
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
} as const satisfies Record<string, Flow>;
