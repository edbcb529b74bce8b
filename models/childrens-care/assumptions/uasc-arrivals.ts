import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'uasc-arrivals',
  label: 'Unaccompanied children arriving',
  unit: 'times today’s',
  min: 0,
  max: 4,
  step: 0.1,
  baseline: 1,
  parameter: 'uascArrivals',
  reach: () => 4,
  plausible: { low: 0.4, high: 1.4 },
  grade: 'C',
  evidence: ['uascArrivals', 'uascGrant', 'uascNoiseSd'],
} satisfies Assumption;
