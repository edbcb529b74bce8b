import type { Lesson } from '../lesson';

export default {
  key: 'uncertainty',
  order: 7,
  title: 'Two bands, one difference',
  question: 'The two bands overlap. Is there no difference between the plans?',
  minutes: 18,
  able: [
    'read a band, and say both sides of how often',
    'tell the middle line from a forecast of what will happen',
    'compare two plans pair by pair, in place of band by band',
  ],
  skills: ['forecasting', 'evidence', 'business-case'],
  misconception: {
    belief: 'The bands overlap, so there is no difference. And the middle line is the forecast.',
    instead:
      'A band shows how unsure the future is, and that is the same for both plans. What a plan changes shows only within each future: with it and without. And the middle line is no future at all. It only has as many futures above it as below.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'In how many of 100 futures is less spent with the programme, its own cost included?',
      unit: 'of 100',
      min: 0,
      max: 100,
      from: 50,
      answer: 83,
      says: 'counted, it is',
      gap: [
        'In each future all the luck is the same with the programme and without: the same good and bad years, the same long and short stays. Only the programme differs. In 83 pairs of 100 less is spent with it, and in 17 as much or more.',
        'The bands are wide because the luck is large. It hits both alike, so it drops out when each future is compared with itself.',
      ],
      source:
        'The council is made up. Its 100 futures were simulated twice, with and without. How much the help does, from nothing to 8 fewer of each 100, and what it costs are assumed.',
    },
    {
      key: 'expect-2',
      asks: 'In how many of 100 futures are there 485 to 505 children after ten years, within 10 of the middle line?',
      unit: 'of 100',
      min: 0,
      max: 100,
      from: 50,
      answer: 20,
      says: 'counted, it is',
      gap: [
        'In 80 of 100 it ends further away. So whoever plans for 495 children alone will nearly always be wrong.',
        'The band says more: in 8 of 10 futures there are 444 to 559 children, in 1 of 10 more, and in 1 of 10 fewer.',
      ],
      source:
        'The council is made up: 500 children, 200 come in in a usual year. How far entries swing is estimated from England’s councils.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'A report says: “In 7 of 10 simulated futures the plan pays back within five years.” What else should a reader be told?',
      options: [
        {
          text: 'That the plan pays back.',
          why: 'It may. In 3 of 10 futures it does not, and nobody knows which one will come.',
        },
        {
          text: 'That in 3 of 10 it does not, and what it rests on.',
          why: 'Both sides belong together. And the shares hold only if the assumptions do.',
        },
        {
          text: 'Nothing: 7 of 10 says it all.',
          why: 'Most people hear “yes” when they hear 7 of 10. The other side has to be said.',
        },
      ],
      right: 1,
    },
    {
      key: 'q2',
      asks: 'With plan A £40m to £52m is spent, with plan B £41m to £53m, each in 8 of 10 futures. Which one costs less?',
      options: [
        {
          text: 'They cost the same, as the bands overlap.',
          why: 'Overlap says only that luck is larger than the difference. There can still be a clear one.',
        },
        {
          text: 'A, by £1m, in every future.',
          why: 'The bands do not tell that. In some futures B could cost less by a lot.',
        },
        {
          text: 'It cannot be seen from the bands. Ask for the pairs.',
          why: 'Only when each future is run with A and with B can one count how often A costs less, and by how much.',
        },
      ],
      right: 2,
    },
    {
      key: 'q3',
      asks: 'After a year of the plan, more was spent than the year before. Does that show that the plan failed?',
      options: [
        {
          text: 'No. Set against the same year without the plan, it may still be less.',
          why: 'That other year cannot be seen in real life. This is why a model, or a group without the plan, is needed to compare with.',
        },
        {
          text: 'Yes. It was meant to spend less.',
          why: 'Less than without it, not less than last year. Other things moved as well.',
        },
        {
          text: 'Yes, unless it lies within the band.',
          why: 'Even outside the band it could be very bad luck. And a plan that fails can lie inside it.',
        },
      ],
      right: 0,
    },
  ],
  monday: [
    'Please show how often the plan costs less than doing nothing in the same future, with both sides said.',
    'And let us not put the middle line into the budget without the sum that covers 8 of 10 futures.',
  ],
  onward: [
    {
      to: 'foundations/reading-a-forecast/',
      text: 'Read a forecast: futures, dots, bands and peaks',
    },
    { to: 'invest/', text: 'Your own proposal, pair by pair' },
    { to: 'how-good/', text: 'How good past forecasts were' },
  ],
  needs: 'futures',
} satisfies Lesson as Lesson;
