import type { Terms } from './term';

export const evidence = {
  'baseline-risk': {
    term: 'baseline risk',
    also: ['what would have happened anyway', 'counterfactual'],
    gloss: 'how often it would have happened anyway',
    plain:
      'How often something would happen without any help. If 90 of 100 children would have stayed at home anyway, then 91 of 100 staying with help is a gain of one.',
  },
  'relative-risk': {
    term: 'relative risk',
    also: ['risk ratio'],
    gloss: 'the risk with help, as a share of the risk without',
    plain:
      'The risk with help divided by the risk without it. At 0.8, what happened to 10 children without help happens to 8 with it.',
  },
  trial: {
    term: 'trial',
    also: ['randomised trial', 'trials', 'RCT', 'drawn by lot'],
    gloss: 'a test in which a lot decides who gets help first',
    plain:
      'A lot decides who gets help and who does not yet. Then the two groups differ by chance and by the help alone, so one can see what the help did.',
  },
  'quasi-experimental': {
    term: 'quasi-experimental',
    also: ['quasi-experiment', 'compared with others'],
    gloss: 'compared with similar families, without drawing lots',
    plain:
      'Those who were helped are compared with similar families or places that were not. No lot was drawn, so other differences may be part of the result.',
  },
  'before-after': {
    term: 'before and after',
    also: ['before-after'],
    gloss: 'the number before beside the number after',
    plain:
      'The number before the help is put beside the number after. Whatever else changed in that time is part of the difference.',
  },
  'shrunk-effect': {
    term: 'used effect',
    also: ['shrunk effect', 'shrunk'],
    gloss: 'the part of a claimed effect that we count on',
    plain:
      'The part of a claimed effect that is counted on here. The weaker the test, the smaller the part, because weak tests tend to claim too much.',
  },
  grade: {
    term: 'evidence grade',
    also: ['grade', 'grades'],
    gloss: 'how well a number is known, from A to D',
    plain:
      'How well a number is known: from A, an official figure, through B, measured by outsiders, and C, reported by those who did it, to D, an assumption.',
  },
  'double-counting': {
    term: 'double counting',
    also: ['counted twice'],
    gloss: 'one gain claimed by two programmes',
    plain:
      'Two programmes each claim the same child who stayed at home. Added up, they claim more than there is.',
  },
} as const satisfies Terms;
