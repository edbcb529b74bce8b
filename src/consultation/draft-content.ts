import type { Consultation, Option } from './consultation';
import { typedNumber, type Draft, type DraftOption } from './draft';

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
