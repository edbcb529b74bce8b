import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCode } from '../../src/codec/short-code';
import {
  answerCode,
  answerCodeLength,
  markOf,
  readAnswerCode,
  sumAtStep,
} from '../../src/consultation/answer-code';
import { editionOf } from '../../src/consultation/edition';
import { consultation, draft, responsesTo } from './drawn';

const responses = responsesTo(consultation);

test('a code gives choices and sums back, to a step, however it is typed', () => {
  fc.assert(
    fc.property(responses, (response) => {
      const code = answerCode(response, consultation);
      expect(plainCode(code)).toHaveLength(answerCodeLength(consultation));
      const read = readAnswerCode(code.toLowerCase().replaceAll('-', ' '), consultation);
      if ('fault' in read) return expect.fail(JSON.stringify(read));
      expect(read.answer.answers).toEqual(response.answers);
      expect(read.answer.mark).toBe(markOf(response.response));
      for (const { id, most } of consultation.funding)
        expect(
          Math.abs((read.answer.funding[id] ?? 0) - (response.funding[id] ?? 0)),
        ).toBeLessThanOrEqual(most / 40 + 1);
      return undefined;
    }),
  );
});

test('a code is short: 8 questions of 6 options and 6 ways of funding take at most 30 characters', () => {
  const [question] = draft.questions;
  const options = [1, 2, 3, 4, 5, 6].map((n) => ({ ...question.options[0], id: `o${n}` }));
  const questions = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ ...question, id: `q${n}`, options }));
  const funding = [1, 2, 3, 4, 5, 6].map((n) => ({ ...draft.funding[0], id: `f${n}` }));
  const largest = { ...consultation, questions, funding };
  expect(answerCodeLength(largest)).toBeLessThanOrEqual(30);
});

test('a code of another consultation, or of another question, is not taken for one of this', () => {
  fc.assert(
    fc.property(responses, (response) => {
      const code = answerCode(response, consultation);
      const other = { ...draft, id: 'zzzzzzzz' };
      const elsewhere = readAnswerCode(code, { ...other, edition: editionOf(other) });
      expect(elsewhere).toMatchObject({ fault: { kind: 'other-consultation' } });
      const asked = { ...draft, questions: draft.questions.map((q) => ({ ...q, text: 'Else?' })) };
      const changed = readAnswerCode(code, { ...asked, edition: editionOf(asked) });
      expect(changed).toMatchObject({ fault: { kind: 'other-edition' } });
      const longer = { ...draft, closes: '2028-01-31' };
      expect(readAnswerCode(code, { ...longer, edition: editionOf(longer) })).toHaveProperty(
        'answer',
      );
    }),
  );
});

test('steps go from nothing to the most there is, in whole pounds', () => {
  expect([0, 1, 10, 20].map((step) => sumAtStep(300_001, step))).toEqual([
    0, 15_000, 150_001, 300_001,
  ]);
});
