import type { AssumptionWords } from '../assumption';

export default {
  explanation: 'The share of children in low-income families, against today.',
  phaseIn: 'From the start.',
  rangeSource: 'Councils’ shares moved by up to some ten points in ten years.',
  claim: 'That deprivation explains most of the difference between councils.',
  used: 'Five more children under 16 in each 100,000 come into care for each point (2 to 8), as a study of English councils from 2015 to 2020 found: a link across places, not a forecast for any family.',
  more: [
    'Poverty is not neglect. More help with money would be felt long before any question of care.',
  ],
} satisfies AssumptionWords;
