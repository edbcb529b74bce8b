import type { Lesson } from '../lesson';

export default {
  key: 'price-and-mix',
  order: 3,
  title: 'Unit cost, mix and price',
  question: 'The average cost of a week rose. Did the council pay more for the same?',
  minutes: 15,
  able: [
    'tell price from mix when an average moves',
    'choose the right cost for a sum: of this home, or of all',
    'read what drove your own council’s bill',
  ],
  skills: ['oversight', 'commissioning', 'forecasting'],
  misconception: {
    belief: 'When the average cost of a week rises, prices have risen.',
    instead:
      'An average also rises when more children live where a week costs more. Every price can fall while it does.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'Every price falls by 2 in 100, and 13 of the 100 children now live in children’s homes. What is the average week?',
      unit: 'pounds',
      min: 500,
      max: 2500,
      from: 1230,
      answer: 1361,
      gap: [
        'Both prices are lower: £5,880 and £686. But three children now live where a week costs more than eight times as much.',
        'The average is 13 × £5,880 and 87 × £686, shared by 100. It is 11 in 100 above the £1,230 of the year before.',
      ],
      source: 'The council is made up. The sum is numbers times prices.',
    },
    {
      key: 'expect-2',
      asks: 'By how many thousand pounds is the year’s bill lower, because of these five children?',
      unit: 'thousand pounds',
      min: 0,
      max: 2000,
      answer: 182,
      gap: [
        'All five would have lived with foster carers, at £700 a week. That is 5 × £700 × 52 weeks.',
        'With the average of £1,230 it would be 320 thousand. The average has children’s homes in it, and none of the five would have lived in one.',
      ],
      source: 'The council is made up; a year is taken as 52 weeks.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'A council’s average week went from £1,300 to £1,450. Which figures tell whether its prices rose?',
      options: [
        {
          text: 'The prices of each kind of home in both years, and how many children lived in each.',
          why: 'With both, the change can be split into what prices did and what the mix did.',
        },
        {
          text: 'The average week of a neighbour.',
          why: 'The neighbour’s average has its own mix in it. It does not tell the two apart either.',
        },
        {
          text: 'How many children are in care in all.',
          why: 'The average is for one child. It can move with as many children as before.',
        },
      ],
      right: 0,
    },
    {
      key: 'q2',
      asks: 'In England a week in children’s homes cost £4,165 in 2019–20 and £6,775 in 2023–24. Prices in general rose by 19 in 100. By how much did this price rise beyond that?',
      options: [
        {
          text: 'By about 63 in 100',
          why: 'That is the whole rise: £6,775 is 63 in 100 above £4,165. General inflation is still in it.',
        },
        {
          text: 'By about 44 in 100',
          why: '63 less 19 is 44. But prices grow by times: first take the £4,165 to £4,959, then compare.',
        },
        {
          text: 'By about 37 in 100',
          why: 'With inflation alone £4,165 would have become £4,959. £6,775 is about 37 in 100 above that.',
        },
      ],
      right: 2,
    },
    {
      key: 'q3',
      asks: 'A business case says: “20 children fewer in care, times our average week, times 52.” What do you ask?',
      options: [
        {
          text: 'Whether the year should have 52.14 weeks.',
          why: 'That moves the sum by less than 1 in 100. Something else may move it by half.',
        },
        {
          text: 'Where these 20 children would have lived, and what those homes cost.',
          why: 'Help at home most often reaches children who would have lived with foster carers. The average can be twice their cost.',
        },
        {
          text: 'Nothing: an average is the fair way to count.',
          why: 'It is fair for all children together. These 20 are not a mixed sample of them.',
        },
      ],
      right: 1,
    },
  ],
  monday: [
    'Before we talk about prices, please split the change into how many, which homes and what each costs.',
    'For this case I would like to use the cost of the homes these children would have had, not our average.',
  ],
  onward: [
    {
      to: 'foundations/price-and-mix/',
      text: 'Why England’s spending grew so much faster than the number of children',
    },
    { to: 'claim-checker/', text: 'Check a claim about savings' },
    { to: 'levers/buying-together/', text: 'A lever on price: councils that buy together' },
    { to: 'levers/step-down/', text: 'A lever on mix: from children’s homes to families' },
  ],
  needs: 'figures',
} satisfies Lesson as Lesson;
