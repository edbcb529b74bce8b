import type { Baseline, Model } from '../../src/kernel/model';
import { structure, type Cell } from '../../src/kernel/structure';

const AGES = ['young', 'old'] as const;
const HOMES = ['family', 'agency', 'home'] as const;

/** No young child lives in a children's home. */
const exists = ({ age, home }: Cell) => !(age === 'young' && home === 'home');
const homeOf = (home: string) => (cell: Cell) =>
  exists({ age: cell.age, home })
    ? { stock: 'children', cell: { age: cell.age, home } }
    : undefined;
const seeking = ({ age }: Cell) => ({ stock: 'seeking', cell: { age } });

/** A small town with one of every kind of change that a model can have. */
export const townParts = structure({
  name: 'town',
  version: '1',
  dimensions: { age: AGES, home: HOMES },
  stocks: {
    seeking: { over: ['age'], pool: true, unit: 'children', about: 'Children seeking a home' },
    children: {
      over: ['age', 'home'],
      cells: exists,
      unit: 'children',
      about: 'Children in care',
    },
    away: { over: ['age'], unit: 'children', about: 'Children back home' },
  },
  levels: {
    households: {
      unit: 'households',
      start: { parameter: 'householdsStart' },
      about: 'Fostering households',
    },
  },
  noise: {
    swing: { sd: 'swingSd', halfLife: 'swingHalfLife', begins: 'anywhere', about: 'Swing' },
    drift: { sd: 'driftSd', halfLife: 'driftHalfLife', begins: 'at one', about: 'Drift' },
  },
  parameters: {
    entries: { over: ['age'], unit: 'children/year', about: 'Entries' },
    endings: {
      unit: '1/year',
      value: 0.4,
      low: 0.2,
      high: 0.8,
      spread: 'lognormal',
      about: 'Endings',
    },
    ageing: { unit: '1/year', value: 0.2, about: 'Birthdays' },
    leaving: { unit: '1/year', value: 0.5, low: 0.4, high: 0.6, spread: 'normal', about: 'Out' },
    returning: { unit: '1/year', value: 0.3, about: 'Back into care' },
    fit: { unit: 'share', value: 0.6, low: 0.4, high: 0.8, spread: 'share', about: 'Match' },
    stepDown: { unit: '1/year', value: 0.5, about: 'Candidates' },
    helped: { unit: 'children/month', value: 0, about: 'Lever' },
    householdsStart: { unit: 'households', about: 'At the start' },
    gained: { unit: 'households/year', value: 0, about: 'Gained' },
    swingSd: { unit: 'ratio', value: 0.3, about: 'sd' },
    swingHalfLife: { unit: 'years', value: 0.5, about: 'half-life' },
    driftSd: { unit: 'ratio', value: 0.2, about: 'sd' },
    driftHalfLife: { unit: 'years', value: 3, about: 'half-life' },
  },
  sums: {
    inCare: { of: 'children', unit: 'children', about: 'In care' },
    inFamilies: {
      of: 'children',
      where: ({ home }) => home === 'family',
      unit: 'children',
      about: 'In families',
    },
    inHomes: {
      of: 'children',
      where: ({ home }) => home === 'home',
      unit: 'children',
      about: 'In homes',
    },
  },
  auxiliaries: {
    room: { unit: 'places', about: 'Room in families' },
    spending: { unit: 'GBP/year', about: 'Spending' },
  },
  flows: {
    entering: { from: 'outside', to: seeking, unit: 'children/year', about: 'Entries' },
    reentering: {
      from: 'away',
      to: ({ age }) => ({ stock: 'seeking', cell: { age } }),
      unit: '1/year',
      about: 'Re-entries',
    },
    birthdays: {
      from: 'children',
      where: ({ age }) => age === 'young',
      to: ({ home }) => ({ stock: 'children', cell: { age: 'old', home } }),
      unit: '1/year',
      about: 'Ageing',
    },
    goingHome: {
      from: 'children',
      to: ({ age }) => ({ stock: 'away', cell: { age } }),
      unit: '1/year',
      about: 'Returns',
    },
    adulthood: {
      from: 'children',
      where: ({ age }) => age === 'old',
      to: () => 'outside',
      unit: '1/year',
      about: 'At 18',
    },
    ending: {
      from: 'children',
      where: ({ home }) => home !== 'home',
      to: seeking,
      unit: '1/year',
      about: 'Homes that end',
    },
  },
  offers: {
    toFamily: {
      by: 'chance',
      from: 'seeking',
      to: homeOf('family'),
      room: 'room',
      about: 'A family',
    },
    toAgency: {
      by: 'rest',
      from: 'seeking',
      where: ({ age }) => age === 'young',
      to: homeOf('agency'),
      about: 'An agency family',
    },
    toHome: {
      by: 'rest',
      from: 'seeking',
      where: ({ age }) => age === 'old',
      to: homeOf('home'),
      about: 'A home',
    },
    steppingDown: {
      by: 'hazard',
      from: 'children',
      where: ({ home }) => home === 'home',
      to: homeOf('family'),
      room: 'room',
      about: 'Step-down',
    },
    helping: {
      by: 'amount',
      from: 'children',
      where: ({ home }) => home === 'home',
      to: homeOf('family'),
      room: 'room',
      about: 'Step-down with help',
    },
  },
});

export type Town = typeof townParts;

export const town: Model<Town> = {
  structure: townParts,
  equations: [
    {
      each: 'children',
      run(_, p, f) {
        f.birthdays = p.ageing;
        f.goingHome = p.leaving;
        f.adulthood = p.leaving;
        f.ending = p.endings;
      },
    },
    {
      each: 'away',
      run(_, p, f) {
        f.reentering = p.returning;
      },
    },
    {
      each: 'seeking',
      run(s, p, f) {
        f.entering = p.entries * s.swing * s.drift;
        f.toFamily = p.fit;
      },
    },
    {
      each: 'once',
      run(s, p, f) {
        f.room = Math.max(0, 2 * s.households - s.inFamilies);
        f.helping = p.helped;
        f.households = s.households + p.gained * s.step;
      },
    },
    {
      each: 'children',
      where: ({ home }) => home === 'home',
      run(_, p, f) {
        f.steppingDown = p.stepDown;
      },
    },
  ],
  closing: [
    {
      each: 'once',
      run(s, _, f) {
        f.spending = 1000 * s.inFamilies + 5000 * s.inHomes;
      },
    },
  ],
  outputs: {
    inCare: { kind: 'stock', unit: 'children', about: 'In care', value: (s) => s.inCare },
    inFamilies: { kind: 'stock', unit: 'children', about: 'Families', value: (s) => s.inFamilies },
    inHomes: { kind: 'stock', unit: 'children', about: 'Homes', value: (s) => s.inHomes },
    entries: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Entries',
      counts: ['entering', 'reentering'],
    },
    exits: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Exits',
      counts: ['goingHome', 'adulthood'],
    },
    stepDowns: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Step-downs',
      counts: ['steppingDown', 'helping'],
    },
    placed: { kind: 'flow', unit: 'children/month', about: 'Placed', counts: ['toFamily'] },
    spend: { kind: 'flow', unit: 'GBP/month', about: 'Spend', accrues: 'spending' },
  },
};

export const townOutputs = Object.keys(town.outputs) as (keyof typeof town.outputs & string)[];

/** The town with so many children, parameters set over its own. */
export function townBaseline(
  set: Record<string, number | readonly number[]> = {},
  children: readonly number[] = [20, 6, 30, 10, 12],
  away: readonly number[] = [4, 6],
): Baseline {
  return {
    parameters: { entries: [18, 14], householdsStart: 32, ...set },
    stocks: { children, away },
  };
}

/** Months of one output of one draw, of an answer with `outputs` outputs. */
export function series(
  answer: Float64Array,
  months: number,
  draw: number,
  output: number,
  outputs: number,
): number[] {
  const at = (draw * outputs + output) * (months + 1);
  return Array.from(answer.subarray(at, at + months + 1));
}

/** The same by the town's names. */
export const ofTown = (answer: Float64Array, months: number, draw: number, name: string) =>
  series(answer, months, draw, townOutputs.indexOf(name), townOutputs.length);
