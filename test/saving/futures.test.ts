import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { futuresCsv, inSlices, piecesOf, type Futures } from '../../src/saving/futures';

const months = ['2024-03', '2024-04', '2024-05'];
const futures: Futures = {
  months,
  notes: ['Illustrative', 'Seed 1, "quoted"'],
  sets: [
    {
      series: 'today',
      output: 'children-in-care',
      unit: 'children',
      draws: Float64Array.of(1, 2, 1 / 3, 4, 5, 6),
    },
    {
      series: 'with changes',
      output: 'entries',
      unit: 'children/month',
      draws: Float64Array.of(NaN, 7, 8, NaN, 9, 10),
    },
  ],
  shape: 'wide',
};

const text = (shape: Futures['shape']) => [...futuresCsv({ ...futures, shape })].join('');

test('a row for each future, exact, with its first month empty where a flow has none', () => {
  expect(text('wide')).toBe(
    'Illustrative\n"Seed 1, ""quoted"""\nseries,output,unit,future,2024-03,2024-04,2024-05\n' +
      'today,children-in-care,children,1,1,2,0.3333333333333333\n' +
      'today,children-in-care,children,2,4,5,6\n' +
      'with changes,entries,children/month,1,,7,8\n' +
      'with changes,entries,children/month,2,,9,10\n',
  );
});

test('a row for each number holds the same', () => {
  const wide = csvParseRows(text('wide')).slice(3);
  const long = csvParseRows(text('long')).slice(2);
  expect(long[0]).toEqual(['series', 'output', 'unit', 'future', 'month', 'value']);
  const expected = wide.flatMap((row) =>
    months.map((month, i) => [...row.slice(0, 4), month, row[4 + i]]),
  );
  expect(long.slice(1)).toEqual(expected);
});

test('a large file is made in slices that let the page answer, and can be stopped', async () => {
  const draws = new Float64Array(121 * 3000).map((_, i) => i / 7);
  const many = Array.from({ length: 121 }, (_, i) => `m${i}`);
  const large: Futures = { ...futures, months: many, sets: [{ ...futures.sets[0], draws }] };
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  const told: number[] = [];
  const parts = await inSlices(futuresCsv(large), new AbortController().signal, (done) =>
    told.push(done),
  );
  clearInterval(timer);
  expect(await new Blob(parts).text()).toBe([...futuresCsv(large)].join(''));
  expect(told.at(-1)).toBeLessThanOrEqual(piecesOf(large));
  expect(told.length).toBeGreaterThan(1);
  expect(turns).toBeGreaterThan(1);

  const stop = new AbortController();
  const stopped = inSlices(futuresCsv(large), stop.signal, () => stop.abort());
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});
