import { byYear } from '../../src/kernel/by-year';
import type { Model } from '../../src/kernel/model';
import { simulate } from '../../src/kernel/simulate';
import { structure } from '../../src/kernel/structure';

const parts = structure({
  name: 'two-doors',
  version: '1',
  dimensions: {},
  stocks: {
    arriving: { over: [], pool: true, unit: 'children', about: 'Children who have just come in' },
    children: { over: [], unit: 'children', about: 'Children in care' },
  },
  levels: {},
  noise: {},
  parameters: {
    entries: { unit: 'children/year', about: 'Children who come into care' },
    stay: { unit: 'years', about: 'How long a child stays, on average' },
  },
  sums: { inCare: { of: 'children', unit: 'children', about: 'Children in care' } },
  auxiliaries: {},
  flows: {
    entering: {
      from: 'outside',
      to: () => ({ stock: 'arriving', cell: {} }),
      unit: 'children/year',
      about: 'Coming into care',
    },
    leaving: { from: 'children', to: () => 'outside', unit: '1/year', about: 'Leaving care' },
  },
  offers: {
    staying: {
      by: 'rest',
      from: 'arriving',
      to: () => ({ stock: 'children', cell: {} }),
      about: 'Everyone who comes in stays for a time',
    },
  },
});

/** One stock, one door in, one door out. */
export const twoDoors = {
  structure: parts,
  equations: [
    {
      each: 'once',
      run(_, p, f) {
        f.entering = p.entries;
      },
    },
    {
      each: 'children',
      run(_, p, f) {
        f.leaving = 1 / p.stay;
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
    entries: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who come in',
      counts: ['entering'],
    },
    exits: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who leave',
      counts: ['leaving'],
    },
  },
} satisfies Model<typeof parts>;

/** An area, and who comes in and how long they stay from now on. */
export interface TwoDoorsSetting {
  /** Children in care at the start. */
  readonly start: number;
  /** Children who come in, a year. */
  readonly entries: number;
  /** Years, above zero. */
  readonly stay: number;
}

/** Children in care at the start and after each year; who came in and who left in each year. */
export function twoDoorsByYear({ start, entries, stay }: TwoDoorsSetting, years = 10) {
  const months = 12 * years;
  const baseline = { parameters: { entries, stay }, stocks: { children: [start] } };
  const request = { seed: 1, from: 0, to: 1, months, mode: 'expected' } as const;
  return byYear(twoDoors.outputs, simulate(twoDoors, baseline, request), months);
}
