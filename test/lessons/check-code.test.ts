import { expect, test } from 'vitest';
import { FORMS } from '../../src/lessons/check/item';
import { items } from '../../src/lessons/check/items';
import { answerCode, readAnswerCode } from '../../src/room/answer-code';
import { optionsIn, packedOptions, waysOf } from '../../src/room/option-code';

test.each(FORMS)('the check %s the lessons fits into one code, its last options too', (form) => {
  const asked = items.map((item) => ({ key: item.key, options: item[form].options.length }));
  expect(waysOf(asked)).toBeLessThanOrEqual(2_097_151);
  const last = asked.map(({ options }) => options - 1);
  const value = packedOptions(asked, last);
  const code = answerCode('a1b2c3d4', 'person0000000001', { step: 3, part: 0, value })!;
  const reading = readAnswerCode('a1b2c3d4', code);
  expect(reading).toMatchObject({ kind: 'read', value });
  expect(optionsIn(asked, value)).toEqual(last);
});
