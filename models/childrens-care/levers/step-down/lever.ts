import type { Lever } from '../../lever';

export default {
  key: 'step-down',
  library: ['L12'],
  label: 'From children’s homes to families',
  unit: 'children a month',
  min: 0,
  max: 400,
  step: 0.1,
  baseline: 0,
  parameter: 'stepDownHelp',
  grade: 'C',
  everyday: true,
  reach: ({ start }) =>
    start.count(
      (age, home, group) => home === 'childrens-home' && group === 'local' && age !== '16-17',
    ) / 24,
  dials: {
    claim: {
      parameter: 'stepDownLasting',
      unit: 'share',
      baseline: 0.64,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
    cost: {
      parameter: 'stepDownCost',
      unit: 'GBP/child',
      baseline: 25000,
      min: 0,
      max: 1000000,
      step: 1,
    },
  },
  evidence: ['stepDownLasting', 'stepDownCost', 'rampMonths', 'fosterRoom'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'foster-room', gone: 0 },
  checks: [
    { output: 'fostered', change: 'rises' },
    { output: 'foster-vacancies', change: 'never rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
