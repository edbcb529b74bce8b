import type { Lever } from '../../lever';

export default {
  key: 'edge-of-care',
  library: ['L02'],
  label: 'Help at the edge of care',
  unit: 'children a year',
  min: 0,
  max: 50000,
  step: 1,
  baseline: 0,
  parameter: 'edgeOfCare',
  grade: 'D',
  everyday: true,
  reach: ({ parameters }) => Number(parameters.entriesAtEdge) / 0.3,
  dials: { risk: 'edgeBaselineRisk', claim: 'edgeClaim', trust: 'edgeTrust', cost: 'edgeCost' },
  evidence: [
    'edgeBaselineRisk',
    'edgeClaim',
    'edgeTrust',
    'edgeError',
    'trustError',
    'deferredShare',
    'edgeCost',
    'rampMonths',
  ],
  acts: { output: 'entries', way: 'falls' },
  fails: { setting: 'edge-of-care-risk', gone: 0.02 },
  checks: [
    { output: 'children-in-care', change: 'falls' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
