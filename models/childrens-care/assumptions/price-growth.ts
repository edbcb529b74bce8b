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
  explanation: 'How much faster or slower the price of children’s homes grows, each year.',
  phaseIn: 'From the start, for as long as the forecast runs.',
  rangeSource: 'National unit cost grew between 3% and 19% a year since 2016-17.',
  claim: 'Prices are often carried on at the last rate.',
  used: 'Growth eases towards 3% a year; this is added on top.',
  grade: 'C',
  more: ['The price says little about how well a child is cared for.'],
  evidence: ['homesGrowthNow', 'laterGrowth', 'growthHalfLife', 'priceGrowth'],
} satisfies Assumption;
