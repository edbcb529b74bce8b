import { describe, expect, test } from 'vitest';
import { binomialCount, poissonCount } from '../../src/maths/counts';
import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import { nameKey } from '../../src/maths/name-key';
import { normalQuantile } from '../../src/maths/normal-quantile';
import { uniform } from '../../src/maths/uniform';
import { goldenRows, hexFloat, ulpsBetween } from './golden-file';

const functions: Record<string, (...given: number[]) => number> = {
  exp,
  log,
  'normal-quantile': normalQuantile,
  uniform,
  binomial: binomialCount,
  poisson: poissonCount,
};

test('golden numbers are read exactly', () => {
  expect(hexFloat('-0x1.8000000000000p+3')).toBe(-12);
  expect(hexFloat('0x1.999999999999ap-4')).toBe(0.1);
  expect(hexFloat('0x1.fffffffffffffp+1023')).toBe(Number.MAX_VALUE);
  expect(hexFloat('0x0.0000000000001p-1022')).toBe(Number.MIN_VALUE);
  expect(ulpsBetween(1, 1 + Number.EPSILON)).toBe(1);
  expect(ulpsBetween(-Number.MIN_VALUE, Number.MIN_VALUE)).toBe(2);
});

describe('maths gives the bits of the independent script', () => {
  const rows = goldenRows('maths.csv');
  test.each(Object.keys(functions))('%s', (name) => {
    const own = rows.filter((row) => row.name === name);
    expect(own.length).toBeGreaterThan(100);
    const offenders = own.filter(
      ({ given, value }) => !Object.is(functions[name](...given), value),
    );
    expect(offenders).toEqual([]);
  });

  test('every row is of a function that is compared', () => {
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual(
      Object.keys(functions).sort(),
    );
  });
});

describe('maths is close to the truth', () => {
  const rows = goldenRows('maths-true.csv');
  const of = (name: string) => rows.filter((row) => row.name === name);

  test.each(['exp', 'log'])('%s within 2 units in the last place', (name) => {
    const errors = of(name).map(({ given, value }) =>
      ulpsBetween(functions[name](...given), value),
    );
    expect(errors).toHaveLength(400);
    expect(Math.max(...errors)).toBeLessThanOrEqual(2);
  });

  test('normal quantile within 1.2e-9 of its value', () => {
    const errors = of('normal-quantile').map(({ given: [p], value }) =>
      Math.abs(normalQuantile(p) / value - 1),
    );
    expect(errors).toHaveLength(260);
    expect(Math.max(...errors)).toBeLessThan(1.2e-9);
  });
});

test('a name’s key is FNV-1a', () => {
  // The published test vectors of the 32-bit hash.
  expect(nameKey('')).toBe(0x811c9dc5);
  expect(nameKey('a')).toBe(0xe40c292c);
  expect(nameKey('foobar')).toBe(0xbf9cf968);
});
