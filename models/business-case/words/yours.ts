import type { TermWords } from '../term';
import type { TermKey } from '../terms';

export default {
  'set-up': {
    group: 'yours',
    label: 'One-off cost of setting up',
    grade: 'D',
    source: 'Yours: no source gives it for all programmes',
    explanation:
      'Recruiting, training and systems before the first family is helped. It is spent in the first month.',
  },
  'fixed-cost': {
    group: 'yours',
    label: 'Cost that does not depend on how many are helped',
    grade: 'D',
    source: 'Yours: no source gives it for all programmes',
    explanation: 'A manager, an office, an evaluation: paid each year from the start.',
  },
  'grant-for-capital': {
    group: 'yours',
    label: 'Capital that a grant pays',
    grade: 'D',
    source: 'Yours: national matched funding has paid half where it was won',
    explanation:
      'A grant spares the council borrowing. It is still public money, so it changes the budget view alone.',
  },
  'partners-pay': {
    group: 'yours',
    label: 'Part of children’s homes that health and education pay',
    grade: 'D',
    source: 'Yours: not published by council',
    explanation:
      'When a costly home is no longer needed, what partners paid towards it stops too: that income is lost.',
  },
  'partners-gain': {
    group: 'yours',
    label: 'What partners save, by your own estimate',
    grade: 'D',
    source: 'Yours: nothing is assumed',
    explanation:
      'Savings of the health service, police or courts. They are shown apart and never added to the council’s.',
  },
  'pays-back-by': {
    group: 'yours',
    label: 'It should have paid back after',
    grade: 'D',
    source: 'Yours: five years is the usual length of a medium-term plan and one more',
    explanation: 'The date for “how small could it be?”.',
  },
} satisfies Partial<Record<TermKey, TermWords>>;
