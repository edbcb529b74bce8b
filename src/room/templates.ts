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

const bath: Step = {
  kind: 'lesson',
  lesson: 'stocks-and-flows',
  minutes: 13,
  note: 'All guess before they look. When most are done, collect the codes and show the guesses beside the answer.',
};

const rest: Step = { kind: 'break', minutes: 10, note: 'Say when you go on, and keep to it.' };

const before: Step = {
  kind: 'check',
  when: 'before',
  minutes: 8,
  note: 'Nobody is marked. It shows what to spend time on. Answers leave a device only as a file.',
};

const after: Step = {
  kind: 'check',
  when: 'after',
  minutes: 8,
  note: 'The same skills with other numbers. Ask everyone to save their answers as a file.',
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
    about: 'A check before and after, one lesson, and a plan that the room makes together.',
    steps: [
      before,
      expectTogether,
      bath,
      {
        ...bend,
        minutes: 15,
        outcomes: true,
        note: 'What the levers do is hidden in this step. Each pair sets a plan and says what it expects.',
      },
      {
        ...bend,
        minutes: 6,
        note: 'Now the outcome is shown. Where was the room right, and where was it not?',
      },
      after,
      closing,
    ],
  },
  {
    key: 'two-hours',
    title: 'Six years in charge',
    about: 'The hour’s work, then six years of decisions in one future that all in the room share.',
    steps: [
      before,
      expectTogether,
      bath,
      { ...bend, minutes: 14 },
      rest,
      {
        kind: 'six-years',
        seed: 2026,
        minutes: 45,
        note: 'All meet the same events. Pairs decide together. Stop at year three and ask what they know now.',
      },
      {
        ...closing,
        minutes: 17,
        questions: [
          'What was luck, and what was choice?',
          'What did the children get out of your plan?',
          'What would you have wanted to know sooner?',
        ],
      },
      after,
    ],
  },
];

/** Minutes of all steps. */
export const minutesOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
