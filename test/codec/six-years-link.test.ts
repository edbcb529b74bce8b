import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVERS, QUARTERS } from '../../models/six-years/rules';
import { readGame, writeGame, type LinkedGame } from '../../src/codec/six-years-link';

const kent: LinkedGame = {
  place: 'E10000016',
  seed: 7,
  sum: 1_800_000,
  at: 5,
  ended: false,
  decided: [
    { quarter: 0, levers: { 'foster-carers': 10, 'own-homes': 0.5 } },
    { quarter: 3, levers: { 'keep-carers': 120 } },
    { quarter: 5, levers: { 'foster-carers': 0 } },
  ],
};

const games = fc
  .record({
    seed: fc.integer({ min: 1, max: 999_999 }),
    sum: fc.integer({ min: 0, max: 1_000_000_000 }),
    at: fc.integer({ min: 0, max: QUARTERS }),
    ended: fc.boolean(),
    made: fc.dictionary(
      fc.constantFrom(...Array.from({ length: QUARTERS }, (_, i) => String(i))),
      fc.dictionary(fc.constantFrom(...LEVERS), fc.integer({ min: 0, max: 300 }), { minKeys: 1 }),
    ),
  })
  .map(({ seed, sum, at, ended, made }): LinkedGame => ({
    place: 'E06000017',
    seed,
    sum,
    at,
    ended: ended && at === QUARTERS,
    decided: Object.entries(made)
      .map(([quarter, levers]) => ({ quarter: Number(quarter), levers: { ...levers } }))
      .filter(({ quarter }) => quarter <= at)
      .toSorted((a, b) => a.quarter - b.quarter),
  }));

test('what is written is read, whatever was decided, and is not long', () => {
  fc.assert(
    fc.property(games, (game) => {
      const link = writeGame(game);
      expect(readGame(`#${link}`)).toEqual({ kind: 'whole', game });
      expect(link).toMatch(/^[\w=&:~.,-]+$/);
      expect(link.length).toBeLessThan(6000);
    }),
  );
});

describe('a link that is not whole', () => {
  test('cut anywhere after its version: it says so, and keeps no decision that was not made', () => {
    const link = writeGame(kent);
    for (let length = 'v=six1'.length; length < link.length; length++) {
      const { kind, game } = readGame(link.slice(0, length));
      expect(kind).toBe('altered');
      for (const { quarter, levers } of game.decided ?? []) {
        const made = kent.decided.find((each) => each.quarter === quarter)!;
        // The cut may take levers of a decision that has several away, never change one.
        expect(made.levers).toMatchObject(levers);
      }
      expect(game.at).toBeLessThanOrEqual(5);
      expect(game.ended).toBe(false);
    }
  });

  test('one letter changed: never taken for whole', () => {
    const link = writeGame(kent);
    fc.assert(
      fc.property(
        fc.nat({ max: link.length - 1 }),
        fc.constantFrom(...'0123456789abz~&=:'),
        (at, letter) => {
          fc.pre(link[at] !== letter);
          const reading = readGame(link.slice(0, at) + letter + link.slice(at + 1));
          expect(reading.kind).not.toBe('whole');
        },
      ),
    );
  });

  test('a decision that cannot be read ends the game before it', () => {
    const text = (d: string) => `v=six1&place=E10000016&seed=7&sum=5&at=9&d=${d}&c=0`;
    const good = '0:foster-carers~10';
    for (const bad of [
      '3:magic~1',
      '3:__proto__~1',
      '3:foster-carers~1e9',
      '3:foster-carers~99999999',
      '3:own-homes~400',
      '3:foster-carers~-1',
      '3:foster-carers~1,foster-carers~2',
      '3:',
    ]) {
      const { kind, game } = readGame(text(`${good}_${bad}_4:keep-carers~5`));
      expect(kind).toBe('altered');
      expect(game, bad).toMatchObject({
        at: expect.toSatisfy((at: number) => at <= 3),
        decided: [{ quarter: 0, levers: { 'foster-carers': 10 } }],
      });
    }
    for (const order of ['3:keep-carers~1_3:keep-carers~2', '3:keep-carers~1_1:keep-carers~2'])
      expect(readGame(text(order)).game.decided).toHaveLength(1);
    expect(readGame(text('20:keep-carers~1')).game.decided).toEqual([]);
  });

  test('older, of another page, too long, or none', () => {
    expect(readGame('v=six0&place=E10000016&at=3')).toEqual({
      kind: 'older',
      game: { place: 'E10000016' },
    });
    expect(readGame('v=1&place=E10000016&levers=x')).toEqual({
      kind: 'none',
      game: { place: 'E10000016' },
    });
    expect(readGame(`v=six1&place=E10000016&d=${'0'.repeat(7000)}`).kind).toBe('too-long');
    expect(readGame('')).toEqual({ kind: 'none', game: {} });
    expect(readGame('#kept')).toEqual({ kind: 'none', game: {} });
    expect(readGame('#place=<script>').game).toEqual({});
  });
});
