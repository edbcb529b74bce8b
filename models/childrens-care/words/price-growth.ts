import type { AssumptionWords } from '../assumption';

export default {
  explanation: 'How much faster or slower the price of children’s homes grows, each year.',
  phaseIn: 'From the start, for as long as the forecast runs.',
  rangeSource: 'National unit cost grew between 3% and 19% a year since 2016-17.',
  claim: 'Prices are often carried on at the last rate.',
  used: 'Growth eases towards 3% a year; this is added on top.',
  more: ['The price says little about how well a child is cared for.'],
} satisfies AssumptionWords;
