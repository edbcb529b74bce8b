/** The parts of building a consultation, in order. */
export const steps = {
  council: 'Council and question',
  why: 'Why you ask',
  choices: 'The choices',
  money: 'The money',
  fixed: 'What is not on offer',
  dates: 'Dates and what happens next',
  people: 'Contact, fairness and data',
  words: 'Easier words',
  check: 'A fair consultation',
} as const;

export type Step = keyof typeof steps;

/** Something that is still to be done. */
export interface Gap {
  readonly step: Step;
  readonly words: string;
}
