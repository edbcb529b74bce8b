import type { Consultation, Effect, Funding, Option, Run } from './consultation';
import { AS_TODAY } from './as-today';

/**
 * A consultation while an officer writes it: every field is there, and what is typed stands as it
 * was typed, finished or not. Numbers are texts.
 */
export interface Draft {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** Paragraphs, parted by empty lines. */
  readonly why: string;
  readonly opens: string;
  readonly closes: string;
  readonly contactName: string;
  readonly email: string;
  readonly post: string;
  readonly phone: string;
  readonly privacyNotice: string;
  readonly equality: string;
  readonly decision: string;
  readonly feedback: string;
  readonly rejected: readonly { readonly option: string; readonly why: string }[];
  readonly fixed: string;
  readonly budget: string;
  readonly budgetNote: string;
  readonly questions: readonly DraftQuestion[];
  readonly funding: readonly DraftFunding[];
  readonly taxBase: string;
  readonly bandD: string;
  readonly limitPercent: string;
  /** Where the limit stands, and for which year. */
  readonly limitSource: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly about: readonly DraftAbout[];
  readonly plain: string;
  readonly easyRead: string;
  /** What the officer has confirmed, by key of the check. */
  readonly confirmed: Readonly<Record<string, boolean>>;
}

export interface DraftQuestion {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly options: readonly DraftOption[];
}

export interface DraftOption {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** £ a year; "" for not costed. */
  readonly cost: string;
  readonly levers: Readonly<Record<string, number>>;
  readonly effects: readonly Effect[];
  readonly evidenceGrade: Option['evidenceGrade'];
  readonly unmodelled: string;
  readonly run?: Run;
}

export interface DraftFunding {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly most: string;
  readonly kind: Funding['kind'];
  readonly consequences: string;
}

export interface DraftAbout {
  readonly id: string;
  readonly label: string;
  /** One answer a line. */
  readonly options: string;
}

const NOTHING = 'Nothing changes. Services stay as they are today.';

/** The option that changes nothing. */
export const asToday = (): DraftOption => ({
  ...freshOption(AS_TODAY),
  label: 'Keep as today',
  text: NOTHING,
  cost: '0',
  unmodelled: 'Things go on as they do now. The other choices are held against this one.',
});

export const freshOption = (id: string): DraftOption => ({
  id,
  label: '',
  text: '',
  cost: '',
  levers: {},
  effects: [],
  evidenceGrade: 'D',
  unmodelled: '',
});

export const freshQuestion = (id: string): DraftQuestion => ({
  id,
  title: '',
  text: '',
  options: [asToday(), freshOption('option-1')],
});

/** @param id eight of a–z and 0–9, drawn at random */
export const freshDraft = (id: string): Draft => ({
  id,
  code: '',
  name: '',
  title: '',
  question: '',
  why: '',
  opens: '',
  closes: '',
  contactName: '',
  email: '',
  post: '',
  phone: '',
  privacyNotice: '',
  equality: '',
  decision: '',
  feedback: '',
  rejected: [],
  fixed: '',
  budget: '',
  budgetNote: '',
  questions: [freshQuestion('question-1')],
  funding: [],
  taxBase: '',
  bandD: '',
  limitPercent: '',
  limitSource: '',
  approvedBy: '',
  approvedOn: '',
  about: [],
  plain: '',
  easyRead: '',
  confirmed: {},
});

/** A name of this kind that is not taken: "option-3". */
export function freshId(kind: string, taken: readonly { readonly id: string }[]): string {
  for (let n = 1; ; n++) if (!taken.some(({ id }) => id === `${kind}-${n}`)) return `${kind}-${n}`;
}

/** A number as an officer types it: "1,250,000", "£2m"; undefined where it is none. */
export function typedNumber(text: string): number | undefined {
  const found = /^[-−–]?\s*£?\s*(\d[\d,\s]*(?:\.\d+)?)\s*(k|m|million|thousand)?\s*%?$/i.exec(
    text.trim(),
  );
  if (!found) return undefined;
  const times = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };
  const unit = (found[2]?.toLowerCase() ?? '') as keyof typeof times | '';
  const size = Number(found[1].replaceAll(/[,\s]/g, '')) * (unit === '' ? 1 : times[unit]);
  const exact = Math.round(size * 1e6) / 1e6;
  return /^[-−–]/.test(text.trim()) ? -exact : exact;
}

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
const said = (text: string) => text.trim() || undefined;
/** Without the parts that have no value. */
const told = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
const numbered = (text: string) => typedNumber(text) ?? NaN;
const pounds = (text: string) => Math.round(numbered(text));

/** What a draft says as a consultation, whole or not: `draftFault` says what is wrong with it. */
export function consultationOf(draft: Draft): Omit<Consultation, 'edition'> {
  const taxed = draft.funding.some(({ kind }) => kind === 'council-tax');
  const layers = told({ plain: said(draft.plain), easyRead: said(draft.easyRead) });
  return told({
    id: draft.id,
    place: { code: draft.code, name: draft.name },
    title: draft.title.trim(),
    question: draft.question.trim(),
    why: paragraphs(draft.why),
    opens: draft.opens,
    closes: draft.closes,
    contact: told({
      name: said(draft.contactName),
      email: draft.email.trim(),
      post: draft.post.trim(),
      phone: said(draft.phone),
    }),
    privacyNotice: draft.privacyNotice.trim(),
    equality: draft.equality.trim(),
    decision: draft.decision.trim(),
    feedback: draft.feedback.trim(),
    rejected: draft.rejected.map(({ option, why }) => ({ option: option.trim(), why: why.trim() })),
    fixed: draft.fixed.trim(),
    budget: { sum: pounds(draft.budget), note: draft.budgetNote.trim() },
    referendum: taxed ? said(draft.limitSource) : undefined,
    questions: draft.questions.map((question) => ({
      ...question,
      title: question.title.trim(),
      text: question.text.trim(),
      options: question.options.map(optionOf),
    })),
    funding: draft.funding.map((each) => ({
      ...each,
      label: each.label.trim(),
      text: each.text.trim(),
      consequences: each.consequences.trim(),
      most: pounds(each.most),
    })),
    councilTax: taxed
      ? {
          taxBase: numbered(draft.taxBase),
          bandD: numbered(draft.bandD),
          limitPercent: numbered(draft.limitPercent),
          approvedBy: draft.approvedBy.trim(),
          approvedOn: draft.approvedOn,
        }
      : undefined,
    about: draft.about.map(({ id, label, options }) => ({
      id,
      label: label.trim(),
      options: options
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line, i) => ({ id: `answer-${i + 1}`, label: line })),
    })),
    languageLayers: layers.plain || layers.easyRead ? layers : undefined,
  });
}

const optionOf = (option: DraftOption): Option =>
  told({
    ...option,
    label: option.label.trim(),
    text: option.text.trim(),
    cost: option.cost.trim() === '' ? null : pounds(option.cost),
    unmodelled: said(option.unmodelled),
  });

/** A consultation that was published, to be written on. Nothing of it is confirmed. */
export function draftOf(consultation: Consultation): Draft {
  const { place, contact, budget, councilTax: tax, languageLayers: layers } = consultation;
  const { id, title, question, opens, closes, privacyNotice, equality } = consultation;
  const { decision, feedback, rejected, fixed } = consultation;
  return {
    id,
    title,
    question,
    opens,
    closes,
    privacyNotice,
    equality,
    decision,
    feedback,
    rejected,
    fixed,
    confirmed: {},
    code: place.code,
    name: place.name,
    why: consultation.why.join('\n\n'),
    contactName: contact.name ?? '',
    email: contact.email,
    post: contact.post,
    phone: contact.phone ?? '',
    budget: String(budget.sum),
    budgetNote: budget.note,
    questions: consultation.questions.map((each) => ({
      ...each,
      options: each.options.map((option) => ({
        ...option,
        cost: option.cost === null ? '' : String(option.cost),
        unmodelled: option.unmodelled ?? '',
      })),
    })),
    funding: consultation.funding.map((each) => ({ ...each, most: String(each.most) })),
    taxBase: String(tax?.taxBase ?? ''),
    bandD: String(tax?.bandD ?? ''),
    limitPercent: String(tax?.limitPercent ?? ''),
    limitSource: consultation.referendum ?? '',
    approvedBy: tax?.approvedBy ?? '',
    approvedOn: tax?.approvedOn ?? '',
    about: consultation.about.map(({ id: own, label, options }) => ({
      id: own,
      label,
      options: options.map((each) => each.label).join('\n'),
    })),
    plain: layers?.plain ?? '',
    easyRead: layers?.easyRead ?? '',
  };
}
