import type { Lesson } from '../lesson';

export default {
  key: 'business-case',
  order: 8,
  title: 'Approved is not delivered',
  question: 'The business case was approved. How will you know if it works?',
  minutes: 20,
  able: [
    'read the answer of a business case with both its sides',
    'challenge it: how small may the effect be, and what would tip it?',
    'say what should be seen after a year, and when it can be told from chance',
  ],
  skills: ['business-case', 'evidence', 'data'],
  misconception: {
    belief: 'Approved means delivered.',
    instead:
      'A vote moves the money and nothing else. What follows is hiring, families who say yes, homes that open. Each can stall, and the yearly figures tell you years later.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'In how many of 100 simulated futures has this proposal paid back within the years asked about (five, unless you changed it)?',
      unit: 'of 100',
      min: 0,
      max: 100,
      from: 50,
      says: 'the model says',
      gap: [
        'This takes it that the plan is carried out as set. It does not count a team that was never hired. So read it as: if we deliver, then so often.',
      ],
      source: 'Pairs of futures of your council, simulated here.',
    },
    {
      key: 'expect-2',
      asks: 'After one year, how many fewer children live in children’s homes, in the middle pair?',
      unit: 'children fewer',
      min: 0,
      max: 100,
      says: 'the model says',
      gap: [
        'In the first year almost nothing reaches the count that the case is about. That is no sign that the plan fails. It is how long the way is.',
      ],
      source: 'Pairs of futures of your council, simulated here.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'A case says that 10% of the effect counted on is enough to pay back. Which question tests it most?',
      options: [
        {
          text: 'Is the effect really as large as they say?',
          why: 'It may be a tenth as large and still pay back. There is much room here.',
        },
        {
          text: 'Can it be carried out at all, and by when?',
          why: 'With so much room in the effect, the case falls only if nobody is found, or far too late. That is where to look.',
        },
        {
          text: 'Is the discount rate right?',
          why: 'Payback in money of the day does not use it. And no rate turns a case with so much room.',
        },
      ],
      right: 1,
    },
    {
      key: 'q2',
      asks: 'New carers were approved in June. In September as many children as before live in children’s homes. What do you report?',
      options: [
        {
          text: 'That the plan has failed.',
          why: 'Three months after approval, few children can have moved. This count moves last.',
        },
        {
          text: 'That the plan works.',
          why: 'You do not know that yet. You know that the first step was taken.',
        },
        {
          text: 'How many carers were approved beside how many were planned by now.',
          why: 'That is the step that should be seen by September. If it is short, the rest will be late.',
        },
      ],
      right: 2,
    },
    {
      key: 'q3',
      asks: 'By luck alone the number in children’s homes moves by about 35 in a year. The plan should take off 9 in five years. What follows?',
      options: [
        {
          text: 'The number alone will not show if it works. Count what the plan does.',
          why: 'The luck is four times the effect. But who was found, trained and matched can be counted one by one.',
        },
        {
          text: 'The plan is not worth it.',
          why: 'Nine children in a home that suits them matter, and so does the money. That it is hard to see does not make it small.',
        },
        {
          text: 'Wait five years, then look at the number.',
          why: 'Even then it could be luck. And five years of a plan that stalled would be lost.',
        },
      ],
      right: 0,
    },
  ],
  monday: [
    'Before we approve it: what should we see by which quarter, who counts it, and at which count do we stop?',
    'Please report what was done beside what was planned, and say plainly which figures are still too early to tell.',
  ],
  onward: [
    { to: 'invest/', text: 'Make a business case of your own, and print the briefing' },
    { to: 'published-cases/', text: 'Cases that others published, worked out again' },
    { to: 'evidence/', text: 'What is known of programmes elsewhere' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
