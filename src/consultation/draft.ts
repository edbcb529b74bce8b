import type { Effect, Funding, Option, Run } from './consultation';
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
  /** Share of everyone who lives here, per cent, a line for each answer; "" where it is not known. */
  readonly shares: string;
  /** Where the shares are from. */
  readonly source: string;
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

export const freshAbout = (id: string): DraftAbout => ({
  id,
  label: '',
  options: '',
  shares: '',
  source: '',
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
