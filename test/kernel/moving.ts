import type { Baseline, Model } from '../../src/kernel/model';
import { structure } from '../../src/kernel/structure';

const cells = ['a', 'b', 'c'] as const;
const at = (cell: string) => ({ stock: 'people', cell: { cell } });

/**
 * Three cells and nothing else: from a to b at `ab`, from a out at `ao`, from b out at `bo`,
 * arrivals into a through the pool at `into` a year.
 */
const parts = structure({
  name: 'moving',
  version: '1',
  dimensions: { cell: cells, door: ['in'] },
  stocks: {
    door: { over: ['door'], pool: true, unit: 'children', about: 'At the door' },
    people: { over: ['cell'], unit: 'children', about: 'People' },
  },
  levels: {},
  noise: {},
  parameters: {
    ab: { unit: '1/year', value: 0, about: 'a to b' },
    ac: { unit: '1/year', value: 0, about: 'a to c' },
    ao: { unit: '1/year', value: 0, about: 'a to outside' },
    bo: { unit: '1/year', value: 0, about: 'b to outside' },
    into: { unit: 'children/year', value: 0, about: 'Arrivals' },
  },
  sums: {
    inA: { of: 'people', where: ({ cell }) => cell === 'a', unit: 'children', about: 'In a' },
    inB: { of: 'people', where: ({ cell }) => cell === 'b', unit: 'children', about: 'In b' },
    inC: { of: 'people', where: ({ cell }) => cell === 'c', unit: 'children', about: 'In c' },
  },
  auxiliaries: {},
  flows: {
    toB: {
      from: 'people',
      where: ({ cell }) => cell === 'a',
      to: () => at('b'),
      unit: '1/year',
      about: 'a to b',
    },
    toC: {
      from: 'people',
      where: ({ cell }) => cell === 'a',
      to: () => at('c'),
      unit: '1/year',
      about: 'a to c',
    },
    out: {
      from: 'people',
      where: ({ cell }) => cell !== 'c',
      to: () => 'outside',
      unit: '1/year',
      about: 'Out',
    },
    in: {
      from: 'outside',
      to: ({ door }) => ({ stock: 'door', cell: { door } }),
      unit: 'children/year',
      about: 'In',
    },
  },
  offers: { home: { by: 'rest', from: 'door', to: () => at('a'), about: 'Into a' } },
});

export const moving: Model<typeof parts> = {
  structure: parts,
  equations: [
    {
      each: 'people',
      where: ({ cell }) => cell === 'a',
      run(_, p, f) {
        f.toB = p.ab;
        f.toC = p.ac;
        f.out = p.ao;
      },
    },
    {
      each: 'people',
      where: ({ cell }) => cell === 'b',
      run(_, p, f) {
        f.out = p.bo;
      },
    },
    {
      each: 'door',
      run(_, p, f) {
        f.in = p.into;
      },
    },
  ],
  closing: [],
  outputs: {
    a: { kind: 'stock', unit: 'children', about: 'In a', value: (s) => s.inA },
    b: { kind: 'stock', unit: 'children', about: 'In b', value: (s) => s.inB },
    c: { kind: 'stock', unit: 'children', about: 'In c', value: (s) => s.inC },
    in: { kind: 'flow', unit: 'children/month', about: 'Came', counts: ['in'] },
    out: { kind: 'flow', unit: 'children/month', about: 'Left', counts: ['out'] },
    moved: { kind: 'flow', unit: 'children/month', about: 'a to b', counts: ['toB'] },
  },
};

export const movingOutputs = ['a', 'b', 'c', 'in', 'out', 'moved'] as const;

export const movingBaseline = (
  people: readonly number[],
  parameters: Record<string, number>,
): Baseline => ({ parameters, stocks: { people } });
