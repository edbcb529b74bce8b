import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBack, type Sum } from '../../src/consultation/suppress';

/** Every way of sharing `total` among `parts`. */
function shares(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    shares(total - first, parts - 1).map((rest) => [first, ...rest]),
  );
}

const seen = (counts: readonly number[], hidden: readonly boolean[]) =>
  counts.map((count, i) => (hidden[i] ? '*' : count)).join(' ');

/**
 * What someone can work out who tries every table there could be behind what is shown, knowing that
 * what is kept back is not 0 unless everything beside it is kept back too: the tables in which a
 * count that is kept back can have one value only.
 */
function workedOut(tables: readonly number[][], sumsOf: (table: number[]) => Sum[]): string[] {
  return tables.flatMap((table) => {
    const sums = sumsOf(table);
    const hidden = keptBack(table, sums);
    if (!hidden.includes(true)) return [];
    const told = (of: readonly Sum[]) =>
      of.flatMap(({ total }) => ('told' in total ? [total.told] : [])).join(' ');
    const whole = sums
      .filter(({ parts }) => parts.every((part) => hidden[part]))
      .flatMap(({ parts }) => parts);
    const behind = tables.filter(
      (other) =>
        other.every((count, i) =>
          hidden[i] ? count > 0 || whole.includes(i) : count === table[i],
        ) && told(sumsOf(other)) === told(sums),
    );
    const known = hidden.some(
      (own, i) => own && table[i] > 0 && new Set(behind.map((each) => each[i])).size < 2,
    );
    return known ? [`${seen(table, hidden)} must be ${table.join(' ')}`] : [];
  });
}

/** Rows and columns of a table are cells too; their sums are told. */
function crossed(rows: number, columns: number) {
  const cell = (r: number, c: number) => r * columns + c;
  const inside = rows * columns;
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  const whole = (table: readonly number[]) => {
    const across = range(rows).map((r) =>
      range(columns).reduce((all, c) => all + table[cell(r, c)], 0),
    );
    const down = range(columns).map((c) =>
      range(rows).reduce((all, r) => all + table[cell(r, c)], 0),
    );
    return [...table, ...across, ...down];
  };
  const sums = (table: readonly number[]): Sum[] => {
    const told = table.slice(0, inside).reduce((all, each) => all + each, 0);
    return [
      ...range(rows).map((r) => ({
        parts: range(columns).map((c) => cell(r, c)),
        total: { cell: inside + r },
      })),
      ...range(columns).map((c) => ({
        parts: range(rows).map((r) => cell(r, c)),
        total: { cell: inside + rows + c },
      })),
      { parts: range(rows).map((r) => inside + r), total: { told } },
      { parts: range(columns).map((c) => inside + rows + c), total: { told } },
    ];
  };
  return { whole, sums, inside };
}

describe('small counts', () => {
  it('are kept back with another, so that a total does not give them away', () => {
    const of = (...counts: number[]) => {
      const told = counts.reduce((all, each) => all + each, 0);
      const parts = counts.map((_, i) => i);
      return seen(counts, keptBack(counts, [{ parts, total: { told } }]));
    };
    expect(of(20, 30, 50)).toBe('20 30 50');
    expect(of(3, 30, 50)).toBe('* * 50');
    expect(of(3, 4, 50)).toBe('* * 50');
    // Two that add to 2 can only be 1 and 1.
    expect(of(1, 1, 50, 60)).toBe('* * * 60');
    expect(of(0, 20, 30)).toBe('0 20 30');
    // Of so few that answered nothing is said.
    expect(of(3, 0, 0)).toBe('* * *');
  });

  it('of one question cannot be worked out by trying every table', () => {
    for (let total = 1; total <= 14; total++)
      for (const parts of [2, 3, 4])
        expect(
          workedOut(shares(total, parts), () => [
            { parts: shares(0, parts)[0].map((_, i) => i), total: { told: total } },
          ]),
          `${total} in ${parts}`,
        ).toEqual([]);
  });

  it('of two questions crossed cannot be worked out by trying every table', () => {
    const { whole, sums } = crossed(2, 2);
    for (let total = 5; total <= 12; total++)
      expect(workedOut(shares(total, 4).map(whole), sums), `${total}`).toEqual([]);
    const wider = crossed(2, 3);
    for (const total of [5, 6])
      expect(workedOut(shares(total, 6).map(wider.whole), wider.sums), `${total}`).toEqual([]);
  });

  it('are all kept back, whatever is linked', () => {
    const { whole, sums, inside } = crossed(4, 5);
    const few = Array.from({ length: inside }, (_, i) => ({ 1: 1, 4: 4, 11: 5 })[i] ?? 0);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.nat(6), fc.nat(30)), {
          minLength: inside,
          maxLength: inside,
        }),
        (counts) => {
          const table = whole(counts);
          const hidden = keptBack(table, sums(table));
          table.forEach((count, i) => {
            if (count >= 1 && count <= 4) expect(hidden[i]).toBe(true);
          });
          // No sum has a single unknown.
          for (const { parts, total } of sums(table)) {
            const unknown = parts.filter((part) => hidden[part]).length;
            expect(unknown + ('cell' in total && hidden[total.cell] ? 1 : 0)).not.toBe(1);
          }
        },
      ),
      // Few answers in a wide table: a count of nobody must not follow from a total either.
      { numRuns: 1000, examples: [[few]] },
    );
  });
});
