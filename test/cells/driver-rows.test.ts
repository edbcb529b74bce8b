import { describe, expect, test } from 'vitest';
import { outcomes } from '../../src/cells/driver-outcomes';
import {
  driverRows,
  driverTable,
  driverWords,
  nameOf,
  outstanding,
  shareWords,
} from '../../src/cells/driver-rows';
import { inputsOf } from '../../src/kernel/inputs';
import type { Driver, Drivers } from '../../src/engine/runner';
import { childrensCare } from '../../models/childrens-care/model';
import { plainNames } from '../../models/childrens-care/plain-names';
import { job } from '../engine/hands';

const driver = (name: string, correlation: number, more: Partial<Driver> = {}): Driver => ({
  name,
  about: `About ${name}`,
  kind: 'parameter',
  correlation,
  low: 480.4,
  high: 751.2,
  ...more,
});
const found = (drivers: readonly Driver[], explained: number | undefined = 0.63): Drivers => ({
  job: job({ draws: 1000 }),
  output: 'children-in-care',
  month: 120,
  explained,
  drivers,
});
const [children, , spending] = outcomes;

describe('what stands out', () => {
  test('is beyond three times chance, and at most eight', () => {
    const sizes = [0.5, -0.4, 0.3, 0.2, -0.19, 0.18, 0.17, 0.16, 0.15, 0.0948, -0.05];
    const all = found(sizes.map((size, i) => driver(`d${i}`, size)));
    expect(outstanding(all).map(({ name }) => name)).toEqual([
      'd0',
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
      'd6',
      'd7',
    ]);
    expect(driverRows(all, children, 'March 2034').rest).toEqual({
      label: 'Everything else that varies: 3',
      text: 'each matters less',
    });
    expect(outstanding(found([driver('a', 0.0949), driver('b', 0.0948)]))).toHaveLength(1);
  });

  test('is said in words, numbers as a forecast deserves', () => {
    const two = found([
      driver('entryDrift', 0.6),
      driver('leavingDrift', -0.4, { low: 661, high: 523 }),
    ]);
    expect(driverWords(two, children, 'March 2034')).toBe(
      'It is how many children come into care, over the years. In the fifth of futures where this runs highest, about 750 children are in care in March 2034 in the middle future; in the fifth where it runs lowest, about 480. Next is how quickly children leave care, over the years: about 520 where it runs highest, about 660 where it runs lowest.',
    );
    const money = found([driver('laterGrowth', 0.3, { low: 3.8e8, high: 4.2e8 })]);
    expect(driverWords(money, spending, '2033–34')).toContain('about £420m is spent in 2033–34');
  });

  test('nothing: chance', () => {
    expect(driverWords(found([driver('a', 0.01)]), children, 'March 2034')).toMatch(
      /mostly chance/,
    );
    expect(driverRows(found([]), children, 'March 2034').rows).toEqual([]);
  });
});

test('the share is said as “about”, rounded, and never as all', () => {
  expect(shareWords(found([], 0.63))).toContain('about 65%');
  expect(shareWords(found([], 0.999))).toContain('about 95%');
  expect(shareWords(found([], 0.01))).toContain('little');
  expect(shareWords({ ...found([]), explained: undefined })).toBe('');
});

test('the table has all of them, as numbers', () => {
  const table = driverTable(
    found([driver('entryDrift', 0.6), driver('other', -0.02)]),
    children,
    'March 2034',
  );
  expect(table.rows).toEqual([
    ['How many children come into care, over the years', 'not known exactly', 0.6, 480.4, 751.2],
    ['About other', 'not known exactly', -0.02, 480.4, 751.2],
  ]);
});

test('short names are short, and name what the model has', () => {
  const names = new Set(inputsOf(childrensCare).map(({ name }) => name));
  for (const [name, words] of Object.entries(plainNames)) {
    expect(names).toContain(name);
    expect(words.length, words).toBeLessThanOrEqual(66);
    expect(words).toMatch(/^[a-z].*[^.]$/);
  }
});

test('whatever is uncertain in the model is called by few enough words', () => {
  const { parameters, noise } = childrensCare.structure;
  const uncertain = Object.entries(parameters as Record<string, { low?: number; spread?: string }>)
    .filter(([, { low, spread }]) => low !== undefined && spread !== 'fixed')
    .map(([name]) => name);
  const names = [...uncertain, ...Object.keys(noise)];
  const called = inputsOf(childrensCare)
    .filter(({ name }) => names.includes(name))
    .map((input) => nameOf({ ...driver(input.name, 0), about: input.about }));
  expect(called.length).toBe(names.length);
  expect(called.filter((words) => words.length > 90)).toEqual([]);
});
