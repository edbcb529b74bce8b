import { describe, expect, it } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { csvOf } from '../../src/saving/csv';
import { KIND_OUTPUTS, KINDS } from '../../src/pages/sufficiency/kinds';
import { glance, needTable } from '../../src/pages/sufficiency/need-tables';
import { missingOf, needsOf } from '../../src/pages/sufficiency/needs';
import * as words from '../../src/pages/sufficiency/sentences';
import {
  closingWords,
  settingAt,
  settingsFor,
  stepOf,
  stepsTable,
} from '../../src/pages/sufficiency/steps';
import { MONTHS, townDraws } from './town';

const needs = needsOf(townDraws(), MONTHS);
const missing = missingOf(townDraws(), MONTHS);
const need = (key: string) => needs.find(({ kind }) => kind.key === key)!;
const numbers = (values: readonly Float64Array[] | undefined) =>
  values?.map((each) => Array.from(each));

describe('homes wanted and homes there are, by hand', () => {
  it('takes each kind within its own future, at every March', () => {
    // Under 10 the child with a distant family is fostered, so wanted is fostered: 40, 42, 44.
    expect(numbers(need('families-under-10').wanted)).toEqual([
      [40, 40],
      [42, 38],
      [44, 36],
    ]);
    expect(numbers(need('families-under-10').gap)).toEqual([
      [2, 2],
      [3, 1],
      [4, 0],
    ]);
    // 10 to 15: fostered and waiting, 28 + 9 and 33 + 1 in the end.
    expect(numbers(need('families-10-15').wanted)?.[2]).toEqual([37, 34]);
    expect(numbers(need('families-10-15').there)?.[2]).toEqual([28, 33]);
    // Carers: 36 + 26 + 9 + 4 = 75 wanted, 42 + 30 = 72 places; 36 + 24 + 1 + 1 = 62 and 76.
    expect(numbers(need('carers').gap)?.[2]).toEqual([3, -14]);
    // Children's homes: 12 − 9 = 3 and 7 − 1 = 6 wanted; four places of the council's own.
    expect(numbers(need('childrens-homes').wanted)?.[2]).toEqual([3, 6]);
    expect(numbers(need('childrens-homes').gap)?.[2]).toEqual([-1, 2]);
    // At 16 and 17: 6 + 9 − 4 and 5 + 8 − 1; nothing limits them.
    expect(numbers(need('at-16').wanted)?.[2]).toEqual([11, 12]);
    expect(need('at-16').gap).toBeUndefined();
  });

  it('adds the missing families of all ages in each future', () => {
    expect(numbers(missing)).toEqual([
      [10, 10],
      [12, 6],
      [17, 2],
    ]);
  });

  it('never wants fewer homes than none', () => {
    const draws = townDraws();
    draws['mismatch-10-15'].fill(1000);
    const homes = needsOf(draws, MONTHS).find(({ kind }) => kind.key === 'childrens-homes')!;
    expect(Math.min(...homes.wanted.flatMap((each) => [...each]))).toBe(0);
  });

  it('says which output a run did not bring', () => {
    const { 'mismatch-10-15': _, ...others } = townDraws();
    expect(() => needsOf(others, MONTHS)).toThrow('no draws of mismatch-10-15');
    expect(KIND_OUTPUTS.length).toBe(new Set(KIND_OUTPUTS).size);
  });
});

describe('sentences about homes', () => {
  const ten = (...values: number[]) => Float64Array.from(values);

  it('has two sides on one denominator, with a round number that seven in ten reach', () => {
    const s = words.shortage(ten(80, 90, 101, 105, 110, 120, 130, 140, 150, 160));
    expect(s).toEqual({ threshold: 105, atLeast: '7 of 10', fewer: '3 of 10' });
    expect(words.shortageWords(s, 'Kent', 'March 2029')).toBe(
      'In 7 of 10 simulated futures Kent lacks foster families that fit for at least 105 children in March 2029; in 3 of 10, for fewer, if these assumptions hold.',
    );
  });

  it('never says none in ten', () => {
    const s = words.shortage(ten(0, 0, 0, 0));
    expect(words.shortageWords(s, 'A', 'B')).toBe(
      'In fewer than 1 in 20 simulated futures A lacks foster families that fit for at least one child in B; in more than 19 in 20, for not even one, if these assumptions hold.',
    );
    expect(words.oddsWords(ten(-4, -3, -2, -9))).toBe('short in fewer than 1 in 20');
    expect(words.oddsWords(ten(-4, -3, 2, 9))).toBe('short in 5 of 10');
    expect(words.oddsWords(ten(10, 10, 10, 10))).toBe('at least 10 short in more than 19 in 20');
  });

  it('compares pair by pair, and says when nothing differs', () => {
    const today = ten(10, 20, 30, 40);
    expect(words.changedWords(today, ten(9, 19, 29, 41), 'B')).toMatch(
      /in 8 of 10 paired futures, more in 2 of 10: in the middle future 24 instead of 25/,
    );
    expect(words.changedWords(today, ten(9, 19.9, 30.1, 41), 'B')).toMatch(
      /in the middle future about 25, with and without\./,
    );
    expect(words.estimateWords(ten(0, 0, 0.4))).toBe('less than one');
    expect(words.estimateWords(today)).toBe('about 25');
    expect(words.changedWords(today, today, 'B')).toMatch(/nothing differs/);
  });
});

describe('tables of homes', () => {
  const table = needTable(needs, missing, [2024, 2025, 2026], 'Town');

  it('has a row a kind and a year, with the sum of all families', () => {
    expect(table.rows.length).toBe((KINDS.length + 1) * 3);
    const all = table.rows.filter(([label]) => label === 'Families, all ages');
    // The middle of 17 and 2, and of 44 + 37 + 14 = 95 and 36 + 34 + 13 = 83 wanted.
    expect(all[2][7]).toBe(9.5);
    expect(all[2][3]).toBe(89);
    expect(all[2][9]).toBe('at least 7 short in 5 of 10');
  });

  it('says in words at a glance what the table and its CSV hold', () => {
    const csv = csvOf([table]);
    expect(csv).not.toMatch(/NaN|undefined|Infinity/);
    for (const row of glance(needs, missing)) {
      const cells = table.rows.find(([label, year]) => label === row.label && year === '2026')!;
      expect(row.odds).toBe(cells[9]);
      expect(row.wanted?.middle).toBe(String(Math.round(cells[3] as number)));
    }
  });
});

describe('what would bring families', () => {
  const reach = { 'foster-carers': 84.3, 'step-down': 1.27 };

  it('pulls each lever a tenth, half and all of its reach, then both', () => {
    const settings = settingsFor(levers, reach);
    expect(settings.map(({ levers: set }) => set)).toEqual([
      { 'foster-carers': 8 },
      { 'foster-carers': 42 },
      { 'foster-carers': 84 },
      { 'step-down': 0.1 },
      { 'step-down': 0.6 },
      { 'step-down': 1.2 },
      { 'foster-carers': 8, 'step-down': 0.1 },
      { 'foster-carers': 42, 'step-down': 0.6 },
      { 'foster-carers': 84, 'step-down': 1.2 },
    ]);
    expect(settings[0].label).toBe('a tenth: 8');
    expect(settings[0].name).toBe('Find new foster carers (8 households a year)');
    expect(settings[8].label).toBe('all of both');
  });

  it('offers nothing where a lever reaches nobody', () => {
    expect(settingsFor(levers, {})).toEqual([]);
    expect(settingsFor(levers, { 'foster-carers': 0.4 })).toEqual([]);
  });

  it('keeps to the lever’s own steps and to its end', () => {
    const [lever] = levers.filter(({ key }) => key === 'step-down');
    expect(settingAt(lever, 1.27, 0.5)).toBe(0.6);
    expect(settingAt(lever, 1e6, 1)).toBe(lever.max);
  });

  it('compares future by future', () => {
    const draws = townDraws();
    draws['mismatch-10-15'] = draws['mismatch-10-15'].map((value) => value - 1);
    const today = words.lastOf(missing);
    const step = stepOf(
      { group: 'Carers', label: 'all: 8', name: 'More carers (8)', levers: {} },
      draws,
      MONTHS,
      today,
    );
    expect(Array.from(step.more)).toEqual([1, 1]);
    // One of 17 and one of 2: the middle of 0.059 and 0.5.
    expect(step.better).toBe(1);
    expect(step.closed).toBeCloseTo((1 / 17 + 1 / 2) / 2, 12);
    const table = stepsTable([step], 'March 2026');
    expect(table.rows[0].slice(0, 4)).toEqual(['Carers, all: 8', 1, 1, 1]);
    expect(table.rows[0].at(-1)).toBe('in more than 19 in 20 pairs');
    expect(closingWords([step], 'March 2026')).toBe(
      'More carers (8): about 1 more child has a family that fits in March 2026, 28% of the gap, in the middle pair',
    );
  });
});
