import type { Step } from '../codec/session';

/** A session ready to be run, or to be changed first. */
export interface Template {
  readonly key: string;
  readonly title: string;
  /** What a room does in it, in a sentence. */
  readonly about: string;
  readonly steps: readonly Step[];
}

const free = { levers: {}, locked: [], hidden: [], outcomes: false } as const;

const expectTogether: Step = {
  kind: 'discussion',
  minutes: 5,
  note: 'Ask first, tell later. Write three guesses where all can see them. Do not say yet who is near.',
  questions: [
    'How many children does our council care for today?',
    'How many will it be in ten years if nothing changes?',
  ],
};

const closing: Step = {
  kind: 'discussion',
  minutes: 5,
  note: 'Give everyone a minute to write before anyone speaks. Then hear each person once.',
  questions: [
    'What surprised you?',
    'What will you ask the next time you see a forecast?',
    'Which children does this number stand for?',
  ],
};

const bend: Step = {
  ...free,
  kind: 'home',
  minutes: 7,
  note: 'Everyone moves one lever. Ask what they expect before they let go. Then ask how long it took to show.',
};

const lesson = (key: string, minutes: number, note: string): Step => ({
  kind: 'lesson',
  lesson: key,
  minutes,
  note,
});

const bath = lesson(
  'stocks-and-flows',
  13,
  'All guess before they look. When most are done, collect the codes and show the guesses beside the answer.',
);

const avoided = (minutes: number) =>
  lesson(
    'avoided-and-cashable',
    minutes,
    'Ask each pair for one saving in your own plans. Was it in the budget? Who decides to take it out?',
  );

const rest: Step = { kind: 'break', minutes: 10, note: 'Say when you go on, and keep to it.' };

const before: Step = {
  kind: 'check',
  when: 'before',
  minutes: 8,
  note: 'Nobody is marked. It shows what to spend time on. Ask for the code: it holds the ten answers and no name.',
};

const after: Step = {
  kind: 'check',
  when: 'after',
  minutes: 8,
  note: 'The same skills with other numbers. Ask for the code again. Then compare those who answered both.',
};

/** Ready sessions, shortest first. */
export const templates: readonly Template[] = [
  {
    key: 'half-hour',
    title: 'How the number of children moves',
    about: 'Guess, learn why the number rises or falls, then bend the curve of your own council.',
    steps: [expectTogether, bath, bend, closing],
  },
  {
    key: 'hour',
    title: 'From children to budgets',
    about: 'A check before and after, two lessons, and a plan that the room makes together.',
    steps: [
      before,
      bath,
      lesson(
        'price-and-mix',
        13,
        'Ask first: the average week costs more, so did prices rise? Then let all try it with your own figures.',
      ),
      {
        ...bend,
        minutes: 8,
        outcomes: true,
        note: 'What the levers do is hidden in this step. Each pair sets a plan and says what it expects.',
      },
      {
        ...bend,
        minutes: 5,
        note: 'Now the outcome is shown. Where was the room right, and where was it not?',
      },
      after,
      closing,
    ],
  },
  {
    key: 'two-hours',
    title: 'Six years in charge',
    about:
      'Three lessons on children, time and money, around six years in one future that all in the room share.',
    steps: [
      before,
      bath,
      lesson(
        'delays',
        14,
        'Ask before they look: in which month is the money back? Write the guesses where all can see them.',
      ),
      rest,
      {
        kind: 'six-years',
        seed: 2026,
        minutes: 42,
        note: 'All meet the same events. Pairs decide together. Stop at year three and ask what they know now.',
      },
      avoided(14),
      {
        ...closing,
        minutes: 11,
        questions: [
          'What was luck, and what was choice?',
          'What did the children get out of your plan?',
          'What would you have wanted to know sooner?',
        ],
      },
      after,
    ],
  },
  {
    key: 'business-case',
    title: 'From a forecast to a business case',
    about:
      'For finance staff: what figures hide, how to read a forecast, and how a case is weighed and watched.',
    steps: [
      before,
      lesson(
        'published-figures',
        14,
        'Ask who has met a “c” in a table, and what they wrote in its place.',
      ),
      lesson(
        'uncertainty',
        17,
        'Let the room guess how often the programme helps before anyone plays the futures.',
      ),
      rest,
      lesson('capacity', 14, 'Ask what a free foster place costs, and what it costs to have none.'),
      avoided(14),
      lesson(
        'business-case',
        19,
        'Pairs choose one proposal for your own council. What would make them stop it after two years?',
      ),
      {
        ...closing,
        minutes: 16,
        questions: [
          'Which number in our last business case would you ask about now?',
          'Who looks each month at whether it comes true?',
          'What would the children notice?',
        ],
      },
      after,
    ],
  },
];

/** Minutes of all steps. */
export const minutesOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
