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
  explanation: 'The share of children in low-income families, against today.',
  phaseIn: 'From the start.',
  rangeSource: 'Councils’ shares moved by up to some ten points in ten years.',
  claim: 'That deprivation explains most of the difference between councils.',
  used: 'Five more children under 16 in each 100,000 come into care for each point (2 to 8), as a study of English councils from 2015 to 2020 found: a link across places, not a forecast for any family.',
  grade: 'B',
  more: [
    'Poverty is not neglect. More help with money would be felt long before any question of care.',
  ],
  evidence: ['povertyEffect', 'povertyEntries'],
} satisfies Assumption;
