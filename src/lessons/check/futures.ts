import { count } from '../../charts/format';
import { itemOf } from './item';

/** Forecasts, comparisons and figures that are withheld. */
export const futures = [
  itemOf(
    { key: 'band', skill: 'Read a band of futures', lesson: 'uncertainty' },
    { before: { low: 180, high: 260 }, after: { low: 640, high: 810 } },
    { before: 2, after: 0 },
    ({ low, high }) => ({
      asks: `A forecast says: in 8 of 10 simulated futures there are ${low} to ${high} children in care in ten years. As many futures lie above this band as below. How often are there more than ${high}?`,
      options: [
        {
          text: 'In about 1 of 10 futures',
          why: '2 of 10 lie outside the band: about 1 above it and 1 below it.',
        },
        {
          text: `Never: ${high} is the most there can be`,
          why: 'A band is no wall. It holds 8 of 10 futures, and the other 2 lie outside.',
        },
        {
          text: 'In about 5 of 10 futures',
          why: 'Half of the futures lie above the middle of the band, not above its upper edge.',
        },
      ],
    }),
  ),
  itemOf(
    {
      key: 'pairs',
      skill: 'Compare two plans future by future',
      lesson: 'uncertainty',
    },
    { before: { pairs: 100, fewer: 85 }, after: { pairs: 200, fewer: 164 } },
    { before: 0, after: 2 },
    ({ pairs, fewer }) => ({
      asks: `A plan is run in ${count(pairs)} pairs of futures. The two of a pair share their chances, one with the plan and one without. In ${count(fewer)} pairs fewer children wait for a family with the plan. The two bands overlap widely. What can be said?`,
      options: [
        {
          text: 'By this model the plan is more likely than not to help, and it may not',
          why: `It helps in ${count(fewer)} of ${count(pairs)} pairs and not in ${count(pairs - fewer)}. Both sides belong in the sentence.`,
        },
        {
          text: 'Nothing: the bands overlap, so there is no difference',
          why: 'Bands are wide because futures differ. Pairs share their chances, so they show what the plan changes.',
        },
        {
          text: 'The plan works, since most pairs say so',
          why: `In ${count(pairs - fewer)} pairs it does not. And a model’s pairs are only as good as what it assumes.`,
        },
      ],
    }),
  ),
  itemOf(
    {
      key: 'withheld',
      skill: 'Read a table in which numbers are withheld',
      lesson: 'published-figures',
    },
    { before: { all: 41, foster: 29, homes: 7 }, after: { all: 33, foster: 22, homes: 6 } },
    { before: 1, after: 0 },
    ({ all, foster, homes }) => ({
      asks: `A table says: ${all} children in care; ${foster} with foster carers, ${homes} in children’s homes; with parents “c”, in other homes “c”. The letter c stands for a number that is withheld. What do you write in your own table?`,
      options: [
        {
          text: '“Withheld” in both, and no number',
          why: `Together they are ${all - foster - homes}. How that is split is held back, so that no child can be found.`,
        },
        {
          text: '0 in both',
          why: 'A number that is held back is not nothing. With zeros the parts no longer add up to the whole.',
        },
        {
          text: `${Math.floor((all - foster - homes) / 2)} in one and ${Math.ceil((all - foster - homes) / 2)} in the other`,
          why: 'That is a guess that looks like a figure. Others will take it for one.',
        },
      ],
    }),
  ),
];
