import type { Lever } from '../../lever';

export default {
  key: 'family-safeguarding',
  library: ['L03'],
  label: 'One team for the whole family',
  unit: 'children a year',
  min: 0,
  max: 50000,
  step: 1,
  baseline: 0,
  parameter: 'familySafeguarding',
  grade: 'C',
  everyday: true,
  reach: ({ parameters }) => Number(parameters.entriesYoung) / 0.2,
  dials: {
    risk: 'safeguardingBaselineRisk',
    claim: 'safeguardingClaim',
    trust: 'safeguardingTrust',
    cost: 'safeguardingCost',
    needs: 'adultWorkers',
  },
  evidence: [
    'safeguardingBaselineRisk',
    'safeguardingClaim',
    'safeguardingTrust',
    'safeguardingError',
    'adultWorkers',
    'deferredShare',
    'safeguardingCost',
  ],
  acts: { output: 'entries', way: 'falls' },
  fails: { setting: 'family-safeguarding-needs', gone: 0 },
  checks: [
    { output: 'children-in-care', change: 'falls' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
