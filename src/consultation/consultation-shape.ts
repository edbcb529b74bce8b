import {
  CONSULTATION,
  type AboutYou,
  type Consultation,
  type Contact,
  type CouncilTax,
  type Effect,
  type Funding,
  type Option,
  type Question,
  type Run,
} from './consultation';
import {
  consultationId,
  date,
  edition,
  id,
  LARGEST_SUM,
  month,
  MOST,
  schemaAddress,
} from './pieces';
import { line, list, number, object, oneOf, orNull, pattern, prose, record } from './shape';

/** Texts: a heading, a sentence or two, a paragraph, a page. */
const heading = line(120);
const sentence = line(300);
const paragraph = prose(1500);
const page = prose(4000);

/** A text or an https address; no address of another kind alone. */
const textOrLink = pattern(
  /^(?!\s*(?!https:\/\/)[A-Za-z][A-Za-z0-9+.-]*:\S*\s*$)(?=[\s\S]*\S)/u,
  4000,
  'a text of 1 to 4000 characters, or an address that begins with https://',
);

const any = { whole: false };
const amount = number(-1e12, 1e12, any);
const sum = number(0, LARGEST_SUM);

export const effect = object<Effect>({
  output: id,
  month,
  unit: line(40),
  today: amount,
  without: amount,
  with: amount,
  low: amount,
  high: amount,
  fewer: number(0, 100, any),
});

export const run = object<Run>({
  model: pattern(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/u, 14, 'a version such as 0.9.0'),
  data: month,
  seed: number(0, 4_294_967_295),
  draws: number(1, 10_000),
  months: number(12, 240),
  link: pattern(
    /^v=\d{1,3}&[A-Za-z0-9=&.-]+$/u,
    4000,
    'the part of a scenario’s address after #, such as v=1&place=E10000016…',
  ),
});

const option = object<Option>(
  {
    id,
    label: heading,
    text: paragraph,
    cost: orNull(number(-LARGEST_SUM, LARGEST_SUM)),
    levers: record(id, amount, MOST.levers),
    effects: list(effect, 0, MOST.effects, 'effect'),
    evidenceGrade: oneOf(['A', 'B', 'C', 'D']),
    unmodelled: paragraph,
    run,
  },
  { unmodelled: undefined, run: undefined },
);

const question = object<Question>({
  id,
  title: heading,
  text: paragraph,
  options: list(option, 2, MOST.options, 'option'),
});

const funding = object<Funding>({
  id,
  label: heading,
  text: paragraph,
  most: number(1, LARGEST_SUM),
  kind: oneOf(['reserve', 'other-service', 'income', 'council-tax']),
  consequences: paragraph,
});

const councilTax = object<CouncilTax>({
  taxBase: number(1, 10_000_000, any),
  bandD: number(1, 20_000, any),
  limitPercent: number(0, 100, any),
  approvedBy: heading,
  approvedOn: date,
});

const about = object<AboutYou>(
  {
    id,
    label: heading,
    options: list(
      object<AboutYou['options'][number]>({ id, label: heading }),
      2,
      MOST.aboutOptions,
      'option',
    ),
    population: object<NonNullable<AboutYou['population']>>({
      shares: record(id, number(0, 1, any), MOST.aboutOptions),
      source: sentence,
    }),
  },
  { population: undefined },
);

const contact = object<Contact>(
  {
    name: heading,
    email: pattern(
      /^[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u,
      200,
      'an e-mail address',
    ),
    post: prose(500),
    phone: pattern(/^[0-9+()\x20.-]{3,40}$/u, 40, 'a telephone number'),
  },
  { name: undefined, phone: undefined },
);

interface Head {
  readonly $schema?: string;
  readonly format: string;
  readonly version: number;
}

/** The file as a whole, in the order in which it is written. */
export const consultationFile = object<Head & Consultation>(
  {
    $schema: schemaAddress,
    format: oneOf([CONSULTATION]),
    version: oneOf([1]),
    id: consultationId,
    edition,
    place: object<Consultation['place']>({
      code: pattern(/^E\d{8}$/u, 9, 'the code of a council, such as E10000016'),
      name: heading,
    }),
    title: heading,
    question: sentence,
    why: list(paragraph, 1, MOST.paragraphs, 'why, paragraph'),
    opens: date,
    closes: date,
    contact,
    privacyNotice: textOrLink,
    equality: textOrLink,
    decision: paragraph,
    feedback: paragraph,
    rejected: list(
      object<Consultation['rejected'][number]>({ option: sentence, why: paragraph }),
      0,
      MOST.rejected,
      'rejected',
    ),
    fixed: page,
    budget: object<Consultation['budget']>({ sum, note: paragraph }),
    referendum: paragraph,
    questions: list(question, 1, MOST.questions, 'question'),
    funding: list(funding, 0, MOST.funding, 'funding'),
    councilTax,
    about: list(about, 0, MOST.about, 'about'),
    languageLayers: object<NonNullable<Consultation['languageLayers']>>(
      { plain: page, easyRead: page },
      { plain: undefined, easyRead: undefined },
    ),
  },
  {
    $schema: undefined,
    referendum: undefined,
    funding: [],
    councilTax: undefined,
    about: [],
    languageLayers: undefined,
  },
);
