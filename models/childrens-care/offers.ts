import type { Offer } from '../../src/kernel/structure';
import { UNDER_TEN, local, homeOf } from './dimensions';

/** How a home is found: offers in this order, each within its room, the last without limit. */
export const offers = {
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
  toLodgings: {
    by: 'amount',
    from: 'children',
    where: ({ age, home, group }) =>
      age === '16-17' && home === 'childrens-home' && group === 'local',
    to: homeOf('supported'),
    room: 'lodgingsRoom',
    about: 'From a children’s home to a host family at 16 and 17, with the help of the lever',
  },
} as const satisfies Record<string, Offer>;
