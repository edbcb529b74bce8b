import { describe, expect, test } from 'vitest';
import type { Baseline, Model } from '../../src/kernel/model';
import { simulate } from '../../src/kernel/simulate';
import type { Structure } from '../../src/kernel/structure';
import { town, townBaseline, townParts } from './town';

const request = { seed: 1, from: 0, to: 1, months: 1, mode: 'expected' } as const;

/** The town with one of its parts written wrongly. */
function broken(change: (parts: Structure) => Partial<Structure>, more: Partial<Model> = {}) {
  const parts = townParts as unknown as Structure;
  const model = {
    ...(town as unknown as Model),
    structure: { ...parts, ...change(parts) },
    ...more,
  };
  return () => simulate(model, townBaseline(), request);
}

const flow = (parts: Structure, name: string, change: object) =>
  ({ flows: { ...parts.flows, [name]: { ...parts.flows[name], ...change } } }) as never;
const offer = (parts: Structure, name: string, change: object) =>
  ({ offers: { ...parts.offers, [name]: { ...parts.offers[name], ...change } } }) as never;

describe('a model that does not add up is refused, the culprit named', () => {
  test.each<[string, RegExp, () => unknown]>([
    [
      'a dimension nobody declared',
      /unknown dimension: size/,
      broken((p) => ({ stocks: { ...p.stocks, away: { ...p.stocks.away, over: ['size'] } } })),
    ],
    [
      'a flow from a stock nobody declared',
      /unknown stock: nowhere/,
      broken((p) => flow(p, 'goingHome', { from: 'nowhere' })),
    ],
    [
      'a flow to a stock nobody declared',
      /no such cell: nowhere .*goingHome/,
      broken((p) => flow(p, 'goingHome', { to: () => ({ stock: 'nowhere', cell: {} }) })),
    ],
    [
      'a flow to a cell that cannot exist',
      /no such cell: children young\/home \(ending\)/,
      broken((p) =>
        flow(p, 'ending', {
          to: () => ({ stock: 'children', cell: { age: 'young', home: 'home' } }),
        }),
      ),
    ],
    [
      'an offer of a home that does not exist',
      /no such cell: children young\/tent \(toFamily\)/,
      broken((p) =>
        offer(p, 'toFamily', {
          to: () => ({ stock: 'children', cell: { age: 'young', home: 'tent' } }),
        }),
      ),
    ],
    [
      'an offer whose room nobody computes',
      /unknown room: attic \(offer toFamily\)/,
      broken((p) => offer(p, 'toFamily', { room: 'attic' })),
    ],
    [
      'an offer from a stock nobody declared',
      /unknown stock: nowhere/,
      broken((p) => offer(p, 'toFamily', { from: 'nowhere' })),
    ],
    [
      'a pool that some children could never leave',
      /seeking.*old|old.*seeking/,
      broken((p) => offer(p, 'toHome', { where: () => false })),
    ],
    [
      'a pool whose last offer has a limit',
      /seeking.*old|old.*seeking/,
      broken((p) => offer(p, 'toHome', { room: 'room' })),
    ],
    [
      'a sum of a quantity nobody declared',
      /unknown quantity: nothing \(sum inCare\)/,
      broken((p) => ({ sums: { ...p.sums, inCare: { ...p.sums.inCare, of: 'nothing' } } })),
    ],
    [
      'a noise without its parameter',
      /wildness/,
      broken((p) => ({ noise: { ...p.noise, swing: { ...p.noise.swing, sd: 'wildness' } } })),
    ],
    [
      'a level that starts at a parameter nobody declared',
      /wealth/,
      broken((p) => ({
        levels: {
          ...p.levels,
          households: { ...p.levels.households, start: { parameter: 'wealth' } },
        },
      })),
    ],
    [
      'a name used twice',
      /name used twice: households/,
      broken((p) => ({
        auxiliaries: { ...p.auxiliaries, households: { unit: 'places', about: 'Again' } },
      })),
    ],
    [
      'an output that counts a flow nobody declared',
      /vanishing/,
      broken(() => ({}), {
        outputs: {
          lost: { kind: 'flow', unit: 'children/month', about: 'Lost', counts: ['vanishing'] },
        } as never,
      }),
    ],
    [
      'an output that accrues what nobody computes',
      /profit/,
      broken(() => ({}), {
        outputs: {
          money: { kind: 'flow', unit: 'GBP/month', about: 'Money', accrues: 'profit' },
        } as never,
      }),
    ],
    [
      'equations for a stock nobody declared',
      /unknown stock: nowhere/,
      broken(() => ({}), { equations: [{ each: 'nowhere', run() {} }] as never }),
    ],
  ])('%s', (_, message, run) => {
    expect(run).toThrow(message);
  });
});

describe('units', () => {
  test.each<[string, RegExp, () => unknown]>([
    [
      'are known',
      /unknown unit: bananas \(entering\)/,
      broken((p) => flow(p, 'entering', { unit: 'bananas' })),
    ],
    [
      'of a flow from a stock are a hazard’s',
      /children\/year.*goingHome|goingHome.*children\/year/,
      broken((p) => flow(p, 'goingHome', { unit: 'children/year' })),
    ],
    [
      'of arrivals are children a year',
      /1\/year.*entering|entering.*1\/year/,
      broken((p) => flow(p, 'entering', { unit: '1/year' })),
    ],
    [
      'of both ends of a flow agree',
      /unit children where places belongs \(seeking, reentering\)/,
      broken((p) => ({ stocks: { ...p.stocks, away: { ...p.stocks.away, unit: 'places' } } })),
    ],
    [
      'of a sum are those of what it adds up',
      /inCare/,
      broken((p) => ({ sums: { ...p.sums, inCare: { ...p.sums.inCare, unit: 'GBP' } } })),
    ],
    [
      'of room count children or places',
      /GBP.*room|room.*GBP/,
      broken((p) => ({
        auxiliaries: { ...p.auxiliaries, room: { unit: 'GBP', about: 'Room' } },
      })),
    ],
    [
      'of a noise’s half-life are years',
      /months.*swingHalfLife|swingHalfLife.*months/,
      broken((p) => ({
        parameters: {
          ...p.parameters,
          swingHalfLife: { ...p.parameters.swingHalfLife, unit: 'months' },
        },
      })),
    ],
  ])('%s', (_, message, run) => {
    expect(run).toThrow(message);
  });
});

describe('a baseline that does not fit its model is refused', () => {
  const run = (change: Partial<Baseline>) => () =>
    simulate(town, { ...townBaseline(), ...change }, request);

  test.each<[string, RegExp, () => unknown]>([
    [
      'a parameter nobody declared',
      /unknown parameter: speed/,
      run({ parameters: { ...townBaseline().parameters, speed: 3 } }),
    ],
    ['a parameter without a value', /no value for parameter: entries/, run({ parameters: {} })],
    [
      'a parameter that is not a number',
      /not a number: parameter fit/,
      run({ parameters: { ...townBaseline().parameters, fit: NaN } }),
    ],
    [
      'too few values of a parameter',
      /parameter entries/,
      run({ parameters: { ...townBaseline().parameters, entries: [1] } }),
    ],
    [
      'too many values of a parameter',
      /parameter entries/,
      run({ parameters: { ...townBaseline().parameters, entries: [1, 2, 3] } }),
    ],
    [
      'a stock nobody declared',
      /ghosts/,
      run({ stocks: { ...townBaseline().stocks, ghosts: [1] } }),
    ],
    ['a stock of the wrong size', /stock away has 2 cells/, run({ stocks: { away: [1] } })],
    ['a stock that is not a number', /stock away/, run({ stocks: { away: [NaN, 1] } })],
    ['a stock below zero', /stock away/, run({ stocks: { away: [-1, 1] } })],
    ['children in a pool', /seeking/, run({ stocks: { seeking: [1, 0] } })],
  ])('%s', (_, message, run) => {
    expect(run).toThrow(message);
  });
});

test('an equation that reads a name its block cannot resolve is told so', () => {
  const model = {
    ...(town as unknown as Model),
    equations: [
      {
        each: 'once',
        run(s: Record<string, number>, _: unknown, f: Record<string, number>) {
          f.room = s.children;
        },
      },
    ] as never,
  };
  expect(() => simulate(model, townBaseline(), request)).toThrow(/children/);
});
