import { consultationText } from '../../src/consultation/consultation-file';
import { carry } from '../../src/consultation/carried';
import type { Draft } from '../../src/consultation/draft';
import { draftOf } from '../../src/consultation/draft-content';
import { draftText } from '../../src/consultation/draft-file';
import { consultation, draft } from '../consultation/drawn';

/** Markup, formulas and ends of quotes, as an officer or anyone may write them. */
export const HOSTILE = `"><script>window.harmed=1</script><img src=x onerror="window.harmed=1"> =1+1 ${"'"}`;

/** A consultation that is open now, with markup in every text. */
export const hostile = {
  ...draft,
  opens: '2020-01-01',
  closes: '2099-12-31',
  title: `Title ${HOSTILE}`,
  question: `Question ${HOSTILE}`,
  why: [`Why ${HOSTILE}`],
  fixed: `Fixed ${HOSTILE}`,
  decision: `Decision ${HOSTILE}`,
  feedback: `Feedback ${HOSTILE}`,
  privacyNotice: `Privacy ${HOSTILE}`,
  equality: `Equality ${HOSTILE}`,
  budget: { sum: 400_000, note: `Budget ${HOSTILE}` },
  contact: { ...draft.contact, name: `Team ${HOSTILE}`, post: `Street ${HOSTILE}\nTown` },
  rejected: [{ option: `Rejected ${HOSTILE}`, why: `Because ${HOSTILE}` }],
  languageLayers: { plain: `Plain ${HOSTILE}`, easyRead: `Easy ${HOSTILE}` },
  questions: draft.questions.map((question) => ({
    ...question,
    title: `Asked ${HOSTILE}`,
    text: `Text ${HOSTILE}`,
    options: question.options.map((option, i) => ({
      ...option,
      label: `Option ${i} ${HOSTILE}`.slice(0, 120),
      text: `Means ${HOSTILE}`,
    })),
  })),
  funding: draft.funding.map((each) => ({
    ...each,
    label: `Money ${HOSTILE}`.slice(0, 120),
    text: `Text ${HOSTILE}`,
    consequences: `So ${HOSTILE}`,
  })),
};

export const hostileText = consultationText(hostile, 'x');
export const hostileLink = () => carry(hostileText);

/** A draft in which all is written but the council and what the choice means. */
export function writtenDraft(): string {
  const ready: Draft = {
    ...draftOf(consultation),
    code: '',
    name: '',
    title: 'Where should help come first?',
    opens: '2026-12-01',
    closes: '2027-01-31',
    why: 'More children need a home near their family.',
    questions: [
      {
        id: 'first',
        title: 'Help for families',
        text: 'How much help should there be?',
        options: draftOf(consultation).questions[0].options.map((option, i) => ({
          ...option,
          id: i === 0 ? 'as-now' : option.id,
          levers: {},
          effects: [],
          run: undefined,
          cost: i === 0 ? '0' : '',
          unmodelled: i === 0 ? 'Things go on as they do.' : '',
        })),
      },
    ],
    funding: [],
    about: [],
  };
  return draftText(ready);
}
