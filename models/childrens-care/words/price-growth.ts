import type { AssumptionWords } from '../assumption';

export default {
  explanation: 'How much faster or slower the price of children’s homes grows, each year.',
  phaseIn: 'From the start, for as long as the forecast runs.',
  rangeSource:
    'The lowest: no faster than all prices, from the start. The highest: on as from 2016-17 to 2024-25, some 10% a year (official figures). That either lasts is an assumption.',
  claim: 'Prices are often carried on at the last rate.',
  used: 'Growth eases towards 3% a year; this is added on top.',
  more: ['The price says little about how well a child is cared for.'],
} satisfies AssumptionWords;
