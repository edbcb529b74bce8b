import type { Lesson } from '../lesson';

export default {
  key: 'capacity',
  order: 4,
  title: 'Room, and what happens without it',
  question: 'We lost a tenth of our foster places. Why did it hurt so much more than a tenth?',
  minutes: 15,
  able: [
    'say why the last free places matter most',
    'put a price on places that are missing, and on places that stand free',
    'see when one plan needs another before it can work',
  ],
  skills: ['commissioning', 'strategy', 'business-case'],
  misconception: {
    belief: 'An empty foster place is money wasted.',
    instead:
      'A child finds a family that fits only where there is a choice. Places that stand free are what makes a match.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'With 705 places 29 children live in a children’s home for want of a family. How many in ten years with 75 places fewer?',
      unit: 'children',
      min: 0,
      max: 150,
      from: 29,
      answer: 58,
      says: 'the model says',
      gap: [
        'A tenth fewer places, and twice as many children without a family. With 75 places more it would be 11. So the loss of 75 does much more harm than the gain of 75 does good.',
        'Where there is room, a few places more or less hardly matter. Where there is little, each one counts. The line is not straight: it bends.',
      ],
      source:
        'A small model: a hundredth of England in March 2024 (Ofsted, official). How children and families fit is assumed.',
    },
    {
      key: 'expect-2',
      asks: 'Of 100 approved places, how many must stand free so that of 100 children who need a family only 2 find none?',
      unit: 'of 100',
      min: 0,
      max: 60,
      answer: 20,
      says: 'the model says',
      gap: [
        'In March 2024 about 16 of 100 were free, and 6 of 100 children found none. To come down to 2, about 4 more of 100 must stand free.',
        'A budget that counts every free place as waste will close them. Then it pays for children’s homes.',
      ],
      source:
        'The same small model. How many families one must choose from is assumed: 2.2 for each child.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'Two areas each lose 30 foster places. In one, 1 of 4 places stood free, in the other 1 of 8. Where do more children go without a family?',
      options: [
        {
          text: 'In both the same: 30 places are 30 places.',
          why: 'The places are as many. But in one area many others are still free, and in the other few are.',
        },
        {
          text: 'In the second, where fewer stood free.',
          why: 'There was little choice before, so each place that goes takes a match with it.',
        },
        {
          text: 'In the first, because it had more to lose.',
          why: 'Where many stand free, a child who cannot have one place can have another.',
        },
      ],
      right: 1,
    },
    {
      key: 'q2',
      asks: 'A council pays a team to help children move from children’s homes to families. After a year hardly anyone has moved. Its foster homes are full. What is the first thing to look at?',
      options: [
        {
          text: 'Whether the team works hard enough.',
          why: 'It may. But nobody can move to a family that has no room.',
        },
        {
          text: 'Whether the team should be larger.',
          why: 'A larger team meets the same full homes. It would cost more and move nobody.',
        },
        {
          text: 'Whether there are families with room who fit these children.',
          why: 'The move needs two things: a child who is ready, and a family. The one that is short decides.',
        },
      ],
      right: 2,
    },
    {
      key: 'q3',
      asks: 'Each child without a family costs £6,055 a week more here. 12 carers’ places would be kept free for £300 a week each. For how many children must they make a match, for the money to balance?',
      options: [
        {
          text: 'For fewer than 1 at a time',
          why: 'The free places cost 12 × £300, which is £3,600 a week. One child with a family in place of a children’s home is £6,055.',
        },
        {
          text: 'For 12: one for each place',
          why: 'So much would be needed if a week cost as much in both. But a children’s home costs nine times as much.',
        },
        {
          text: 'For about 6: half of them',
          why: 'Six children would be £36,330 a week, ten times what the free places cost.',
        },
      ],
      right: 0,
    },
  ],
  monday: [
    'How many of our foster places are free today, for which children, and how many could we lose before it hurts?',
    'Let us show what free places cost beside what a missing one costs.',
  ],
  onward: [
    { to: 'foundations/waiting-for-a-home/', text: 'Why a child waits while places stand free' },
    { to: 'sufficiency/', text: 'Will there be homes enough in your council?' },
    { to: 'levers/foster-carers/', text: 'A lever: find new foster carers' },
    { to: 'levers/keep-carers/', text: 'A lever: keep the carers there are' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
