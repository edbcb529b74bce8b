import type { Lever } from '../../lever';

export default {
  key: 'family-meetings',
  library: ['L04'],
  label: 'Family meetings before court',
  unit: 'children a year',
  min: 0,
  max: 50000,
  step: 1,
  baseline: 0,
  parameter: 'familyMeetings',
  grade: 'B',
  everyday: true,
  reach: ({ parameters }) =>
    (Number(parameters.entriesAtEdge) + Number(parameters.entriesYoung)) / 0.448,
  dials: {
    risk: 'meetingsBaselineRisk',
    claim: 'meetingsClaim',
    trust: 'meetingsTrust',
    cost: 'meetingsCost',
    needs: 'meetingsInTime',
  },
  evidence: [
    'meetingsBaselineRisk',
    'meetingsClaim',
    'meetingsTrust',
    'meetingsError',
    'meetingsInTime',
    'deferredShare',
    'meetingsCost',
  ],
  acts: { output: 'entries', way: 'falls' },
  fails: { setting: 'family-meetings-needs', gone: 0 },
  checks: [
    { output: 'children-in-care', change: 'falls' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
