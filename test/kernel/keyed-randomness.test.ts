import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/kernel/model';
import { simulate, type Request } from '../../src/kernel/simulate';
import { structure } from '../../src/kernel/structure';
import { ofTown, town, townBaseline, townOutputs, townParts } from './town';

const whole = { seed: 9, from: 0, to: 20, months: 30, mode: 'stochastic' } as const;
const run = (more: Partial<Request> = {}, set = {}, children?: readonly number[]) =>
  simulate(town, townBaseline(set, children), { ...whole, ...more });

describe('a draw’s numbers do not depend on which others are made', () => {
  test.each(['stochastic', 'expected'] as const)('%s: any cut gives the same bits', (mode) => {
    const all = run({ mode });
    const cuts = [0, 1, 7, 8, 13, 20];
    const pieces = cuts.slice(1).map((to, i) => run({ mode, from: cuts[i], to }));
    expect(pieces.flatMap((piece) => [...piece])).toEqual([...all]);
  });

  test('a shorter run is the beginning of a longer one', () => {
    const [long, short] = [run(), run({ months: 9 })];
    for (const name of townOutputs)
      expect(ofTown(short, 9, 3, name)).toEqual(ofTown(long, 30, 3, name).slice(0, 10));
  });

  test('a run leaves nothing behind for the next', () => {
    const first = run();
    run({ seed: 4, from: 3, to: 9 }, { helped: 3, entries: [500, 900] }, [900, 900, 900, 900, 900]);
    expect(run()).toEqual(first);
  });
});

test('another seed, another draw: other numbers', () => {
  const path = (seed: number, draw: number) =>
    ofTown(run({ seed, from: draw, to: draw + 1 }), 30, 0, 'inCare').join();
  const paths = [1, 2, 3].flatMap((seed) => [0, 1, 2].map((draw) => path(seed, draw)));
  expect(new Set(paths).size).toBe(9);
});

/** The town with parts before, among and after its own that do nothing. */
const widerParts = structure({
  ...townParts,
  noise: {
    gusts: { sd: 'gustSd', halfLife: 'swingHalfLife', begins: 'anywhere', about: 'Unrelated' },
    ...townParts.noise,
  },
  levels: { tide: { unit: 'ratio', start: 1, about: 'Unrelated' }, ...townParts.levels },
  parameters: {
    gustSd: { unit: 'ratio', value: 0.5, about: 'Unrelated' },
    luck: { unit: 'ratio', value: 1, low: 0.5, high: 2, spread: 'lognormal', about: 'Unrelated' },
    ...townParts.parameters,
  },
  flows: {
    neverOut: { from: 'children', to: () => 'outside', unit: '1/year', about: 'Unrelated' },
    neverIn: {
      from: 'outside',
      to: ({ age }) => ({ stock: 'seeking', cell: { age } }),
      unit: 'children/year',
      about: 'Unrelated',
    },
    ...townParts.flows,
  },
  offers: {
    nowhere: {
      by: 'chance',
      from: 'seeking',
      to: ({ age }) => ({ stock: 'children', cell: { age, home: 'agency' } }),
      about: 'Unrelated: no chance is ever set',
    },
    ...townParts.offers,
  },
});
const wider = { ...town, structure: widerParts } as unknown as Model<typeof widerParts>;

describe('parts that do nothing shift no stream', () => {
  test.each([
    ['a small town', [20, 6, 30, 10, 12]],
    ['a large town, whose leavers are shared out', [9000, 4000, 8000, 3000, 5000]],
  ])('%s', (_, children) => {
    const baseline = townBaseline({ householdsStart: 6000, endings: 3 }, children, [400, 600]);
    expect(simulate(wider, baseline, whole)).toEqual(simulate(town, baseline, whole));
  });
});

test('baseline and scenario share their draws until the scenario differs', () => {
  const [base, same] = [run(), run({}, { helped: 0 })];
  expect(same).toEqual(base);
  const scenario = run({}, { gained: 6 });
  expect(scenario).not.toEqual(base);
  for (let draw = 0; draw < 20; draw++) {
    const [a, b] = [base, scenario].map((answer) => ofTown(answer, 30, draw, 'entries'));
    expect(b[1]).toBe(a[1]);
  }
});

describe('uncertain parameters', () => {
  const first = (more: Partial<Request>, set = {}) =>
    Array.from(
      { length: 20 },
      (_, draw) => ofTown(run({ mode: 'expected', months: 1, ...more }, set), 1, draw, 'exits')[1],
    );

  test('are drawn once a future', () => {
    expect(new Set(first({})).size).toBe(20);
    expect(first({})).toEqual(first({}));
  });

  test('are held at their values when asked', () => {
    const held = new Set(first({ uncertain: false }));
    expect(held.size).toBe(1);
    expect([...held][0]).toBeCloseTo(
      first({ uncertain: false, to: 1 }, { leaving: 0.5, endings: 0.4 })[0],
      12,
    );
  });

  test('set by a baseline keep their spread in proportion', () => {
    const seen = (leaving: number | undefined) => {
      const values: number[] = [];
      simulate(town, townBaseline(leaving === undefined ? {} : { leaving }), {
        ...whole,
        months: 1,
        watch(month, { plan, values: now }) {
          if (month === 0) values.push(now[plan.layout.parameters.get('leaving')!.entries[0]]);
        },
      });
      return values;
    };
    const [own, double] = [seen(undefined), seen(1)];
    own.forEach((value, draw) => expect(double[draw]).toBeCloseTo(2 * value, 12));
    expect(new Set(own).size).toBe(20);
  });
});
