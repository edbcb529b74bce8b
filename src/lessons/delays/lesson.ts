import type { Lesson } from '../lesson';

export default {
  key: 'delays',
  order: 5,
  title: 'Spent now, saved later',
  question: 'The help works. So why does next year’s budget not show it?',
  minutes: 18,
  able: [
    'name the delays between paying for help and a lower bill',
    'say when a programme is furthest out of pocket, and when it has paid back',
    'work out what one more year of delay costs',
  ],
  skills: ['strategy', 'business-case', 'oversight'],
  misconception: {
    belief: 'If it works, next year’s budget shows it.',
    instead:
      'The team is paid from the first day. The bill falls only as children who did not come in would have been here, month after month. Good help can look like pure cost for a year or two.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'How much less is spent on care in the first year, in thousands of pounds?',
      unit: 'thousand pounds',
      min: 0,
      max: 2400,
      step: 10,
      answer: 218,
      compared: (expected) => {
        const answer = 'About £218,000 less is spent on care in the first year.';
        return expected === undefined
          ? answer
          : `You said £${expected.toLocaleString('en-GB')},000. ${answer}`;
      },
      gap: [
        'Two delays are at work. The help builds up, so that 6 or 7 children fewer have come in by the end of the year, and not 12. And most of them would have come late in the year. So they would have been in care for a few months only.',
        'From the fourth year on, 24 fewer are in care all the time. Then about £2.6m less is spent each year: more than ten times as much.',
      ],
      source: 'The programme is made up. The sum adds up its weeks of care, month by month.',
    },
    {
      key: 'expect-2',
      asks: 'After how many months have the carers paid back here, in the middle future? Type 120 for “not within ten years”',
      unit: 'months',
      min: 1,
      max: 120,
      says: 'in the middle future of the model it takes',
      gap: [
        'It takes half a year and more to assess a household. Then a child needs a home that suits. A place that is free spares money only when a child lives there who would have had a dearer home.',
        'So the money goes first, and the carers pay back while the children grow up with them.',
      ],
      source: 'Pairs of futures of your council, simulated here.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'A programme ran for nine months. It cost £0.9m, and £0.2m less was spent on care. What can be said?',
      options: [
        {
          text: 'It loses money. It should be stopped.',
          why: 'At nine months every slow programme looks so, the good ones too. What matters is what was expected by now.',
        },
        {
          text: 'It works, and will pay back in the end.',
          why: 'That is not known yet either. A programme that never pays back looks the same at nine months.',
        },
        {
          text: 'Little, until it is set beside what was expected by month nine.',
          why: 'Write down before the start what should be seen by when. Then an early figure can tell you something.',
        },
      ],
      right: 2,
    },
    {
      key: 'q2',
      asks: 'Two programmes keep as many children at home, at the same cost. Those of the first would have stayed in care one year, those of the second two. Which pays back?',
      options: [
        {
          text: 'Both alike: as many children, and the same cost.',
          why: 'The bill is for weeks of care. Twice the stay is twice the weeks for each child.',
        },
        {
          text: 'The second sooner, as each spares twice the weeks of care.',
          why: 'In the sum above the first has not paid back after six years, and the second has after three. How long a child would have stayed decides a great deal.',
        },
        {
          text: 'The first sooner, as its children are gone sooner.',
          why: 'They would have been gone sooner without the help too. So less is spared for each of them.',
        },
      ],
      right: 1,
    },
    {
      key: 'q3',
      asks: 'The team is hired in April. Families reach it only from next April on. What does that year cost?',
      options: [
        {
          text: 'Nothing: the help only comes a year later.',
          why: 'The team is paid all the while. A start that is late is cheap only if nobody is paid yet.',
        },
        {
          text: 'The team’s pay for the year, and what would have been spared by now.',
          why: 'Both are lost: a year is paid for with no help given, and all that is spared comes later.',
        },
        {
          text: 'One year’s saving at full strength, about £2.6m.',
          why: 'In its first year it would not have been at full strength. The loss is less than that.',
        },
      ],
      right: 1,
    },
  ],
  monday: [
    'Please show the running total month by month, with its lowest point, and not only the saving in a full year.',
    'Let us write down now what we should see after six and twelve months, so that we neither stop it too early nor keep it too long.',
  ],
  onward: [
    { to: 'invest/', text: 'Your own proposal, with its running total' },
    {
      to: 'foundations/waiting-for-a-home/',
      text: 'Where a shortage of carers makes children wait',
    },
    { to: 'levers/foster-carers/', text: 'New foster carers, step by step' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
