import type { AssumptionWords } from '../assumption';

export default {
  explanation: 'The share of children in low-income families, against today.',
  phaseIn: 'From the start.',
  rangeSource:
    'Shares of all councils but one moved by 2 points down to 3 up from 2022 to 2024 (official figures); five either way in ten years is an assumption.',
  claim: 'That deprivation explains most of the difference between councils.',
  used: 'Five more children under 16 in each 100,000 come into care for each point (2 to 8), as a study of English councils from 2015 to 2020 found: a link across places, not a forecast for any family.',
  more: [
    'Poverty is not neglect. More help with money would be felt long before any question of care.',
  ],
} satisfies AssumptionWords;
