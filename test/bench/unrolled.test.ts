import { expect, test } from 'vitest';
import { figuresOf } from '../../src/data/records';
import { model, placeBaseline, withLevers } from '../../src/engine/basis';
import { headlineOutputs } from '../../models/childrens-care/outputs';
import { simulate } from '../../src/kernel/simulate';
import { unrolled } from './unrolled';

const england = figuresOf('E92000001');
const levers = { 'edge-of-care': 120, 'return-home': 60, 'foster-carers': 30, 'step-down': 2 };
const bits = (values: Float64Array) => [...new BigUint64Array(values.buffer)];

for (const [name, code] of [
  ['Kent', 'E10000016'],
  ['England', 'E92000001'],
] as const)
  for (const mode of ['stochastic', 'expected'] as const)
    for (const settings of [{}, levers])
      test(`${name}, ${mode}, levers ${JSON.stringify(settings)}: the kernel’s bits`, () => {
        const baseline = withLevers(placeBaseline(figuresOf(code), england), settings);
        const request = { seed: 7, from: 3, to: 9, months: 24, mode, outputs: headlineOutputs };
        expect(bits(unrolled(baseline, request))).toEqual(bits(simulate(model, baseline, request)));
      });
