import type { Step, StepKind } from '../codec/session';

/** Titles of lessons by key. */
export type LessonTitles = Readonly<Record<string, string>>;

/** The kinds of steps by what a trainer calls them. */
export const KINDS: Readonly<Record<StepKind, string>> = {
  lesson: 'A lesson',
  check: 'The check',
  home: 'Bend the curve',
  'six-years': 'Six years in charge',
  discussion: 'A talk',
  break: 'A break',
};

/** A step's title: "Lesson: where does the number come from?". */
export function stepTitle(step: Step, lessons: LessonTitles): string {
  switch (step.kind) {
    case 'lesson':
      return `Lesson: ${titleOf(step.lesson, lessons)}`;
    case 'check':
      return step.when === 'before' ? 'Check: before' : 'Check: after';
    case 'home':
      return step.outcomes ? 'Bend the curve: plan first' : 'Bend the curve';
    case 'six-years':
      return 'Six years in charge';
    case 'discussion':
      return 'Talk together';
    case 'break':
      return 'Break';
    default:
      return step satisfies never;
  }
}

/** A lesson's title; of one that this site does not know, what its key says. */
export const titleOf = (key: string, lessons: LessonTitles): string =>
  Object.hasOwn(lessons, key) ? lessons[key] : key.replaceAll('-', ' ');

/** What those who take part do in a step, in one sentence. */
export function stepTask(step: Step): string {
  switch (step.kind) {
    case 'lesson':
      return 'Open the lesson. Say what you expect first, then see what is so.';
    case 'check':
      return 'Answer what you can, on your own. Nobody is marked.';
    case 'home':
      return step.outcomes
        ? 'Set a plan. What it does is shown later: what do you expect?'
        : 'Move a lever and see what changes, and when.';
    case 'six-years':
      return 'Decide each quarter for six years. All in the room meet the same future.';
    case 'discussion':
      return 'Talk about these questions.';
    case 'break':
      return 'Have a break.';
    default:
      return step satisfies never;
  }
}

/** Questions to ask after a step, for the presenter. */
export function debrief(step: Step): readonly string[] {
  switch (step.kind) {
    case 'lesson':
      return ['How far off was your guess?', 'What does this change in your own work?'];
    case 'check':
      return ['Which question was hardest?', 'Which would you like to talk about?'];
    case 'home':
      return ['What moved at once, and what took years?', 'What does the plan ask of carers?'];
    case 'six-years':
      return ['What was luck, and what was choice?', 'What would you decide sooner next time?'];
    case 'discussion':
    case 'break':
      return [];
    default:
      return step satisfies never;
  }
}
