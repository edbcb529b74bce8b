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
  dials: { claim: 'lodgingsReady', cost: 'lodgingsCost', needs: 'hostsFound' },
  evidence: ['lodgingsReady', 'hostsFound', 'lodgingsCost', 'costSupported'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'supported-lodgings-needs', gone: 0 },
  checks: [
    { output: 'supported-accommodation', change: 'rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
