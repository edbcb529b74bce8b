import { linkIn, type Consultation, type Option } from '../../consultation/consultation';
import { gradeWords } from '../../ui/grade-words';
import { duties, DUTIES_END, DUTIES_INTRO } from './duties';
import { costWords, dayName, effectGroups, effectLine, HOW_TO_READ, pounds } from './effect-words';

/** A piece of a text to be read: whatever shows it, the words are the same. */
export type Passage =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Lines that stay lines: a postal address. */
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const heading = (level: 2 | 3 | 4, text: string): Passage => ({ kind: 'heading', level, text });
const text = (words: string): Passage => ({ kind: 'text', text: words });
const prose = (words: string): Passage[] =>
  words
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (part.includes('\n') ? { kind: 'lines', text: part } : text(part)));
const list = (items: readonly string[]): Passage[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** A text, or a link with words of its own where it is an address alone. */
const textOrLink = (words: string, label: string): Passage[] => {
  const href = linkIn(words);
  return href ? [{ kind: 'link', text: label, href }] : prose(words);
};

/** The whole consultation to be read without answering: all choices, and how to answer by hand. */
export function readingOf(consultation: Consultation): readonly Passage[] {
  const { place, question, why, opens, closes, rejected, fixed, budget, funding } = consultation;
  const { questions, about, languageLayers: layers, councilTax: tax } = consultation;
  return [
    text(question),
    text(`${place.name} asks from ${dayName(opens)} to ${dayName(closes)}.`),
    ...(layers?.plain ? [heading(2, 'In plain English'), ...prose(layers.plain)] : []),
    ...(layers?.easyRead ? [heading(2, 'Easy read'), ...prose(layers.easyRead)] : []),
    heading(2, 'Why we ask'),
    ...why.flatMap(prose),
    heading(2, 'What the law has fixed'),
    text(DUTIES_INTRO),
    ...list(duties.map(({ section, words }) => `${words} (Children Act 1989, ${section})`)),
    text(DUTIES_END),
    heading(2, 'What else cannot be changed here'),
    ...prose(fixed),
    ...(rejected.length > 0
      ? [
          heading(2, 'What was looked at and is not on offer'),
          ...list(rejected.map(({ option, why: reason }) => `${option}: ${reason}`)),
        ]
      : []),
    heading(2, 'The choices'),
    ...(questions.some(({ options }) => options.some(({ effects }) => effects.length > 0))
      ? [text(HOW_TO_READ)]
      : []),
    ...questions.flatMap((asked, i) => [
      heading(3, `${i + 1}. ${asked.title}`),
      ...prose(asked.text),
      ...asked.options.flatMap((option, o) => optionPassages(option, `${i + 1}${letter(o)}`)),
    ]),
    heading(2, 'What there is to spend'),
    text(`New money the council has for this: ${pounds(budget.sum)} a year.`),
    ...prose(budget.note),
    ...(funding.length > 0
      ? [
          heading(3, 'Where more could come from'),
          ...list(
            funding.map(
              ({ label, text: words, most, consequences }) =>
                `${label}: up to ${pounds(most)} a year. ${words} ${consequences}`,
            ),
          ),
        ]
      : []),
    ...(tax
      ? [
          text(
            `Council tax on a band D home is ${pounds(tax.bandD)} a year now. A rise of ${tax.limitPercent}% or more needs a vote by all. Council tax is one pot: it is not set aside for one service.`,
          ),
          ...(consultation.referendum ? prose(consultation.referendum) : []),
        ]
      : []),
    ...(about.length > 0
      ? [
          heading(2, 'About you, if you like'),
          text('You need not answer these. You can say that you prefer not to.'),
          ...list(
            about.map(
              ({ label, options }) => `${label} (${options.map((each) => each.label).join('; ')})`,
            ),
          ),
        ]
      : []),
    heading(2, 'How to answer'),
    ...answering(consultation),
    heading(2, 'What happens next'),
    ...prose(consultation.decision),
    ...prose(consultation.feedback),
    heading(2, 'Fair to everyone'),
    ...textOrLink(
      consultation.equality,
      'The council’s look at what this means for different people',
    ),
    heading(2, 'Your data'),
    ...textOrLink(consultation.privacyNotice, 'The council’s privacy notice'),
    text('This page sends nothing and keeps nothing. The council gets only what you send it.'),
  ];
}

/** How to answer by hand. */
function answering({ contact, closes, questions }: Consultation): Passage[] {
  const example = questions[0] ? `1${letter(0)}` : '1a';
  return [
    text(
      `Write down the number and letter of each choice you make, such as ${example}. Say why, if you like. You need not answer all. Do not name a child or a family.`,
    ),
    text(`Send it by ${dayName(closes)} in one of these ways.`),
    heading(3, 'By post'),
    { kind: 'lines', text: addressOf(contact) },
    heading(3, 'By e-mail'),
    { kind: 'link', text: contact.email, href: `mailto:${contact.email}` },
    ...(contact.phone ? [heading(3, 'By telephone'), text(contact.phone)] : []),
  ];
}

/** The postal address in lines, the team first, and once. */
export const addressOf = ({ name, post }: Consultation['contact']): string =>
  name && !post.startsWith(name) ? `${name}\n${post}` : post;

function optionPassages(option: Option, number: string): Passage[] {
  const { first, further, spending } = effectGroups(option.effects);
  const grade = gradeWords[option.evidenceGrade];
  return [
    heading(4, `${number}. ${option.label}`),
    ...prose(option.text),
    ...(first.length > 0
      ? [text(`What it could mean for children. Evidence: ${option.evidenceGrade}, ${grade.name}.`)]
      : []),
    ...list(first.map(effectLine)),
    ...(further.length > 0 ? [text('More that changes for children:')] : []),
    ...list(further.map(effectLine)),
    ...(option.unmodelled ? prose(option.unmodelled) : []),
    text(costWords(option.cost)),
    ...list(spending.map(effectLine)),
  ];
}

/** a, b, c … */
export const letter = (at: number): string => String.fromCharCode(97 + at);
