import { structure, type Cell, type Evidence } from '../../src/kernel/structure';

const ofsted: Evidence = {
  source: 'Ofsted, Fostering in England, 1 April 2023 to 31 March 2024',
  year: '2023–24',
  grade: 'A',
  status: 'official',
};
const ours: Evidence = { source: 'This project', year: '', grade: 'D', status: 'assumption' };
const homeOf = (home: string) => () => ({ stock: 'children', cell: { home } });
const inFamily = ({ home }: Cell) => home === 'family';
const inHome = ({ home }: Cell) => home === 'childrens-home';

/** Everything the model is made of but its equations. */
export const parts = structure({
  name: 'waiting-for-a-home',
  version: '1',
  dimensions: { home: ['family', 'childrens-home'] },
  stocks: {
    seeking: { over: [], pool: true, unit: 'children', about: 'Children who need a family now' },
    children: {
      over: ['home'],
      unit: 'children',
      about: 'Children in care whose plan is a family',
    },
  },
  levels: {
    households: {
      unit: 'households',
      start: { parameter: 'householdsStart' },
      about: 'Approved foster households',
    },
  },
  noise: {},
  parameters: {
    entries: { unit: 'children/year', about: 'Children who come in and need a family' },
    leaving: { unit: '1/year', about: 'Leaving care', evidence: ours },
    endings: {
      unit: '1/year',
      about: 'Foster homes that end',
      evidence: {
        source: 'Department for Education, reasons for placement change',
        year: '2024',
        grade: 'B',
        status: 'read',
      },
    },
    ready: { unit: '1/year', about: 'Children ready to move to a family', evidence: ours },
    householdsStart: { unit: 'households', about: 'Households at the start', evidence: ofsted },
    approvals: { unit: 'households/year', about: 'Households newly approved', evidence: ofsted },
    stopping: { unit: '1/year', about: 'Households that stop', evidence: ofsted },
    placesPerHousehold: { unit: 'places/household', about: 'Approved places', evidence: ofsted },
    notFree: { unit: 'share', about: 'Approved places that can take no child', evidence: ofsted },
    choice: {
      unit: 'ratio',
      about: 'Free homes to choose from for each child who seeks one',
      evidence: ours,
    },
  },
  sums: {
    inFamilies: { of: 'children', where: inFamily, unit: 'children', about: 'In families' },
    inHomes: { of: 'children', where: inHome, unit: 'children', about: 'In children’s homes' },
  },
  auxiliaries: {
    room: { unit: 'places', about: 'Places free to take a child' },
    matched: { unit: 'share', about: 'Chance that a family that fits has room' },
    places: { unit: 'places', about: 'Approved places' },
    free: { unit: 'places', about: 'Places free at the end of the month' },
  },
  flows: {
    entering: {
      from: 'outside',
      to: () => ({ stock: 'seeking', cell: {} }),
      unit: 'children/year',
      about: 'Coming into care',
    },
    ending: {
      from: 'children',
      where: inFamily,
      to: () => ({ stock: 'seeking', cell: {} }),
      unit: '1/year',
      about: 'Foster homes that end',
    },
    leaving: { from: 'children', to: () => 'outside', unit: '1/year', about: 'Leaving care' },
  },
  offers: {
    toFamily: {
      by: 'chance',
      from: 'seeking',
      to: homeOf('family'),
      room: 'room',
      about: 'A family that fits and has room',
    },
    toHome: {
      by: 'rest',
      from: 'seeking',
      to: homeOf('childrens-home'),
      about: 'A children’s home, for want of a family',
    },
    steppingDown: {
      by: 'hazard',
      from: 'children',
      where: inHome,
      to: homeOf('family'),
      room: 'room',
      about: 'From a children’s home to a family',
    },
  },
});

export type WaitingParts = typeof parts;
