import type { Lever } from '../../lever';

export default {
  key: 'return-home',
  library: ['L06'],
  label: 'Return home with support',
  unit: 'children a year',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'returnSupport',
  grade: 'D',
  everyday: true,
  reach: ({ parameters, start }) => {
    const rates = parameters.returnsHome as readonly number[];
    return (['under-1', '1-4', '5-9', '10-15', '16-17'] as const).reduce(
      (all, age, i) =>
        all +
        rates[i] *
          start.count(
            (a, home, group) =>
              a === age && group === 'local' && home !== 'adoption' && home !== 'parents',
          ),
      0,
    );
  },
  dials: {
    claim: {
      parameter: 'returnAdded',
      unit: 'share',
      baseline: 0.25,
      min: 0.01,
      max: 0.99,
      step: 0.01,
    },
    cost: {
      parameter: 'returnCost',
      unit: 'GBP/child',
      baseline: 7857,
      min: 0,
      max: 1000000,
      step: 1,
    },
    needs: { parameter: 'afterCare', unit: 'share', baseline: 1, min: 0, max: 1, step: 0.01 },
  },
  evidence: [
    'returnAdded',
    'reEntryWithSupport',
    'reEntryFirstYear',
    'reEntryRushed',
    'afterCare',
    'returnCost',
    'rampMonths',
  ],
  acts: { output: 'children-in-care', way: 'falls' },
  fails: { setting: 'return-home-needs', gone: 0, leaves: 0.7 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;
