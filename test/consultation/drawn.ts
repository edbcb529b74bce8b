import fc from 'fast-check';
import type { Consultation } from '../../src/consultation/consultation';
import type { Response } from '../../src/consultation/response';
import { editionOf } from '../../src/consultation/edition';

/** Consultations and responses for tests: one by hand, many drawn at random. */

export const draft: Omit<Consultation, 'edition'> = {
  id: 'k3x9ab2c',
  place: { code: 'E06000017', name: 'Rutland' },
  title: 'Where should help come first?',
  question: 'Which of these should the council do first?',
  why: ['More children need a home.\nMoney is short.', '<b>Not bold</b>'],
  opens: '2026-12-01',
  closes: '2027-01-31',
  contact: { email: 'children@example.org', post: 'Example House\nExample Street' },
  privacyNotice: 'https://example.org/privacy',
  equality: 'An assessment is at the library.',
  decision: 'The cabinet decides on 1 March 2027.',
  feedback: 'We say what we heard on 1 April 2027.',
  rejected: [{ option: 'Close the homes', why: 'The law asks for enough homes.' }],
  fixed: 'Every child who needs care gets it.',
  budget: { sum: 400_000, note: 'From the general fund.' },
  questions: [
    {
      id: 'first',
      title: 'What comes first?',
      text: 'Choose one.',
      options: [
        {
          id: 'stay',
          label: 'As it is',
          text: 'Nothing changes.',
          cost: 0,
          levers: {},
          effects: [],
          evidenceGrade: 'D',
        },
        {
          id: 'families',
          label: 'Help for families',
          text: 'Help before care.',
          cost: 250_000,
          levers: { 'edge-of-care': 12 },
          effects: [
            {
              output: 'in-care',
              month: '2031-03',
              unit: 'children',
              today: 41,
              without: 47,
              with: 44,
              low: -7,
              high: 1,
              fewer: 84,
            },
          ],
          evidenceGrade: 'B',
          run: {
            model: '0.9.0',
            data: '2024-03',
            seed: 1,
            draws: 1000,
            months: 84,
            link: 'v=1&place=E06000017&seed=1&draws=1000&months=84&model=0.9.0&data=2024-03&edge-of-care=12&check=0000000',
          },
        },
      ],
    },
    {
      id: 'next',
      title: 'What comes next?',
      text: 'Choose one.',
      options: ['carers', 'homes', 'neither'].map((id) => ({
        id,
        label: id,
        text: `About ${id}.`,
        cost: null,
        levers: {},
        effects: [],
        evidenceGrade: 'C' as const,
        unmodelled: 'Nothing was measured.',
      })),
    },
  ],
  funding: [
    {
      id: 'savings',
      label: 'Use savings',
      text: 'Once only.',
      most: 300_000,
      kind: 'reserve',
      consequences: 'Less for a bad year.',
    },
    {
      id: 'tax',
      label: 'Council tax',
      text: 'A rise.',
      most: 500_000,
      kind: 'council-tax',
      consequences: 'Each home pays more.',
    },
  ],
  councilTax: {
    taxBase: 15_432.5,
    bandD: 2_120.55,
    limitPercent: 4.99,
    approvedBy: 'Section 151 officer',
    approvedOn: '2026-11-01',
  },
  about: [
    {
      id: 'age',
      label: 'How old are you?',
      options: [
        { id: 'under-40', label: 'Under 40' },
        { id: 'from-40', label: '40 or older' },
      ],
      population: { shares: { 'under-40': 0.45, 'from-40': 0.55 }, source: 'Census 2021, ONS' },
    },
  ],
};

export const consultation: Consultation = { ...draft, edition: editionOf(draft) };

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const idOf = (length: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const someOf = <T>(keys: readonly string[], value: (key: string) => fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Record<string, T>>;

/** Responses that fit a consultation. */
export function responsesTo({ id, edition, questions, funding, about }: Consultation) {
  const ids = questions.map((each) => each.id);
  const optionsOf = (all: Consultation['about'] | Consultation['questions'], key: string) =>
    all.find((each) => each.id === key)!.options.map((option) => option.id);
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  return fc.record<Response>({
    consultation: fc.constant(id),
    edition: fc.constant(edition),
    response: idOf(16),
    revision: fc.integer({ min: 1, max: 9999 }),
    made: fc.constantFrom('2026-12-01', '2027-01-31', '2028-02-29'),
    way: fc.constantFrom('online', 'paper', 'telephone', 'code'),
    answers: someOf(ids, (key) => fc.constantFrom(...optionsOf(questions, key))),
    reasons: someOf(ids, () => text),
    doubts: someOf(ids, () => text),
    funding: someOf(
      funding.map((each) => each.id),
      (key) => fc.integer({ min: 0, max: funding.find((each) => each.id === key)!.most }),
    ),
    about: someOf(
      about.map((each) => each.id),
      (key) => fc.constantFrom('prefer-not-to-say', ...optionsOf(about, key)),
    ),
  });
}
