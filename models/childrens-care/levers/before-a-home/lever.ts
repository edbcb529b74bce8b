import type { Lever } from '../../lever';

export default {
  key: 'before-a-home',
  library: ['L11'],
  label: 'A second look before a children’s home',
  unit: 'children a year',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'beforeAHome',
  grade: 'C',
  everyday: true,
  reach: ({ start }) =>
    start.count(
      (age, home, group) => home === 'childrens-home' && age === '10-15' && group === 'local',
    ) * 0.3,
  dials: {
    claim: {
      parameter: 'gatewayClaim',
      unit: 'ratio',
      baseline: 0.5,
      min: 0.05,
      max: 20,
      step: 0.01,
    },
    trust: { parameter: 'gatewayTrust', unit: 'share', baseline: 0.4, min: 0, max: 1, step: 0.01 },
    cost: {
      parameter: 'gatewayCost',
      unit: 'GBP/child',
      baseline: 1500,
      min: 0,
      max: 1000000,
      step: 1,
    },
  },
  evidence: ['gatewayClaim', 'gatewayTrust', 'gatewayError', 'gatewayCost', 'fosterRoom'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'foster-room', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
