import { expect, test } from 'vitest';
import { freshDraft, type Draft } from '../../src/consultation/draft';
import { draftOf } from '../../src/consultation/draft-content';
import { begunFrom, exampleAt } from '../../src/pages/build-consultation/examples';
import { gapsOf, sharesProblem } from '../../src/pages/build-consultation/gaps';
import { principles } from '../../src/pages/build-consultation/gunning';
import { steps } from '../../src/pages/build-consultation/steps';
import { consultation } from '../consultation/drawn';

const confirmed = {
  formative: true,
  reasons: true,
  time: true,
  consideration: true,
  privacy: true,
  'section-151': true,
};

/** A draft from which nothing is missing. */
const whole: Draft = {
  ...draftOf(consultation),
  limitSource: 'The limit for 2026–27.',
  questions: draftOf(consultation).questions.map((question) => ({
    ...question,
    options: question.options.map((option, i) => ({
      ...option,
      id: i === 0 ? 'as-now' : option.id,
      unmodelled: option.effects.length > 0 ? '' : 'Not measured.',
    })),
  })),
  confirmed,
};

const words = (draft: Draft) => gapsOf(draft).map((gap) => gap.words);

test('nothing is missing from a whole draft, and much from a new one', () => {
  expect(words(whole)).toEqual([]);
  const order = Object.keys(steps);
  const at = gapsOf(freshDraft('abcd1234')).map(({ step }) => order.indexOf(step));
  expect(at.length).toBeGreaterThan(20);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('the machine never confirms: each of the four is open until the officer says so', () => {
  const keys = principles(whole).map(({ key }) => key);
  expect(keys).toEqual(['formative', 'reasons', 'time', 'consideration']);
  for (const key of [...keys, 'privacy'])
    expect(words({ ...whole, confirmed: { ...confirmed, [key]: false } })).toHaveLength(1);
  expect(words({ ...whole, confirmed: {} }).length).toBeGreaterThanOrEqual(5);
});

test('what the definition lacks is said though it was confirmed', () => {
  expect(words({ ...whole, feedback: ' ' })).toEqual([
    'Say how and when you will tell people what you heard.',
    'Answers that are weighed: say how people will hear what came of it.',
  ]);
});

test('the weeks before elections need the monitoring officer', () => {
  const may = { ...whole, opens: '2027-04-01', closes: '2027-05-31' };
  expect(words(may)).toEqual(['Confirm that you asked about the weeks before elections.']);
  expect(words({ ...may, confirmed: { ...confirmed, 'pre-election': true } })).toEqual([]);
});

test('council tax needs all its figures and an approval', () => {
  const funding = whole.funding.map((each) => ({ ...each, kind: 'council-tax' as const }));
  const taxed: Draft = {
    ...whole,
    funding: funding.slice(0, 1),
    taxBase: '',
    bandD: 'lots',
    limitPercent: '5',
    limitSource: '',
    approvedBy: '',
    approvedOn: '',
  };
  expect(words(taxed)).toEqual(
    expect.arrayContaining([
      'Give the tax base: homes that pay, counted as band D.',
      'The band D bill is not a number.',
      'Say which year the limit is of, and where it stands.',
      'Name the section 151 officer who approved the figures.',
      'Say when the section 151 officer approved them.',
    ]),
  );
  expect(words({ ...taxed, confirmed: { ...confirmed, 'section-151': false } })).toContain(
    'Confirm the section 151 officer’s approval.',
  );
});

test('children set against tax cannot be published', () => {
  const asked = { ...whole, question: 'Is one child fewer in care worth £10 of council tax?' };
  expect(words(asked)).toHaveLength(1);
  expect(words(asked)[0]).toContain('nobody may be asked');
});

test('every question keeps “as today”; a choice is worked out, or says why not; costs are numbers', () => {
  const [question] = whole.questions;
  const changed = (options: typeof question.options) => ({
    ...whole,
    questions: [{ ...question, options }, ...whole.questions.slice(1)],
  });
  const [stay, ...others] = question.options;
  expect(words(changed([...others, { ...others[0], id: 'more' }]))).toContain(
    'Question 1: add the choice “Keep as today”.',
  );
  const bare = { ...others[0], effects: [], run: undefined, unmodelled: '', cost: 'a lot' };
  expect(words(changed([stay, bare]))).toEqual([
    `Question 1: “${bare.label}” has a cost that is no number.`,
    `Question 1: “${bare.label}” needs to be worked out by the model, or a reason why it is not.`,
  ]);
});

test('shares of everyone who lives here are numbers, as many as answers, and have a source', () => {
  const [asked] = whole.about;
  const said = (more: Partial<typeof asked>) => sharesProblem({ ...asked, ...more });
  expect(said({})).toBe('');
  expect(said({ shares: '', source: '' })).toBe('');
  expect(said({ shares: '45%\n' })).toBe('');
  expect(said({ shares: 'half' })).toBe('Each share is a number from 0 to 100.');
  expect(said({ shares: '1\n2\n3' })).toBe('There are more shares than answers.');
  expect(said({ shares: '60\n60' })).toBe('The shares come to more than 100%.');
  expect(said({ source: ' ' })).toBe('Say where the shares are from.');
  const spoilt = { ...whole, about: [{ ...asked, shares: 'half' }] };
  expect(words(spoilt)).toEqual(['Question about people 1: Each share is a number from 0 to 100.']);
});

test.each([1, 2, 3])(
  'example %i is begun from without what was invented for it',
  async (number) => {
    const example = await exampleAt(number);
    const begun: Draft = { ...freshDraft('abcd1234'), ...begunFrom(example) };
    expect(JSON.stringify(begun)).not.toMatch(/[Ee]xample|[Ii]nvented|Kent|Rutland|Leeds/);
    expect(begun).toMatchObject({ id: 'abcd1234', code: '', budget: '', opens: '', confirmed: {} });
    expect(
      begun.questions.flatMap(({ options }) => options.flatMap(({ effects }) => effects)),
    ).toEqual([]);
    expect(begun.questions.map(({ title }) => title)).toEqual(
      example.questions.map(({ title }) => title),
    );
    const left = words(begun);
    expect(left).toContain('Choose the council.');
    expect(left.filter((each) => /Give it a title|what it is about/.test(each))).toEqual([]);
  },
);

test('what only the file’s own rules know is said, with the place', () => {
  expect(words({ ...whole, email: 'no address' })).toEqual([
    'At “contact, email” there should be an e-mail address.',
  ]);
});
