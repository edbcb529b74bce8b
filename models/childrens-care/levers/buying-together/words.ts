import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Councils of a region agree with providers on prices and quality and buy children’s homes together.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to all children’s homes.',
  claim:
    'The largest providers made 22.6% on children’s homes (2016 to 2020), and that is often called the saving.',
  used: 'A margin is not a saving: homes must stay open. Used here: at most a third of it comes off the price (none to half), about 7% where all homes are bought together.',
  more: [
    'Needs homes to choose from: with seventy requests for each place nobody lowers a price.',
    'It goes wrong when the cheapest home wins, or a provider closes.',
    'A child would notice little, if it is done well; a move far away, if it is not.',
  ],
} satisfies LeverWords;
