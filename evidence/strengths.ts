interface Strength {
  readonly name: string;
  /** What that means, for a reader who is no statistician. */
  readonly meaning: string;
  /** How much of a claimed effect (as a logarithm) to count on: an assumption; none where nothing is claimed. */
  readonly shrink?: number;
}

/** How well programmes were tested, strongest first. None of them was tested by drawing lots. */
export const strengths = {
  'quasi-experimental': {
    name: 'Compared with others',
    meaning:
      'Outsiders compared those who were helped with similar families, or with the years before, in a planned way (quasi-experimental). Not drawn by lot: other differences may have helped.',
    shrink: 0.7,
  },
  'before-after': {
    name: 'Before and after',
    meaning:
      'A figure before was set beside one after, with nobody to compare with. Anything else that changed in that time is in it too.',
    shrink: 0.4,
  },
  'self-reported': {
    name: 'The programme’s own estimate',
    meaning:
      'The council, or the firm that helped it, gives its own count or estimate. Nobody else checked it.',
    shrink: 0.4,
  },
  'not-evaluated': {
    name: 'Not evaluated',
    meaning: 'A proposal, a plan or a description: no effect has been measured.',
  },
} satisfies Record<string, Strength>;

export type StrengthKey = keyof typeof strengths;

/** A strength by its key. */
export const strengthOf = (key: StrengthKey): Strength => strengths[key];

/** The keys, strongest first. */
export const strengthKeys = Object.keys(strengths) as readonly StrengthKey[];
