import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'foster-room',
  label: 'Free foster places that can be used',
  unit: '% of today’s',
  min: 0,
  max: 200,
  step: 5,
  baseline: 100,
  parameter: 'fosterRoom',
  reach: () => 200,
  plausible: { low: 50, high: 150 },
  grade: 'D',
  evidence: ['fosterRoom'],
} satisfies Assumption;
