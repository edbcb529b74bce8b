import type { Lever } from '../../lever';

export default {
  key: 'supported-lodgings',
  library: ['L19'],
  label: 'Host families at 16 and 17',
  unit: 'places in all',
  min: 0,
  max: 3000,
  step: 1,
  baseline: 0,
  parameter: 'lodgings',
  grade: 'D',
  reach: ({ start }) =>
    start.count(
      (age, home, group) => home === 'childrens-home' && group === 'local' && age === '16-17',
    ) / 2,
  dials: {
    claim: {
      parameter: 'lodgingsReady',
      unit: '1/year',
      baseline: 0.5,
      min: 0,
      max: 1000000,
      step: 1,
    },
    cost: {
      parameter: 'lodgingsCost',
      unit: 'GBP/child',
      baseline: 5000,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: { parameter: 'hostsFound', unit: 'share', baseline: 1, min: 0, max: 1, step: 0.01 },
  },
  evidence: ['lodgingsReady', 'hostsFound', 'lodgingsCost', 'costSupported'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'supported-lodgings-needs', gone: 0 },
  checks: [
    { output: 'supported-accommodation', change: 'rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
