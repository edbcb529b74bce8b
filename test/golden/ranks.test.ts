import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainedShare } from '../../src/maths/explained-share';
import { rankCorrelation } from '../../src/maths/rank-correlation';
import { ranks } from '../../src/maths/ranks';
import { hexFloat } from './golden-file';

const list = (text: string) => Float64Array.from(text.split(' '), hexFloat);
const rows = readFileSync(join(import.meta.dirname, 'ranks.csv'), 'ascii')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, given, values] = line.split(',');
    return { name, lists: given.split('|').map(list), values: list(values) };
  });

describe('ranks and what is made of them agree with exact fractions', () => {
  const of = (name: string) => rows.filter((row) => row.name === name);

  test('ranks, to the last bit', () => {
    expect(of('ranks').length).toBeGreaterThan(10);
    for (const { lists, values } of of('ranks')) expect(ranks(lists[0])).toEqual(values);
  });

  test('correlations', () => {
    expect(of('correlation').length).toBeGreaterThan(10);
    for (const { lists, values } of of('correlation')) {
      const [a, b] = lists.map(ranks);
      expect(Math.abs(rankCorrelation(a, b) - values[0])).toBeLessThan(1e-14);
    }
  });

  test('explained shares, repeated and constant columns among them', () => {
    expect(of('explained').length).toBeGreaterThan(8);
    for (const { lists, values } of of('explained')) {
      const [result, ...columns] = lists.map(ranks);
      expect(Math.abs(explainedShare(result, columns) - values[0])).toBeLessThan(1e-12);
    }
  });
});
