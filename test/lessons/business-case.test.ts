import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/data/records';
import { inlineRunner } from '../../src/engine/inline';
import {
  fewerAfterYear,
  fromQuarter,
  quarters,
  signalOf,
  signalsOf,
  tellWords,
  WATCHED,
  yearWords,
  type Watched,
} from '../../src/lessons/business-case/monitor';
import lesson from '../../src/lessons/business-case/lesson';

const stock: Watched = {
  output: 'places',
  label: 'Places',
  unit: 'places',
  kind: 'stock',
  way: 'more',
  meaning: 'policy',
};

test('business case: quarters of a stock are its ends, those of a flow its sums', () => {
  // Two draws of seven months' ends; a flow's first is no number.
  const values = Float64Array.of(NaN, 1, 2, 3, 4, 5, 6, NaN, 10, 20, 30, 40, 50, 60);
  expect(quarters(values, 6, 'flow').map((each) => [...each])).toEqual([
    [6, 60],
    [15, 150],
  ]);
  expect(quarters(values, 6, 'stock').map((each) => [...each])).toEqual([
    [3, 30],
    [6, 60],
  ]);
});

test('business case: what every pair shows, luck can hide', () => {
  const [draws, months] = [200, 12];
  // All begin at 100; from then on each future has its own luck.
  const luck = (size: number, more: number) =>
    Float64Array.from({ length: draws * (months + 1) }, (_, i) => {
      const [draw, month] = [Math.floor(i / (months + 1)), i % (months + 1)];
      return month === 0 ? 100 : 100 + size * (draw / draws - 0.5) + more;
    });
  const hidden = signalOf(stock, luck(100, 0), luck(100, 1), months);
  expect(hidden.paired).toEqual([1, 1, 1, 1]);
  expect(hidden.beyond[3]).toBeLessThan(0.13);
  const plain = signalOf(stock, luck(1, 0), luck(1, 1), months);
  expect(plain.beyond).toEqual([1, 1, 1, 1]);
  expect(tellWords(plain)).toContain('from quarter 1 on');
  expect(tellWords(hidden)).toContain('could not be told from chance in ten years');
  expect(yearWords(plain)).toBe('Places: 1 more (places) in the middle pair.');
  const against = signalOf({ ...stock, way: 'fewer' }, luck(1, 0), luck(1, 1), months);
  expect(yearWords(against)).toContain('the other way than hoped');
  expect(Math.max(...against.beyond)).toBe(0);
  // A count that the model follows on average varies as counts do: 1.28 × the root of 100.
  const average = { ...stock, average: true } as const;
  expect(signalOf(average, luck(0, 0), luck(0, 12), months).beyond[0]).toBe(0);
  expect(signalOf(average, luck(0, 0), luck(0, 13), months).beyond[0]).toBe(1);
});

test('business case: a share counts from where it stays', () => {
  expect(fromQuarter([0.9, 0.1, 0.6, 0.7], 0.5)).toBe(3);
  expect(fromQuarter([0.9, 0.1], 0.5)).toBeUndefined();
  expect(fromQuarter([], 0.5)).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
      const from = fromQuarter(shares, 0.5);
      if (from === undefined) {
        expect(shares.at(-1) ?? 0).toBeLessThan(0.5);
        return;
      }
      expect(shares.slice(from - 1).every((share) => share >= 0.5)).toBe(true);
      expect(from === 1 || shares[from - 2] < 0.5).toBe(true);
    }),
  );
});

test('business case: in Kent the first steps show long before children’s homes do', async () => {
  const [figures, england] = ['E10000016', 'E92000001'].map(figuresOf);
  const runner = inlineRunner(50);
  const run = async (levers: Record<string, number>) => {
    const job = {
      figures,
      england,
      levers,
      seed: 1,
      draws: 150,
      months: 120,
      mode: 'stochastic' as const,
      outputs: WATCHED,
    };
    const result = await runner.run(job, { previews: [] });
    const arrays = await Promise.all(WATCHED.map((name) => runner.draws(job, name)));
    return { job, result, of: Object.fromEntries(WATCHED.map((name, i) => [name, arrays[i]])) };
  };
  const runs = [await run({}), await run({ 'foster-carers': 10 })];
  const signals = signalsOf(runs);
  const [asked, assessed, places, homes] = signals;
  const shows = ({ paired }: (typeof signals)[number]) => fromQuarter(paired, 0.8) ?? Infinity;
  expect(shows(asked)).toBeLessThanOrEqual(shows(assessed));
  expect(shows(assessed)).toBeLessThan(shows(places));
  expect(shows(places)).toBeLessThan(shows(homes));
  // Against luck they can be told in this order too: the first steps in two years, places in four.
  const tells = ({ beyond }: (typeof signals)[number]) => fromQuarter(beyond, 0.5) ?? Infinity;
  expect(tells(asked)).toBeLessThanOrEqual(8);
  expect(tells(assessed)).toBeLessThan(tells(places));
  expect(tells(places)).toBeLessThanOrEqual(16);
  // After a year hardly anyone in a children's home fewer; and no count of them tells in ten years.
  expect(fewerAfterYear(runs)).toBe(0);
  expect(Math.max(...homes.beyond)).toBeLessThan(0.5);
  // The third question's numbers: luck of about 35 in a year, 9 fewer after five.
  const year = quarters(runs[0].of['in-childrens-homes'], 120, 'stock')[3];
  const mean = year.reduce((sum, value) => sum + value, 0) / year.length;
  const sd = Math.sqrt(year.reduce((sum, value) => sum + (value - mean) ** 2, 0) / year.length);
  expect(sd).toBeGreaterThan(30);
  expect(sd).toBeLessThan(40);
  expect(homes.middle[19]).toBeLessThan(-7);
  expect(homes.middle[19]).toBeGreaterThan(-13);
  expect(lesson.questions[2].asks).toContain('about 35 in a year');
}, 60_000);
