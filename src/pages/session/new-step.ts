import type { Step, StepKind } from '../../room/session';

/** A step as it starts when a trainer adds one. */
export function newStep(kind: StepKind, lesson: string): Step {
  const note = '';
  switch (kind) {
    case 'lesson':
      return { kind, lesson, minutes: 15, note };
    case 'check':
      return { kind, when: 'before', minutes: 8, note };
    case 'home':
      return { kind, levers: {}, locked: [], hidden: [], outcomes: false, minutes: 10, note };
    case 'six-years':
      return { kind, seed: 1, minutes: 45, note };
    case 'discussion':
      return { kind, questions: ['What do you think?'], minutes: 10, note };
    case 'break':
      return { kind, minutes: 10, note };
    default:
      return kind satisfies never;
  }
}
