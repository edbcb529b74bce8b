import type { Lesson } from '../lesson';

export default {
  key: 'avoided-and-cashable',
  order: 6,
  title: 'Avoided or saved?',
  question: 'The programme avoids £1m. May the budget come down by £1m?',
  minutes: 15,
  able: [
    'tell a cost that is avoided from money that can leave the budget',
    'ask the two questions that decide: was it in the budget, and can it be released?',
    'see why an average cost is not what one child fewer spares',
  ],
  skills: ['oversight', 'reporting', 'business-case'],
  misconception: {
    belief: 'A cost we avoided is money we can spend.',
    instead:
      'It is money we do not have to find. Only what was in the budget, and can be let go of, is free to be spent on something else.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'How much of the £1m can leave the budget, in thousands of pounds?',
      unit: 'thousand pounds',
      min: 0,
      max: 1000,
      step: 10,
      answer: 300,
      compared: (expected) => {
        const answer = 'By the rule used here £300,000 can leave the budget.';
        return expected === undefined
          ? answer
          : `You said £${expected.toLocaleString('en-GB')},000. ${answer}`;
      },
      gap: [
        'Without the programme £20.7m would be spent: £0.7m more than the budget. So the first £0.7m that is avoided is money that was never there. It meets the pressure, and that is worth a lot. But it cannot be spent again.',
        'What is left is £0.3m below the budget. That much can go, if it can be released.',
      ],
      source: 'The council is made up. The rule is that of the business case on this site.',
    },
    {
      key: 'expect-2',
      asks: 'And with a budget of £21m, in thousands of pounds?',
      unit: 'thousand pounds',
      min: 0,
      max: 1000,
      step: 10,
      answer: 630,
      compared: (expected) => {
        const answer = 'By the rule used here £630,000 can leave the budget.';
        return expected === undefined
          ? answer
          : `You said £${expected.toLocaleString('en-GB')},000. ${answer}`;
      },
      gap: [
        'Now there is no pressure to meet. All of the £1m is below the budget. But not all of it can be let go of.',
        'A home that is bought by the week ends with notice: nine tenths of its cost goes. The council’s own carers keep an allowance or find another child: three tenths go. Social workers stay on the payroll: one tenth goes. That makes £540,000, £75,000 and £15,000.',
      ],
      source:
        'These three shares are assumed. No source measures them. You can change them under 3 Invest to deliver.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'Care costs were going to rise by £2m. The budget had £0.5m for that. A programme holds the rise to £1m. What can leave the budget?',
      options: [
        {
          text: '£1m: that is what the programme avoided.',
          why: 'It did avoid £1m. But spending still rises by £0.5m more than the budget has.',
        },
        {
          text: '£0.5m: half of it was in the budget.',
          why: 'The £0.5m in the budget is needed, and as much again. Nothing is left over.',
        },
        {
          text: 'Nothing. The overspend is £0.5m in place of £1.5m.',
          why: 'That is a real gain, and should be reported as such: as growth that was avoided. There is no budget to cut.',
        },
      ],
      right: 2,
    },
    {
      key: 'q2',
      asks: 'A council’s own home for four costs £1.2m a year. Staff and building are £0.9m of it. One child fewer lives there. What is spared in a year?',
      options: [
        {
          text: '£300,000: a quarter of the cost.',
          why: 'That is the average for a child. But staff and building are paid for as long as the home is open.',
        },
        {
          text: '£75,000: a quarter of what goes with each child.',
          why: 'Only £0.3m goes with the number of children. The rest is fixed until the home closes or another child moves in.',
        },
        {
          text: 'Nothing at all.',
          why: 'Food, clothes and the like do fall. They are a small part of it.',
        },
      ],
      right: 1,
    },
    {
      key: 'q3',
      asks: 'Thanks to our family help, the health service spends £200,000 less a year. Where does it belong in our business case?',
      options: [
        {
          text: 'Beside it, named as theirs, and in none of our sums.',
          why: 'It is a good reason to ask them to share the cost. Until they pay, none of it is in our budget.',
        },
        {
          text: 'In our savings: it is public money.',
          why: 'It is public money, and it is not ours. A budget that counts it will be short of it.',
        },
        {
          text: 'Nowhere: it does not matter to us.',
          why: 'It matters to the public, and it is a reason to talk about who pays. So it should be shown.',
        },
      ],
      right: 0,
    },
  ],
  monday: [
    'Of what this avoids, how much is in the approved budget today, and in which line?',
    'And who would have to give notice, or not fill a post, before that money is free?',
  ],
  onward: [
    { to: 'invest/', text: 'Your own proposal: three sums that are never added together' },
    { to: 'claim-checker/', text: 'Check a claim that a programme saves' },
    { to: 'glossary/', text: 'The words: cashable saving, growth avoided' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
