import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askWords,
  expectationPast,
  expectationTable,
  questionFor,
  readExpected,
  revealWords,
  withoutQuestion,
} from '../../src/cells/past/expectation';
import { parts } from '../../src/charts/drawing';
import { past } from '../../src/charts/past';
import { allFigures } from '../../src/data/records';

const all = allFigures();
const kent = all.get('E10000016')!;
const question = questionFor(kent)!;
const text = (revealed: boolean, typed = '') =>
  [...parts(past(expectationPast(kent, question, readExpected(typed, question), revealed), 900))]
    .map((part) => part.text ?? '')
    .join('|');

describe('the question', () => {
  test('asks of the last year, from five years before', () => {
    expect(question).toMatchObject({
      from: { year: 2019, value: 1588 },
      to: { year: 2024, value: 1956 },
    });
    expect(askWords(kent, question)).toBe(
      'In March 2019, Kent supported 1,588 children in care. How many in March 2024?',
    );
  });

  test('has an answer in every place that has two years, and words where it has not', () => {
    const without = [...all.values()].filter((figures) => questionFor(figures) === undefined);
    expect(without.map(({ place }) => place.name)).toEqual([
      'Cumberland',
      'Westmorland and Furness',
    ]);
    for (const figures of without) expect(withoutQuestion(figures)).toMatch(/^Only one year/);
    for (const figures of all.values()) {
      const own = questionFor(figures);
      if (!own) continue;
      expect(own.most).toBeGreaterThanOrEqual(own.to.value);
      expect(own.from.year).toBeLessThan(own.to.year);
    }
  });

  test('hides the last years until they are asked for', () => {
    expect(text(false)).not.toContain('1,956');
    expect(text(false)).toContain('2024');
    expect(text(true)).toContain('1,956');
  });
});

describe('an expectation', () => {
  const words = (typed: string) => revealWords(kent, question, readExpected(typed, question));

  test('is told by how much it was out', () => {
    expect(words('2,100')).toEqual([
      'You expected 2,100: there were 144 fewer.',
      'In March 2024 Kent supported 1,956 children in care.',
      'That is 368 more than in March 2019, five years before.',
      // 1,820 in 2014 and 1,588 in 2019: 232 fewer again is 1,356.
      'Had the five years before simply gone on, it would have been 1,356: 600 too few. A straight line is rarely a good forecast.',
    ]);
    expect(words('1956')[0]).toBe('You expected 1,956, and so it was.');
    expect(text(true, '2100')).toContain('You: 2,100');
  });

  test('that is empty, not a number or out of range still teaches the same', () => {
    const [, ...lesson] = words('1956');
    for (const typed of ['', '   ', 'many', '-5', '1e9', '999999999']) {
      const [first, ...rest] = words(typed);
      expect(rest).toEqual(lesson);
      expect(first).toMatch(/^(You gave no number|What you typed could not be drawn)/);
      expect(text(true, typed)).not.toContain('You:');
      expect(text(true, typed)).toContain('1,956');
    }
    expect(readExpected('-5', question)).toEqual({
      kind: 'unusable',
      problem: 'Type a whole number from 0 to 5,000.',
    });
  });

  test('whatever is typed, in any place, nothing breaks', () => {
    const places = [...all.values()].filter((figures) => questionFor(figures));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.string(), fc.integer().map(String)),
        (figures, typed) => {
          const own = questionFor(figures)!;
          const expected = readExpected(typed, own);
          const said = [
            ...revealWords(figures, own, expected),
            JSON.stringify(past(expectationPast(figures, own, expected, true), 320)),
            JSON.stringify(expectationTable(figures, own, expected).rows),
          ];
          expect(said.filter((each) => /NaN|undefined|Infinity|null/.test(each))).toEqual([]);
        },
      ),
    );
  });
});
