import type { Lever } from '../../lever';

export default {
  key: 'family-courts',
  library: ['L05'],
  label: 'A court that helps parents recover',
  unit: 'children a year',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'familyCourts',
  grade: 'C',
  reach: ({ parameters }) => Number(parameters.entriesYoung) * 0.3,
  dials: {
    risk: 'courtBaselineReturn',
    claim: 'courtClaim',
    trust: 'courtTrust',
    cost: 'courtCost',
    needs: 'courtTreatment',
  },
  evidence: [
    'courtBaselineReturn',
    'courtClaim',
    'courtTrust',
    'courtError',
    'courtTreatment',
    'courtCost',
  ],
  acts: { output: 'children-in-care', way: 'falls' },
  fails: { setting: 'family-courts-needs', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
