import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'uasc-transfers',
  label: 'Unaccompanied children transferred to other councils',
  unit: 'times today’s',
  min: 0,
  max: 3,
  step: 0.1,
  baseline: 1,
  parameter: 'uascTransfers',
  reach: () => 3,
  plausible: { low: 0.3, high: 1.2 },
  grade: 'C',
  evidence: ['uascTransfers'],
} satisfies Assumption;
