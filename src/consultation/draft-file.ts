import { effect, run } from './consultation-shape';
import type { Draft, DraftAbout, DraftFunding, DraftOption, DraftQuestion } from './draft';
import { readText, type Reading } from './file-reading';
import { consultationId, id, MOST } from './pieces';
import { free, list, number, object, oneOf, record, type Shape } from './shape';

export const DRAFT = 'bend-the-curve-consultation-draft';

/** Most characters of a draft's file. */
export const LARGEST_DRAFT = 500_000;

const text = free(6000);
const setting = number(-1e12, 1e12, { whole: false });
/** Confirmed things stand as 1: an object of nothing but what was confirmed. */
const confirmed: Shape<Readonly<Record<string, boolean>>> = {
  read: (value, where) =>
    Object.fromEntries(
      Object.entries(marks.read(value, where)).map(([key, mark]) => [key, mark === 1]),
    ),
  schema: {},
};
const marks = record(id, number(0, 1), 60);

const option = object<DraftOption>(
  {
    id,
    label: text,
    text,
    cost: text,
    unmodelled: text,
    levers: record(id, setting, MOST.levers),
    effects: list(effect, 0, MOST.effects, 'effect'),
    evidenceGrade: oneOf(['A', 'B', 'C', 'D']),
    run,
  },
  { run: undefined },
);

const question = object<DraftQuestion>({
  id,
  title: text,
  text,
  options: list(option, 0, MOST.options, 'option'),
});

const funding = object<DraftFunding>({
  id,
  label: text,
  text,
  most: text,
  consequences: text,
  kind: oneOf(['reserve', 'other-service', 'income', 'council-tax']),
});

const rejected = object<Draft['rejected'][number]>({ option: text, why: text });
const about = object<DraftAbout>(
  { id, label: text, options: text, shares: text, source: text },
  { shares: '', source: '' },
);

const draftFile = object<Draft & { readonly format: string; readonly version: number }>({
  format: oneOf([DRAFT]),
  version: oneOf([1]),
  id: consultationId,
  code: text,
  name: text,
  title: text,
  question: text,
  why: free(40_000),
  opens: text,
  closes: text,
  contactName: text,
  email: text,
  post: text,
  phone: text,
  privacyNotice: text,
  equality: text,
  decision: text,
  feedback: text,
  fixed: text,
  budget: text,
  budgetNote: text,
  taxBase: text,
  bandD: text,
  limitPercent: text,
  limitSource: text,
  approvedBy: text,
  approvedOn: text,
  plain: text,
  easyRead: text,
  rejected: list(rejected, 0, MOST.rejected, 'rejected'),
  questions: list(question, 0, MOST.questions, 'question'),
  funding: list(funding, 0, MOST.funding, 'funding'),
  about: list(about, 0, MOST.about, 'about'),
  confirmed,
});

/** Reads the file of a draft. */
export function readDraft(file: string): Reading<Draft> {
  const reading = readText(file, DRAFT, LARGEST_DRAFT, draftFile);
  if (reading.kind === 'refused') return reading;
  const { format: _, version: __, ...draft } = reading.value;
  return { kind: 'read', value: draft };
}

/** The text of a draft's file. */
export function draftText(draft: Draft): string {
  const done = Object.entries(draft.confirmed).filter(([, yes]) => yes);
  const marked = Object.fromEntries(done.map(([key]) => [key, 1]));
  return `${JSON.stringify({ format: DRAFT, version: 1, ...draft, confirmed: marked }, undefined, 2)}\n`;
}
