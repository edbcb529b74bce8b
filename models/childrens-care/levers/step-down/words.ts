import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Children under 16 who could live in a family and want to are matched with a council foster home and supported through the first year.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to half of the children under 16 in children’s homes each year.',
  claim: 'Business cases compare the price of a home with the price of a foster family for ever.',
  used: 'A child moves only when a council foster home has room; 64 in 100 moves last a year (50 to 75), the others return to a children’s home.',
  more: [
    'Needs foster homes: without carers nobody moves, in this model as in life.',
    'It goes wrong when a move is made for the budget. A broken move is one more loss for the child.',
    'A child would notice family meals, fewer changing faces, and a say in when to move.',
  ],
} satisfies LeverWords;
