import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried, carry, isCarried } from '../../src/consultation/carried';
import { consultationText, readConsultation } from '../../src/consultation/consultation-file';
import { draft } from './drawn';

test('a link carries a consultation there and back', async () => {
  const text = consultationText(draft, 'https://example.org/consultation-1.schema.json');
  const link = await carry(text);
  expect(link).toMatch(/^c1\.[0-9a-z]+\.[0-9a-z]+\.[\w-]+$/);
  expect(isCarried(`#${link}`)).toBe(true);
  expect(link.length).toBeLessThan(text.length);
  const read = await carried(`#${link}%20`);
  expect(read).toEqual({ text });
  expect(readConsultation('text' in read ? read.text : '').kind).toBe('read');
});

test('any text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await carried(await carry(text))).toEqual({ text });
    }),
  );
});

test('a damaged link is noticed, wherever it was damaged', async () => {
  const link = await carry(consultationText(draft, 'x'));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(link.length - 1),
      fc.constantFrom('A', 'z', '0', '-', '.', 'é'),
      async (at, letter) => {
        if (link[at] === letter) return;
        const read = await carried(link.slice(0, at) + letter + link.slice(at + 1));
        expect(read).toHaveProperty('fault');
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length - 1), async (end) => {
      expect(await carried(link.slice(0, end))).toHaveProperty('fault');
    }),
  );
  expect(await carried('v=1&place=E10000016')).toEqual({ fault: 'other' });
});

test('what would unpack to far more than it is is not unpacked', async () => {
  expect(await carried(await carry('a'.repeat(10_000_000)))).toEqual({ fault: 'too-large' });
  expect(await carried(`c1.${'a'.repeat(400_000)}`)).toEqual({ fault: 'too-large' });
});
