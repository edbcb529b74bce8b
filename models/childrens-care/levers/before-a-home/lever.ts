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
  dials: { claim: 'gatewayClaim', trust: 'gatewayTrust', cost: 'gatewayCost' },
  evidence: ['gatewayClaim', 'gatewayTrust', 'gatewayError', 'gatewayCost', 'fosterRoom'],
  acts: { output: 'in-childrens-homes', way: 'falls' },
  fails: { setting: 'foster-room', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
