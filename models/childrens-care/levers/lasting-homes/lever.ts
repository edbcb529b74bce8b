import type { Lever } from '../../lever';

export default {
  key: 'lasting-homes',
  library: ['L07'],
  label: 'Lasting homes with guardians',
  unit: 'children a year',
  min: 0,
  max: 10000,
  step: 1,
  baseline: 0,
  parameter: 'lastingHomes',
  grade: 'D',
  reach: ({ parameters, start }) => {
    const rates = parameters.toFamily as readonly number[];
    return (['under-1', '1-4', '5-9', '10-15', '16-17'] as const).reduce(
      (all, age, i) =>
        all +
        rates[i] *
          Number(parameters.guardianShare) *
          start.count(
            (a, home, group) =>
              a === age && group === 'local' && home !== 'adoption' && home !== 'parents',
          ),
      0,
    );
  },
  dials: {
    cost: {
      parameter: 'lastingHomesCost',
      unit: 'GBP/child',
      baseline: 6000,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: {
      parameter: 'guardiansWilling',
      unit: 'share',
      baseline: 1,
      min: 0,
      max: 1,
      step: 0.01,
    },
  },
  evidence: ['guardiansWilling', 'lastingHomesCost', 'guardianEnding', 'costGuardianship'],
  acts: { output: 'children-in-care', way: 'falls' },
  fails: { setting: 'lasting-homes-needs', gone: 0 },
  checks: [
    { output: 'special-guardianship', change: 'rises' },
    { output: 'programmes', change: 'rises' },
  ],
} satisfies Lever;
