import type { AssumptionWords } from '../assumption';

export default {
  explanation:
    'The budget against which spending is held, when crowding out or reinvestment is switched on: the cost of as many children as today, in the same homes, at the prices of the day, times this.',
  phaseIn: 'From the start.',
  rangeSource:
    'A tenth either way: an assumption. In 2024 county councils expected to overspend by about a tenth on homes (reported by their association).',
  claim: 'Budgets are often said to be uprated by inflation alone.',
  used: 'It does nothing unless a loop that reads it is switched on.',
  more: [
    'A budget is not a limit on how many children are kept safe: looking after them is a duty.',
  ],
} satisfies AssumptionWords;
