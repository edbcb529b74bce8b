import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCode } from '../../src/room/answer-code';
import { answersFile } from '../../src/room/answers-file';
import { optionsIn, packedOptions, waysOf } from '../../src/room/option-code';
import { pooled } from '../../src/room/received';

const session = 'a1b2c3d4';
const keys = Array.from({ length: 10 }, (_, i) => `check/before/i${i}`);
const asked = keys.map((key) => ({ key, options: 3 }));
const anyOptions = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
  minLength: 10,
  maxLength: 10,
});

test('ten options come back from one number, those not answered too', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      expect(optionsIn(asked, packedOptions(asked, options))).toEqual(options);
      expect(waysOf(asked)).toBe(4 ** 10);
    }),
  );
});

test('a check by code and by file is one person’s, counted once, in either order', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      fc.pre(options.some((each) => each !== undefined));
      const person = 'person0000000001';
      const answers = Object.fromEntries(
        keys.flatMap((key, i) => (options[i] === undefined ? [] : [[key, options[i]]])),
      );
      const value = packedOptions(asked, options);
      const code = answerCode(session, person, { step: 1, part: 0, value })!;
      expect(code).toHaveLength(17);
      const file = {
        kind: 'file' as const,
        name: 'a.json',
        text: answersFile({ session, person, answers }),
      };
      const text = { kind: 'text' as const, text: `Bo: ${code}` };
      for (const received of [[text], [text, file], [file, text], [file]])
        expect(pooled(session, received, () => [asked]).people).toEqual([answers]);
    }),
  );
});

test('a code without an answer says so', () => {
  const code = answerCode(session, 'person0000000001', {
    step: 1,
    part: 0,
    value: packedOptions(asked, []),
  })!;
  const { people, fates } = pooled(session, [{ kind: 'text', text: code }], () => [asked]);
  expect(people).toEqual([]);
  expect(fates[0].words).toBe('Its code holds no answers.');
});
