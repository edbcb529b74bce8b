import type { LeverWords } from '../../lever';

export default {
  explanation:
    'A room in a family’s house for young people of 16 and 17 who live in a children’s home, want to move on and are ready: supported lodgings, with a worker who stays.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to half of the 16 and 17 year-olds in children’s homes.',
  claim: 'None: the publications describe such services without a result.',
  used: 'Half a year’s young people in homes want and could have a host (20 to 100% a year, an assumption), if there is one.',
  more: [
    'Needs hosts, and a young person who chooses it.',
    'It goes wrong when sixteen is treated as grown up, or a move is made for the budget. Care and support are a right until 18, and after.',
    'A young person would notice a kitchen to learn in, and someone who asks how the day was.',
  ],
} satisfies LeverWords;
