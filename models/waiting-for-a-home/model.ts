import { exp } from '../../src/maths/exp';
import type { Model } from '../../src/kernel/model';
import { parts, type WaitingParts } from './parts';

/** Children seek a family, families have room or not, and fit or not; who finds none waits elsewhere. */
export const waiting = {
  structure: parts,
  equations: [
    {
      each: 'once',
      run(s, p, f) {
        f.room = Math.max(0, s.places * (1 - p.notFree) - s.inFamilies);
        f.entering = p.entries;
        f.households = s.households + (p.approvals - p.stopping * s.households) * s.step;
      },
    },
    {
      each: 'children',
      run(_, p, f) {
        f.leaving = p.leaving;
      },
    },
    {
      each: 'children',
      where: ({ home }) => home === 'family',
      run(_, p, f) {
        f.ending = p.endings;
      },
    },
    { inflow: 'seeking' },
    {
      each: 'seeking',
      run(s, p, f) {
        f.matched = 1 - exp((-12 * s.room) / (Math.max(1e-9, s.seekingInflow) * p.choice));
        f.toFamily = s.matched;
      },
    },
    {
      each: 'children',
      where: ({ home }) => home === 'childrens-home',
      run(s, p, f) {
        f.steppingDown = p.ready * s.matched;
      },
    },
  ],
  closing: [
    {
      each: 'once',
      run(s, p, f) {
        f.places = s.households * p.placesPerHousehold;
        f.free = Math.max(0, s.places * (1 - p.notFree) - s.inFamilies);
      },
    },
  ],
  outputs: {
    inFamilies: {
      kind: 'stock',
      unit: 'children',
      about: 'Children who live with a foster family',
      value: (s) => s.inFamilies,
    },
    inHomes: {
      kind: 'stock',
      unit: 'children',
      about: 'Children in a children’s home for want of a family',
      value: (s) => s.inHomes,
    },
    places: { kind: 'stock', unit: 'places', about: 'Approved places', value: (s) => s.places },
    free: {
      kind: 'stock',
      unit: 'places',
      about: 'Places free to take a child',
      value: (s) => s.free,
    },
    entries: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who come in and need a family',
      counts: ['entering'],
    },
    exits: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who leave',
      counts: ['leaving'],
    },
    found: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who found a family',
      counts: ['toFamily'],
    },
    unmet: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who found none',
      counts: ['toHome'],
    },
    stepDowns: {
      kind: 'flow',
      unit: 'children/month',
      about: 'Children who moved on to a family',
      counts: ['steppingDown'],
    },
  },
} satisfies Model<WaitingParts>;
