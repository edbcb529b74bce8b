import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/maths/name-key';
import { uniform } from '../../src/maths/uniform';

const word = fc.integer({ min: 0, max: 4294967295 });

test('numbers lie strictly between 0 and 1, in steps fine enough for both tails', () => {
  fc.assert(
    fc.property(word, word, word, word, (...keys) => {
      const u = uniform(...keys);
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
      expect(uniform(...keys)).toBe(u);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test('signed and unsigned forms of a key are one key', () => {
  fc.assert(
    fc.property(word, word, word, word, (a, b, c, d) => {
      expect(uniform(a | 0, b | 0, c | 0, d | 0)).toBe(uniform(a, b, c, d));
    }),
    { seed: 1 },
  );
});

/** Counts in `cells` equal intervals, as a chi-square with cells − 1 degrees of freedom. */
function chiSquare(numbers: readonly number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const u of numbers) counts[Math.floor(u * cells)] += 1;
  const expected = numbers.length / cells;
  return counts.reduce((all, count) => all + (count - expected) ** 2 / expected, 0);
}

/** Four standard deviations above the mean of a chi-square: one in some 20,000 seeds is above. */
const bound = (cells: number) => cells - 1 + 4 * Math.sqrt(2 * (cells - 1));

/** Each key alone running from 0 on, the others still: how a simulation uses them. */
const walks: Record<string, (i: number) => number> = {
  seed: (i) => uniform(i, nameKey('entries'), 3, 7),
  name: (i) => uniform(1, nameKey(`cell/${i}`), 3, 7),
  draw: (i) => uniform(1, nameKey('entries'), i, 7),
  step: (i) => uniform(1, nameKey('entries'), 3, i),
  'neighbouring sites': (i) => uniform(1, (nameKey('x') + Math.imul(i, 0x9e3779b9)) | 0, 3, 7),
};

describe.each(Object.keys(walks))('walking along %s', (key) => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => walks[key](i));

  test('numbers are uniform', () => {
    expect(chiSquare(numbers, 100)).toBeLessThan(bound(100));
    const mean = numbers.reduce((all, u) => all + u, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * numbers.length));
  });

  test('each is independent of the next', () => {
    const pairs = numbers.slice(1).map((u, i) => (Math.floor(u * 20) + numbers[i]) / 20);
    expect(chiSquare(pairs, 400)).toBeLessThan(bound(400));
    const products = numbers.slice(1).map((u, i) => (u - 0.5) * (numbers[i] - 0.5));
    const mean = products.reduce((all, product) => all + product, 0) / products.length;
    expect(Math.abs(mean * 12)).toBeLessThan(4 / Math.sqrt(products.length));
  });

  test('the low digits are uniform too', () => {
    const low = numbers.map((u) => (u * 2 ** 40) % 1);
    expect(chiSquare(low, 64)).toBeLessThan(bound(64));
  });
});

test('streams of different names do not move together', () => {
  const names = ['noise/entryNoise', 'noise/entryDrift', 'children/1-4/kinship/local', 'seeking'];
  const draws = 10_000;
  for (const a of names)
    for (const b of names) {
      if (a >= b) continue;
      let product = 0;
      for (let draw = 0; draw < draws; draw++)
        product +=
          (uniform(1, nameKey(a), draw, 5) - 0.5) * (uniform(1, nameKey(b), draw, 5) - 0.5);
      expect(Math.abs((12 * product) / draws), `${a} ${b}`).toBeLessThan(4 / Math.sqrt(draws));
    }
});
