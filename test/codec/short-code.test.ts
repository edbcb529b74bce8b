import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCode, readShortCode, shortCode, shortCodeLength } from '../../src/codec/short-code';

const digits = fc.array(
  fc
    .integer({ min: 1, max: 5_000_000 })
    .chain((of) => fc.record({ of: fc.constant(of), value: fc.integer({ min: 0, max: of - 1 }) })),
  { minLength: 1, maxLength: 20 },
);

test('what is written is read again, however it is typed', () => {
  fc.assert(
    fc.property(digits, fc.constantFrom('lower', 'spaces', 'letters', 'as it is'), (all, how) => {
      const code = shortCode(all);
      const typed = {
        lower: code.toLowerCase(),
        spaces: ` ${code.replaceAll('-', ' ')}\n`,
        letters: code.replaceAll('0', 'O').replaceAll('1', 'l'),
        'as it is': code,
      }[how];
      const sizes = all.map(({ of }) => of);
      expect(plainCode(code)).toHaveLength(shortCodeLength(sizes));
      expect(readShortCode(typed, sizes)).toEqual({ values: all.map(({ value }) => value) });
    }),
  );
});

test('a code stays the same for ever', () => {
  expect(
    shortCode([
      { value: 3, of: 32 },
      { value: 1234, of: 65536 },
      { value: 2, of: 5 },
    ]),
  ).toMatchInlineSnapshot(`"0Y60-W8MW"`);
});

test('a mistyped character or two swapped ones are noticed', () => {
  const sizes = [32, 65_536, 5, 5, 5];
  let noticed = 0;
  let all = 0;
  fc.assert(
    fc.property(
      fc.tuple(...sizes.map((of) => fc.integer({ min: 0, max: of - 1 }))),
      fc.nat(),
      fc.nat(30),
      (values, place, step) => {
        const code = plainCode(shortCode(values.map((value, i) => ({ value, of: sizes[i] }))));
        const at = place % code.length;
        const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const other = characters[(characters.indexOf(code[at]) + step + 1) % 32];
        all += 1;
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        if ('fault' in readShortCode(changed, sizes)) noticed += 1;
        if (at > 0 && code[at] !== code[at - 1]) {
          const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1);
          all += 1;
          if ('fault' in readShortCode(swapped, sizes)) noticed += 1;
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(noticed / all).toBeGreaterThan(0.998);
});

test('anything else is refused with its reason', () => {
  const sizes = [10, 10];
  const code = shortCode([
    { value: 9, of: 10 },
    { value: 9, of: 10 },
  ]);
  expect(readShortCode('', sizes)).toHaveProperty('fault.kind', 'wrong-length');
  expect(readShortCode(`${code}0`, sizes)).toHaveProperty('fault.kind', 'wrong-length');
  expect(readShortCode(`!${code.slice(1)}`, sizes)).toHaveProperty('fault.kind', 'wrong-character');
  expect(readShortCode(code, [7, 7])).toHaveProperty('fault');
  expect(() => shortCode([{ value: 10, of: 10 }])).toThrow(RangeError);
});
