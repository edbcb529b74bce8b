import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  consultationText,
  draftFault,
  readConsultation,
} from '../../src/consultation/consultation-file';
import { freshDraft, typedNumber } from '../../src/consultation/draft';
import { consultationOf, draftOf } from '../../src/consultation/draft-content';
import { draftText, readDraft } from '../../src/consultation/draft-file';
import { wordingFaults } from '../../src/consultation/wording';
import { consultation } from './drawn';

test('a published consultation can be written on, and says the same again', () => {
  const draft = draftOf(consultation);
  const { about: _, ...again } = consultationOf(draft);
  const { edition: __, about: ___, ...before } = consultation;
  expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(before)));
  expect(draftFault(consultationOf(draft))).toBeUndefined();
  // Answers are numbered anew; the shares of everyone who lives here stay with theirs.
  expect(draft.about[0]).toMatchObject({ shares: '45\n55', source: 'Census 2021, ONS' });
  expect(consultationOf(draft).about[0].population).toEqual({
    shares: { 'answer-1': 0.45, 'answer-2': 0.55 },
    source: 'Census 2021, ONS',
  });
  expect(readConsultation(consultationText(consultationOf(draft), 'x')).kind).toBe('read');
});

test('a draft’s file comes back, finished or not; what was confirmed stays so', () => {
  for (const draft of [
    freshDraft('abcd1234'),
    { ...draftOf(consultation), confirmed: { privacy: true, time: true } },
  ]) {
    const reading = readDraft(draftText(draft));
    expect(reading).toEqual({ kind: 'read', value: JSON.parse(JSON.stringify(draft)) });
  }
  expect(draftFault(consultationOf(freshDraft('abcd1234')))).toBeDefined();
});

test('a draft kept before shares could be typed is read', () => {
  const text = draftText(draftOf(consultation)).replace(
    /,\s*"shares": "[^"]*",\s*"source": "[^"]*"/,
    '',
  );
  expect(text).not.toContain('"shares"');
  const reading = readDraft(text);
  expect(reading).toMatchObject({ kind: 'read', value: { about: [{ shares: '', source: '' }] } });
});

test('a damaged draft is refused or read, and never does harm', () => {
  const text = draftText(draftOf(consultation));
  fc.assert(
    fc.property(fc.nat(text.length), fc.string(), (at, noise) => {
      const reading = readDraft(text.slice(0, at) + noise + text.slice(at + 1));
      if (reading.kind === 'read') expect(Object.keys(reading.value)).not.toContain('__proto__');
    }),
  );
  expect(readDraft('{"format":"bend-the-curve-consultation"}')).toMatchObject({
    fault: { kind: 'other-format' },
  });
  expect(readDraft(text.replace('"title"', '"__proto__"')).kind).toBe('refused');
});

test('numbers as officers type them', () => {
  const told = ['1,250,000', '£2m', '0.5m', '£ 40k', '-300', '4.99%', 'two', '', '1e9'];
  expect(told.map(typedNumber)).toEqual([
    1_250_000,
    2_000_000,
    500_000,
    40_000,
    -300,
    4.99,
    undefined,
    undefined,
    undefined,
  ]);
});

test('children are never held against tax, and leading words are shown', () => {
  const kinds = (text: string) => wordingFaults(text).map(({ kind }) => kind);
  expect(kinds('Would you pay £10 more council tax for 12 fewer children in care?')).toEqual([
    'refused',
  ]);
  expect(kinds('Each child costs tax payers £300,000.')).toEqual(['refused']);
  expect(kinds('Council tax pays for many services. Five children moved.')).toEqual([]);
  expect(wordingFaults('Surely we should stop this waste of beds?')).toEqual(
    ['surely', 'waste', 'beds'].map((words) => ({ kind: 'look', words })),
  );
  expect(kinds('Should the council find more foster carers?')).toEqual([]);
});
