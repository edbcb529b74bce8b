import type { Lesson } from '../lesson';

const MONTHS = 'April May June July August September October November December January'
  .concat(' February March')
  .split(' ');

export default {
  key: 'stocks-and-flows',
  order: 1,
  title: 'Doors and numbers',
  question: 'The report says that fewer children came in. May the budget come down?',
  minutes: 15,
  able: [
    'tell a number on one day (a stock) from what comes and goes in a month (a flow)',
    'say when a number in care is at its highest, from the two doors alone',
    'work out what the two doors mean for a year’s bill',
  ],
  skills: ['forecasting', 'data'],
  misconception: {
    belief: 'The number in care goes up and down with the number who come in.',
    instead:
      'It goes up while more come in than leave, and down while fewer do. It can rise for months after entries began to fall.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'At the end of which month were most children in care? Type 1 for April, 12 for March',
      unit: '',
      min: 1,
      max: 12,
      answer: 7,
      compared: (expected) => {
        const answer = 'Most were in care at the end of month 7, which is October: 275 children.';
        const month = expected === undefined ? undefined : MONTHS[expected - 1];
        return month ? `You said month ${expected}, which is ${month}. ${answer}` : answer;
      },
      gap: [
        'July is the month in which most came in, and many people choose it. But in August, September and October more still came in than left. So the number went on rising.',
        'It turned where the two lines cross: from November on more left than came in.',
        'And look at March. A third fewer came in than in April a year before. Yet 251 were in care, 51 more than at the start.',
      ],
      source:
        'The council is made up. The number is its start, plus all who came, less all who left.',
    },
    {
      key: 'expect-2',
      asks: 'From April on 22 come in each month and 20 leave. How many are in care after a year?',
      unit: 'children',
      min: 0,
      max: 400,
      from: 200,
      answer: 224,
      gap: [
        'An eighth fewer come in than the 25 of last year. But 22 is still 2 more than 20, twelve times over. The number grows more slowly, and it grows.',
      ],
      source: 'The council is made up: 200 children in care at the start.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'In the first quarter 60 children came in and 45 left. In the second 52 came in and 45 left. What did the number in care do in the second quarter?',
      options: [
        {
          text: 'It fell, because fewer came in.',
          why: 'Fewer came in than in the first quarter. But 52 is still more than the 45 who left.',
        },
        {
          text: 'It rose, by 7.',
          why: '52 came in and 45 left: 7 more. It rose by 15 the quarter before, so it rises more slowly now.',
        },
        {
          text: 'It stood still.',
          why: 'It stands still when as many leave as come in. Here 7 more came in.',
        },
      ],
      right: 1,
    },
    {
      key: 'q2',
      asks: 'As many children come in each year as before. Each stays longer. What follows in the years after?',
      options: [
        {
          text: 'The number rises, then settles at a higher level.',
          why: 'A longer stay means that fewer leave at first. Once more children are there, as many leave again as come in, at a higher level.',
        },
        {
          text: 'Nothing: entries did not change.',
          why: 'Entries are one door. A longer stay makes the other door quieter.',
        },
        {
          text: 'The number rises without end.',
          why: 'As the number grows, more reach the end of their stay each month. In time the two doors match again.',
        },
      ],
      right: 0,
    },
    {
      key: 'q3',
      asks: 'Which figure moves this year’s bill for homes most directly?',
      options: [
        {
          text: 'How many came in this month.',
          why: 'Whoever came in this month has been paid for in this month only. The bill is for all who are there.',
        },
        {
          text: 'How many are in care, week after week.',
          why: 'Homes are paid for by the week. So the bill follows the number who are there, and each child’s weekly cost.',
        },
        {
          text: 'How many more came in than last year.',
          why: 'That compares one door with itself. Without the other door it says nothing of how many are there.',
        },
      ],
      right: 1,
    },
  ],
  monday: [
    'Beside how many came in, please show how many left, and how many are in care at the month’s end.',
    'We budget for the children who are here, so let us watch the gap between the doors and not one door.',
  ],
  onward: [
    { to: 'foundations/two-doors/', text: 'What England’s two doors did from 2017 to 2021' },
    { to: 'assess/', text: 'All published figures of your council' },
    { to: 'levers/family-meetings/', text: 'A lever at the door in: family meetings' },
    { to: 'levers/return-home/', text: 'A lever at the door out: return home with support' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
