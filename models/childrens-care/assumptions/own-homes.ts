import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'own-homes',
  label: 'New children’s homes of the council’s own',
  unit: 'homes begun a year',
  min: 0,
  max: 60,
  step: 0.5,
  baseline: 0,
  parameter: 'homesBegun',
  reach: ({ start }) => start.count((_, home) => home === 'childrens-home') / 40,
  beside: 'levers',
  grade: 'D',
  evidence: [
    'homesBegun',
    'ownHomeSize',
    'homeBuildMonths',
    'homeRegisterMonths',
    'ownHomeFilled',
    'homeCapital',
  ],
} satisfies Assumption;
