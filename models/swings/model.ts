import type { Baseline, Model } from '../../src/kernel/model';
import { structure } from '../../src/kernel/structure';

const parts = structure({
  name: 'swings',
  version: '1',
  dimensions: {},
  stocks: {
    arriving: { over: [], pool: true, unit: 'children', about: 'Children coming into care' },
    children: { over: [], unit: 'children', about: 'Children in care' },
  },
  levels: {},
  noise: {
    swing: {
      sd: 'swingSd',
      halfLife: 'swingHalfLife',
      begins: 'anywhere',
      about: 'Good and bad years',
    },
  },
  parameters: {
    entries: { unit: 'children/year', about: 'Children coming into care in a usual year' },
    leaving: { unit: '1/year', about: 'Leaving care' },
    swingSd: {
      unit: 'ratio',
      about: 'How far entries swing (standard deviation of the logarithm)',
    },
    swingHalfLife: { unit: 'years', about: 'How long a swing takes to halve' },
  },
  sums: { inCare: { of: 'children', unit: 'children', about: 'Children in care' } },
  auxiliaries: {},
  flows: {
    entering: {
      from: 'outside',
      to: () => ({ stock: 'arriving', cell: {} }),
      unit: 'children/year',
      about: 'Entries',
    },
    leaving: { from: 'children', to: () => 'outside', unit: '1/year', about: 'Exits' },
  },
  offers: {
    home: {
      by: 'rest',
      from: 'arriving',
      to: () => ({ stock: 'children', cell: {} }),
      about: 'Every child has a home',
    },
  },
});

/** One stock, one way in that swings from year to year, one way out. */
export const swings: Model<typeof parts> = {
  structure: parts,
  equations: [
    {
      each: 'children',
      run(_, p, f) {
        f.leaving = p.leaving;
      },
    },
    {
      each: 'arriving',
      run(s, p, f) {
        f.entering = p.entries * s.swing;
      },
    },
  ],
  closing: [],
  outputs: {
    inCare: {
      kind: 'stock',
      unit: 'children',
      about: 'Children in care',
      value: (s) => s.inCare,
    },
  },
};

/** Children in care at the start; as many come in as leave, so that only chance moves the number. */
export const CHILDREN = 500;
/** Leaving, a year: two of five. */
const LEAVING = 0.4;
/** Entries in a usual year. */
export const ENTRIES = CHILDREN * LEAVING;
/**
 * How far councils' entries swing about their own mean, and how long a swing takes to halve (years):
 * estimated from England's councils, 2013 to 2024 (Department for Education, children looked after;
 * correlation from year to year 0.44). Grade B.
 */
export const USUAL_SWING = 0.16;
const HALF_LIFE = 0.84;

/**
 * The made-up council.
 * @param swing standard deviation of the logarithm of entries; 0 for none
 * @param entries children who come in in a usual year
 */
export function smallCouncil(swing: number, entries = ENTRIES): Baseline {
  return {
    parameters: { entries, leaving: LEAVING, swingSd: swing, swingHalfLife: HALF_LIFE },
    stocks: { children: [CHILDREN] },
  };
}
