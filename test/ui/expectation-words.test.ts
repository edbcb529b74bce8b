import { describe, expect, test } from 'vitest';
import { expectation, type ExpectationPicture } from '../../src/charts/expectation';
import { forecast } from '../../src/charts/format';
import { parts } from '../../src/charts/drawing';
import {
  comparedWords,
  expectationTable,
  givenWords,
  heldWords,
} from '../../src/ui/expectation-words';
import { readExpected } from '../../src/ui/expected-answer';
import { easyStep, readHeld } from '../../src/ui/number-entry';

const compare = (expected: number | undefined, actual = 540) =>
  comparedWords({
    expected,
    actual,
    when: 'in 2034',
    says: 'the model says',
    format: forecast,
    unit: 'children',
    less: 'fewer',
  });

describe('an expectation beside what came', () => {
  test('is told in one sentence that praises nobody', () => {
    expect(compare(620)).toBe(
      'You expected about 620 children in 2034; the model says 540: fewer than you thought.',
    );
    expect(compare(400)).toContain(': more than you thought.');
    expect(compare(541)).toBe('You expected about 540 children in 2034; the model says 540 too.');
    expect(compare(undefined)).toBe('The model says 540 children in 2034.');
    for (const given of [0, 539, 540, 541, 620, undefined])
      expect(compare(given)).not.toMatch(/right|wrong|well done|correct|score|close|NaN/i);
  });

  test('says how far a line goes and where it is held', () => {
    const years = [2024, 2025, 2026];
    const say = (given: number) =>
      givenWords(given, years, String, [500, 510, 510], forecast, 'children');
    expect(say(1)).toBe('Your line stops in 2025, at 510 children. From there it goes on level.');
    expect(say(2)).toBe('Your line ends at 510 children in 2026.');
    expect(heldWords(0.5, 800, forecast, 'children')).toBe('');
    expect(heldWords(1.3, 800, forecast, 'children')).toContain('held at the top');
    expect(heldWords(-0.3, 800, forecast, 'children')).toContain(
      'bottom of the picture: 0 children',
    );
  });

  test('is typed in steps and held within the axes', () => {
    const bounds = { min: 0, max: 800, step: 1 };
    expect(readHeld('1,200', bounds)).toEqual({
      value: 800,
      note: '1200 is above the picture: your line is held at 800.',
    });
    expect(readHeld('-3', bounds)).toMatchObject({ value: 0 });
    expect(readHeld('620', bounds)).toEqual({ value: 620, note: '' });
    expect(readHeld('many', bounds)).toHaveProperty('problem');
    expect([1, 40, 100, 800, 2000, 90_000].map(easyStep)).toEqual([0.01, 0.5, 1, 10, 20, 1000]);
    expect(readExpected('', bounds)).toEqual({ kind: 'none' });
  });
});

describe('the picture', () => {
  const spec: ExpectationPicture = {
    description: 'Children in care',
    years: [2024, 2025, 2026],
    top: 800,
    start: 500,
    format: forecast,
    context: [{ label: 'As today', values: [500, 500, 500], meaning: 'today' }],
    asking: true,
  };
  const texts = (picture: ExpectationPicture, width = 900) =>
    [...parts(expectation(picture, width))].map((part) => part.text ?? '');
  const answer = { label: 'The model', values: [500, 620, 910], meaning: 'policy' } as const;

  test('hides the answer until it is asked for, and holds it all then', () => {
    expect(texts(spec)).not.toContain('910');
    expect(texts(spec)).toContain('Draw your line from here');
    expect(texts({ ...spec, answer, asking: false })).toContain('910');
    expect(texts({ ...spec, expected: [500, 450, 400], given: 2 })).toContain('400');
  });

  test('stays within its paper at every width', () => {
    for (const width of [280, 360, 900, 1900])
      for (const part of parts(
        expectation({ ...spec, answer, expected: [500, 450, 400], asking: false }, width),
      )) {
        expect(JSON.stringify(part.attrs)).not.toMatch(/NaN|undefined|Infinity/);
        if (part.tag === 'text') expect(Number(part.attrs.x)).toBeLessThan(width);
      }
  });

  test('has its figures in a table, the reader’s too', () => {
    const table = expectationTable({
      label: 'Children in care',
      unit: 'children',
      years: spec.years,
      yearName: String,
      format: forecast,
      context: spec.context,
      answer: answer.values,
      answerLabel: answer.label,
      own: [500, 450, 400],
    });
    expect(table.rows[2]).toEqual(['2026', 500, 910, 400]);
  });
});
