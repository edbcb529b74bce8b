import { AS_TODAY } from '../../consultation/as-today';
import { draftFault } from '../../consultation/consultation-file';
import {
  typedNumber,
  type Draft,
  type DraftAbout,
  type DraftOption,
} from '../../consultation/draft';
import { consultationOf } from '../../consultation/draft-content';
import { metBy } from '../../consultation/pre-election';
import { wordingFaults } from '../../consultation/wording';
import { principles } from './gunning';
import { steps, type Gap, type Step } from './steps';

const NEEDED: readonly (readonly [step: Step, field: keyof Draft, words: string])[] = [
  ['council', 'code', 'Choose the council.'],
  ['council', 'title', 'Give it a title.'],
  ['council', 'question', 'Say what you ask, in one sentence.'],
  ['why', 'why', 'Say why you ask.'],
  ['fixed', 'fixed', 'Say what else cannot be changed by an answer.'],
  ['money', 'budget', 'Say how much new money there is a year; 0 if there is none.'],
  ['money', 'budgetNote', 'Say where the new money comes from.'],
  ['dates', 'opens', 'Say when it opens.'],
  ['dates', 'closes', 'Say when it closes.'],
  ['dates', 'decision', 'Say who decides, and when.'],
  ['dates', 'feedback', 'Say how and when you will tell people what you heard.'],
  ['people', 'email', 'Give an e-mail address for answers.'],
  ['people', 'post', 'Give a postal address: not everyone is online.'],
  ['people', 'equality', 'Give the equality assessment, as a link or in words.'],
  ['people', 'privacyNotice', 'Give a privacy notice.'],
];

const TAX: readonly (readonly [field: keyof Draft, words: string])[] = [
  ['taxBase', 'Give the tax base: homes that pay, counted as band D.'],
  ['bandD', 'Say what a band D home pays a year today.'],
  ['limitPercent', 'Give the limit from which a rise needs a referendum.'],
  ['limitSource', 'Say which year the limit is of, and where it stands.'],
  ['approvedBy', 'Name the section 151 officer who approved the figures.'],
  ['approvedOn', 'Say when the section 151 officer approved them.'],
];

const NUMBERS: readonly (readonly [step: Step, field: keyof Draft, words: string])[] = [
  ['money', 'budget', 'The new money is not a number.'],
  ['money', 'taxBase', 'The tax base is not a number.'],
  ['money', 'bandD', 'The band D bill is not a number.'],
  ['money', 'limitPercent', 'The limit is not a number.'],
];

/** Everything that is still missing before a consultation can be published, in the order of the steps. */
export function gapsOf(draft: Draft): readonly Gap[] {
  const empty = (field: keyof Draft) => String(draft[field]).trim() === '';
  const gap = (step: Step, words: string): Gap => ({ step, words });
  const taxed = draft.funding.some(({ kind }) => kind === 'council-tax');
  const gaps: Gap[] = [
    ...NEEDED.filter(([, field]) => empty(field)).map(([step, , words]) => gap(step, words)),
    ...(taxed ? TAX.filter(([field]) => empty(field)).map(([, words]) => gap('money', words)) : []),
    ...NUMBERS.filter(
      ([, field]) => !empty(field) && typedNumber(String(draft[field])) === undefined,
    ).map(([step, , words]) => gap(step, words)),
    ...draft.questions.flatMap((_, i) => questionGaps(draft, i)),
    ...draft.funding.flatMap((each, i) => [
      ...([each.label, each.text, each.consequences].some((text) => text.trim() === '')
        ? [gap('money', `Source of money ${i + 1}: say what it is and what taking it would mean.`)]
        : []),
      ...((typedNumber(each.most) ?? 0) >= 1
        ? []
        : [gap('money', `Source of money ${i + 1}: say how much it could give at most.`)]),
    ]),
    ...draft.rejected.flatMap(({ option, why }, i) =>
      option.trim() && why.trim()
        ? []
        : [gap('fixed', `Ruled out ${i + 1}: say what was looked at and why it is not on offer.`)],
    ),
    ...draft.about.flatMap((asked, i) => {
      const problem = sharesProblem(asked);
      return problem ? [gap('people', `Question about people ${i + 1}: ${problem}`)] : [];
    }),
    ...draft.about.flatMap(({ label, options }, i) =>
      label.trim() && options.split('\n').filter((line) => line.trim()).length >= 2
        ? []
        : [
            gap(
              'people',
              `Question about people ${i + 1}: give it a text and two answers or more.`,
            ),
          ],
    ),
    ...refusedWords(draft),
    ...confirmGaps(draft, taxed),
  ];
  const fault = gaps.length === 0 ? draftFault(consultationOf(draft)) : undefined;
  if (fault)
    gaps.push(gap(stepOf(fault.where), `At “${fault.where}” there should be ${fault.wanted}.`));
  const order = Object.keys(steps);
  return gaps.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
}

/** What is wrong with the shares of a question about people: a sentence, or "". */
export function sharesProblem({ options, shares, source }: DraftAbout): string {
  const typed = shares.trimEnd().split('\n');
  if (shares.trim() === '') return '';
  const values = typed.filter((line) => line.trim()).map(typedNumber);
  if (values.some((value) => value === undefined || value < 0 || value > 100))
    return 'Each share is a number from 0 to 100.';
  if (typed.length > options.split('\n').filter((line) => line.trim()).length)
    return 'There are more shares than answers.';
  if (values.reduce<number>((sum, value) => sum + (value ?? 0), 0) > 101)
    return 'The shares come to more than 100%.';
  return source.trim() ? '' : 'Say where the shares are from.';
}

function questionGaps({ questions }: Draft, at: number): Gap[] {
  const question = questions[at];
  const words: string[] = [];
  const say = (text: string) => words.push(`Question ${at + 1}: ${text}`);
  if (!question.title.trim()) say('give it a title.');
  if (!question.text.trim()) say('say what it is about.');
  if (!question.options.some(({ id }) => id === AS_TODAY)) say('add the choice “Keep as today”.');
  if (question.options.length < 2) say('give at least two choices.');
  question.options.forEach((option, i) => {
    const name = option.label.trim() || `choice ${i + 1}`;
    for (const text of optionGaps(option)) say(`“${name}” ${text}`);
  });
  return words.map((text) => ({ step: 'choices', words: text }));
}

function optionGaps(option: DraftOption): string[] {
  const { id, label, text, cost, effects, unmodelled } = option;
  return [
    ...(label.trim() ? [] : ['needs a name.']),
    ...(text.trim() ? [] : ['needs a sentence that says what it is.']),
    ...(cost.trim() === '' || typedNumber(cost) !== undefined
      ? []
      : ['has a cost that is no number.']),
    ...(id === AS_TODAY || effects.length > 0 || unmodelled.trim()
      ? []
      : ['needs to be worked out by the model, or a reason why it is not.']),
  ];
}

/** Texts that may not be published so. */
function refusedWords(draft: Draft): Gap[] {
  return spokenIn(draft).flatMap(([step, text]) =>
    wordingFaults(text)
      .filter(({ kind }) => kind === 'refused')
      .map(({ words }) => ({
        step,
        words: `Children are set against tax here, which nobody may be asked: “${words}”`,
      })),
  );
}

/** Every text that residents will read and that the officer wrote. */
export function spokenIn(draft: Draft): readonly (readonly [step: Step, text: string])[] {
  return [
    ['council', `${draft.title}\n${draft.question}`],
    ['why', draft.why],
    ...draft.questions.flatMap(({ title, text, options }) => [
      ['choices', `${title}\n${text}`] as const,
      ...options.map((option) => ['choices', `${option.label}\n${option.text}`] as const),
    ]),
    ...draft.funding.map(
      ({ label, text, consequences }) => ['money', `${label}\n${text}\n${consequences}`] as const,
    ),
    ['fixed', draft.fixed],
    ['words', `${draft.plain}\n${draft.easyRead}`],
  ];
}

function confirmGaps(draft: Draft, taxed: boolean): Gap[] {
  const open = (key: string) => draft.confirmed[key] !== true;
  return [
    ...(open('privacy')
      ? [{ step: 'people', words: 'Confirm that the privacy notice is yours.' } as const]
      : []),
    ...(taxed && open('section-151')
      ? [{ step: 'money', words: 'Confirm the section 151 officer’s approval.' } as const]
      : []),
    ...(metBy(draft.opens, draft.closes).length > 0 && open('pre-election')
      ? [
          {
            step: 'dates',
            words: 'Confirm that you asked about the weeks before elections.',
          } as const,
        ]
      : []),
    ...principles(draft).flatMap(({ key, name, lacks }) => [
      ...lacks.map((words) => ({ step: 'check', words: `${name}: ${words}` }) as const),
      ...(open(key) ? [{ step: 'check', words: `${name}: confirm it.` } as const] : []),
    ]),
  ];
}

/** The step that a part of the file belongs to. */
function stepOf(where: string): Step {
  if (/^(question|option)/.test(where)) return 'choices';
  if (/^(budget|funding|councilTax|referendum)/.test(where)) return 'money';
  if (/^(opens|closes|decision|feedback)/.test(where)) return 'dates';
  if (/^(contact|privacy|equality|about)/.test(where)) return 'people';
  if (/^(fixed|rejected)/.test(where)) return 'fixed';
  if (where.startsWith('why')) return 'why';
  return where.startsWith('language') ? 'words' : 'council';
}
