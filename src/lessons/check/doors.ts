import { fullestMonth, monthByMonth } from '../../../models/two-doors/month-by-month';
import { itemOf } from './item';

const MONTHS = 'April May June July August September October November December January'
  .concat(' February March')
  .split(' ');
const peak = (values: readonly number[]) => values.indexOf(Math.max(...values)) + 1;
const named = (month: number) => MONTHS[month - 1];

/** What comes, what goes, and what is there. */
export const doors = [
  itemOf(
    {
      key: 'fullest',
      skill: 'See from the two doors when most children are in care',
      lesson: 'stocks-and-flows',
    },
    {
      before: {
        entries: [14, 18, 22, 25, 22, 18, 16, 14, 12, 11, 10, 10],
        exits: [12, 12, 12, 12, 13, 14, 15, 15, 15, 15, 14, 14],
      },
      after: {
        entries: [20, 26, 30, 27, 24, 21, 17, 15, 14, 14, 13, 13],
        exits: [16, 16, 17, 18, 19, 20, 19, 19, 19, 18, 18, 18],
      },
    },
    { before: 2, after: 1 },
    ({ entries, exits }) => {
      const right = fullestMonth(monthByMonth(100, entries, exits));
      const most = peak(entries);
      return {
        doors: { entries, exits },
        asks: 'The picture shows how many children came into care each month, and how many left. At the end of which month were most children in care?',
        options: [
          {
            text: named(right),
            why: `Up to ${named(right)} more came in than left, so the number rose. After that more left than came in.`,
          },
          {
            text: named(most),
            why: `In ${named(most)} most came in. But in the months after it, more still came in than left, and the number went on rising.`,
          },
          {
            text: named(12),
            why: `By ${named(12)} more had left than came in for some months. The number had passed its height.`,
          },
          {
            text: 'It cannot be told from this picture',
            why: 'How many there were cannot be told. When it was most can: where the line of those who leave crosses the other.',
          },
        ],
      };
    },
  ),
  itemOf(
    {
      key: 'slower',
      skill: 'See that a number can rise while fewer come in',
      lesson: 'stocks-and-flows',
    },
    {
      before: { entries: [120, 110, 100], exits: 90 },
      after: { entries: [84, 76, 70], exits: 62 },
    },
    { before: 1, after: 2 },
    ({ entries: [first, second, third], exits }) => ({
      asks: `In three years ${first}, then ${second}, then ${third} children came into care. Each year ${exits} left. What became of the number in care over these years?`,
      options: [
        {
          text: 'It rose in each year',
          why: `In each year more came in than the ${exits} who left. It rose by less each time, but it rose.`,
        },
        {
          text: 'It fell in each year after the first',
          why: `Fewer came in than the year before. But even ${third} is more than the ${exits} who left.`,
        },
        {
          text: 'It rose, then fell',
          why: 'It would fall once fewer came in than left. In these three years that never was so.',
        },
      ],
    }),
  ),
  itemOf(
    {
      key: 'stay',
      skill: 'Know what a longer stay leads to',
      lesson: 'stocks-and-flows',
    },
    {
      before: { entries: 100, stay: 2, longer: 3 },
      after: { entries: 60, stay: 3, longer: 4 },
    },
    { before: 0, after: 2 },
    ({ entries, stay, longer }) => ({
      asks: `Each year ${entries} children come into a council’s care and stay ${stay} years on average. Now they begin to stay ${longer} years. As many come in. How many are in care many years later?`,
      options: [
        {
          text: `About ${entries * longer}`,
          why: `In the long run it is those who come in a year times the years they stay: ${entries} × ${longer}.`,
        },
        {
          text: `About ${entries * stay}, because as many come in`,
          why: `That was the number before: ${entries} × ${stay}. Who stays longer leaves later, so more are there.`,
        },
        {
          text: 'More each year, without end',
          why: 'It rises at first. Then the children who stayed longer leave too, and the doors match again.',
        },
      ],
    }),
  ),
  itemOf(
    {
      key: 'delay',
      skill: 'Count what a delay leaves for the first year',
      lesson: 'delays',
    },
    {
      before: { monthly: 3, delay: 8 },
      after: { monthly: 4, delay: 7 },
    },
    { before: 2, after: 0 },
    ({ monthly, delay }) => ({
      asks: `From April on ${monthly} new families a month begin to be checked as foster carers. A check takes ${delay} whole months, and all pass. How many new families are there by the end of March, twelve months after the start?`,
      options: [
        {
          text: String(monthly * (12 - delay)),
          why: `Those who began in the first ${12 - delay} months are through by the end of March. The others still wait.`,
        },
        {
          text: String(monthly * 12),
          why: `So many began in the twelve months. Those of the last ${delay} months are not through yet.`,
        },
        {
          text: String(monthly * delay),
          why: `That is how many are still being checked at the end of March.`,
        },
      ],
    }),
  ),
];
