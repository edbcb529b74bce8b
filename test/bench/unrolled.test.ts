import { expect, test } from 'vitest';
import { figuresOf } from '../../src/data/records';
import { model, placeBaseline, withLevers } from '../../src/engine/basis';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { simulate } from '../../src/kernel/simulate';
import { unrolled } from './unrolled';

const england = figuresOf('E92000001');
const levers = { 'edge-of-care': 120, 'return-home': 60, 'foster-carers': 30, 'step-down': 2 };
const world = {
  'approved-budget': 0.95,
  'child-poverty': 3,
  'loop-r2': 1,
  'loop-r5': 1,
  'loop-b2': 1,
  'own-homes': 2,
  'price-growth': 2,
  'uasc-arrivals': 1.5,
  'uasc-transfers': 0.5,
};
const still = { 'loop-r1': 0, 'loop-r3': 0, 'loop-r4': 0, 'loop-b1': 0, 'loop-b3': 0 };
const bits = (values: Float64Array) => [...new BigUint64Array(values.buffer)];

for (const [name, code] of [
  ['Kent', 'E10000016'],
  ['England', 'E92000001'],
] as const)
  for (const mode of ['stochastic', 'expected'] as const)
    for (const settings of [{}, levers, world, still])
      test(`${name}, ${mode}, set ${JSON.stringify(settings)}: the kernel’s bits`, () => {
        const baseline = withLevers(placeBaseline(figuresOf(code), england), settings);
        const request = { seed: 7, from: 3, to: 9, months: 24, mode, outputs: headlineOutputs };
        expect(bits(unrolled(baseline, request))).toEqual(bits(simulate(model, baseline, request)));
      });
