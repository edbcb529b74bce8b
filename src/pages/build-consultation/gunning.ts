import { AS_TODAY } from '../../consultation/as-today';
import type { Draft } from '../../consultation/draft';
import { daysOpen } from '../../consultation/pre-election';

/** One of the four things that courts ask of a consultation. */
export interface Principle {
  readonly key: 'formative' | 'reasons' | 'time' | 'consideration';
  readonly name: string;
  /** What it means. */
  readonly asks: string;
  /** What the consultation, as it is written, shows of it. */
  readonly shows: readonly string[];
  /** What it does not show yet. */
  readonly lacks: readonly string[];
  /** What the officer alone can know. */
  readonly confirm: string;
}

/** The four principles named after R v Brent LBC ex p Gunning (1985), held against a draft. */
export function principles(draft: Draft): readonly Principle[] {
  const options = draft.questions.flatMap((each) => each.options);
  const own = options.filter(({ id }) => id !== AS_TODAY);
  const told = own.filter(({ effects }) => effects.length > 0).length;
  const days = draft.opens && draft.closes ? daysOpen(draft.opens, draft.closes) : NaN;
  const said = (text: string) => text.trim() !== '';
  return [
    {
      key: 'formative',
      name: 'While it is still open',
      asks: 'The council has not made up its mind.',
      shows: [
        `There are ${draft.questions.length} questions with ${options.length} choices.`,
        ...(said(draft.decision) ? [`Who decides, and when: ${draft.decision.trim()}`] : []),
      ],
      lacks: said(draft.decision) ? [] : ['say who decides, and when.'],
      confirm: 'Nothing is decided yet. Any of these choices could be taken, and so could none.',
    },
    {
      key: 'reasons',
      name: 'Reasons that people can judge by',
      asks: 'People are told enough to give a thoughtful answer.',
      shows: [
        `The model worked out ${told} of ${own.length} choices. The others say why there is no figure.`,
        `${draft.rejected.length} choices were ruled out, each with its reason.`,
      ],
      lacks: said(draft.why) ? [] : ['say why you ask.'],
      confirm:
        'The reasons are complete and true. What was ruled out and might still be thought of is named.',
    },
    {
      key: 'time',
      name: 'Time to answer',
      asks: 'People have time to read, think and answer.',
      shows: Number.isFinite(days)
        ? [
            `It is open for ${days} days. No law sets a number: it depends on how much there is to read.`,
          ]
        : [],
      lacks: !Number.isFinite(days)
        ? ['set the dates.']
        : days < 1
          ? ['it closes before it opens.']
          : [],
      confirm: 'This is long enough, holidays counted, for those it touches most.',
    },
    {
      key: 'consideration',
      name: 'Answers that are weighed',
      asks: 'Those who decide read what people said before they decide.',
      shows: said(draft.feedback) ? [`How people hear back: ${draft.feedback.trim()}`] : [],
      lacks: said(draft.feedback) ? [] : ['say how people will hear what came of it.'],
      confirm:
        'Those who decide will be given a fair account of all answers first, and time to read it.',
    },
  ];
}
