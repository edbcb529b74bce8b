import type { Assumption } from '../assumption';

export default {
  kind: 'assumption',
  key: 'price-growth',
  label: 'Price growth of children’s homes',
  unit: 'percentage points a year more than expected',
  min: -10,
  max: 15,
  step: 0.5,
  baseline: 0,
  parameter: 'priceGrowth',
  reach: () => 15,
  plausible: { low: -3, high: 4 },
  grade: 'C',
  evidence: ['homesGrowthNow', 'laterGrowth', 'growthHalfLife', 'priceGrowth'],
} satisfies Assumption;
