import type { AboutYou, Consultation, Option } from './consultation';
import { typedNumber, type Draft, type DraftAbout, type DraftOption } from './draft';

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
    about: draft.about.map((asked) =>
      told({
        id: asked.id,
        label: asked.label.trim(),
        options: asked.options
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .map((line, i) => ({ id: answerId(i), label: line })),
        population: populationOf(asked),
      }),
    ),
    languageLayers: layers.plain || layers.easyRead ? layers : undefined,
  });
}

const answerId = (at: number) => `answer-${at + 1}`;

/** Shares as typed, one a line, from 0 to 1: NaN where it is no number; none where nothing is typed. */
function populationOf({ shares, source }: DraftAbout): AboutYou['population'] {
  const known = shares
    .split('\n')
    .flatMap((line, i) =>
      line.trim() ? [[answerId(i), Number((numbered(line) / 100).toFixed(8))] as const] : [],
    );
  return known.length > 0
    ? { shares: Object.fromEntries(known), source: source.trim() }
    : undefined;
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
    about: consultation.about.map(({ id: own, label, options, population }) => ({
      id: own,
      label,
      options: options.map((each) => each.label).join('\n'),
      shares: options
        .map((each) =>
          population && Object.hasOwn(population.shares, each.id)
            ? String(Number((100 * population.shares[each.id]).toFixed(6)))
            : '',
        )
        .join('\n')
        .trimEnd(),
      source: population?.source ?? '',
    })),
    plain: layers?.plain ?? '',
    easyRead: layers?.easyRead ?? '',
  };
}
