import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'child-poverty',
  label: 'Child poverty',
  unit: 'percentage points more than today',
  min: -15,
  max: 15,
  step: 0.5,
  baseline: 0,
  parameter: 'childPoverty',
  reach: () => 15,
  plausible: { low: -5, high: 5 },
  grade: 'B',
  evidence: ['povertyEffect', 'povertyEntries'],
} satisfies Assumption;
