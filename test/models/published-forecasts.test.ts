import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { england } from '../../models/published-forecasts/national-series';
import { outturns } from '../../models/published-forecasts/outturns';
import { miss, type Check } from '../../models/published-forecasts/published-forecast';
import { publishedForecasts } from '../../models/published-forecasts/published-forecasts';
import {
  evenGrowth,
  grown,
  rollingLine,
  straightLine,
} from '../../models/published-forecasts/trends';
import { edgesOf } from '../house/edges';
import { sources } from '../house/project-files';
import { ENGLAND, figures } from './published';

const of = (key: string) => publishedForecasts.find((each) => each.key === key)!;
const check = (key: string, what: string): Check => {
  const found = of(key)
    .checks(england)
    .find((each) => each.what.startsWith(what));
  if (!found) throw new Error(`no check: ${what}`);
  return found;
};
const number = (amount: Check['claim']) => {
  if (typeof amount !== 'number') throw new Error('not one number');
  return amount;
};
const pair = (amount: Check['claim']) => {
  if (typeof amount !== 'object') throw new Error('not two numbers');
  return amount;
};
const percent = (share: number) => Math.round(share * 100);

test('three publications, oldest first', () => {
  expect(publishedForecasts.map(({ key }) => key)).toEqual([
    'newton-2022',
    'impower-2024',
    'cipfa-2024',
  ]);
});

describe('trends', () => {
  test('a straight line, worked by hand', () => {
    // 1, 2, 4: mean 7/3, slope (−1 × −4/3 + 1 × 5/3) ÷ 2 = 1.5; two steps after the last: 7/3 + 4.5.
    expect(straightLine([1, 2, 4], 2)).toBeCloseTo(7 / 3 + 4.5, 12);
    expect(() => straightLine([1], 1)).toThrow('two values');
  });

  test('a rolling line takes its own forecast as known', () => {
    // 1, 2, 4 gives 7/3 + 3 = 16/3. Then 2, 4, 16/3: mean 34/9, slope 5/3; next 34/9 + 10/3 = 64/9.
    const [first, second] = rollingLine([0, 1, 2, 4], 3, 2);
    expect(first).toBeCloseTo(16 / 3, 12);
    expect(second).toBeCloseTo(64 / 9, 12);
  });

  test('even growth there and back', () => {
    expect(evenGrowth(100, 121, 2)).toBeCloseTo(0.1, 12);
    expect(grown(100, 0.1, 2)).toBeCloseTo(121, 10);
  });
});

describe('Newton 2022', () => {
  const key = 'newton-2022';

  test('children in care in 2025 if trends go on: 86,000 and 95,000 (figure 3)', () => {
    const low = check(key, 'Children in care in March 2025 if trends go on, lower');
    const high = check(key, 'Children in care in March 2025 if trends go on, upper');
    expect([low.claim, high.claim]).toEqual([86000, 95000]);
    expect(Math.round(number(low.replica) / 100) * 100).toBe(86400);
    expect(Math.round(number(high.replica) / 100) * 100).toBe(94300);
    expect(low.outturn!.value).toBe(81770);
  });

  test('with the count of March 2020 as revised since: 86,300 and 94,000', () => {
    const ten = [65520, 67050, 68110, 68810, 69470, 70410, 72610, 75370, 78140, 80000];
    expect(Math.round(straightLine(ten, 5) / 100)).toBe(863);
    expect(Math.round(grown(80000, evenGrowth(72610, 80000, 3), 5) / 100)).toBe(940);
  });

  test('the plan: 64,000 to 77,000, 31,000 more at home, “33%” (executive summary, chapter 7)', () => {
    expect(check(key, 'Children in care in March 2025 under').claim).toEqual([64000, 77000]);
    const home = check(key, 'More children living with');
    expect([home.claim, home.replica]).toEqual([31000, 31000]);
    const fewer = check(key, 'Fewer children in care');
    expect(percent(number(fewer.claim))).toBe(33);
    expect(percent(1 - 64000 / 95000)).toBe(33);
    expect(pair(fewer.replica).map(percent)).toEqual([19, 26]);
  });

  test('children’s homes: 37% to 41% fewer, 3,300 to 4,400 children (executive summary)', () => {
    const start = pair(check(key, 'Children in children’s homes').replica);
    expect(start.map((value) => Math.round(value / 100) * 100)).toEqual([8900, 10700]);
    const fewer = check(key, 'Fewer children in children’s homes');
    expect(fewer.claim).toEqual([0.37, 0.41]);
    expect(pair(fewer.replica).map(percent)).toEqual([37, 41]);
  });

  test('money: £7.4bn of which £2.1bn is growth, £1.4bn to £2.0bn less, £205m (chapter 7)', () => {
    const spend = check(key, 'Spending on children in care');
    expect(spend.claim).toBe(7.4e9);
    expect(7.4 - 5.3).toBeCloseTo(2.1, 10);
    // (5.3 ÷ 0.51 + 0.6) × 0.59 = 10.992 × 0.59 = 6.485.
    expect(number(spend.replica) / 1e9).toBeCloseTo(6.485, 3);
    const avoided = check(key, 'Share of the growth in spending that the plan');
    expect(avoided.claim).toEqual([0.67, 0.95]);
    expect(pair(avoided.replica).map(percent)).toEqual([67, 95]);
    const help = check(key, 'Yearly cost of help');
    expect([help.claim, help.replica]).toEqual([205e6, 204e6]);
    expect(percent(number(check(key, 'Share of children’s services').claim))).toBe(59);
  });

  test('growth of spending, printed 38 + 36 + 18 + 8: numbers 43, cost for each child 57', () => {
    const parts = ['Share of the growth in spending 2014', 'The same: more', 'The same: cost'];
    const [population, inCare, cost] = parts.map((what) => check(key, what));
    expect([population, inCare, cost].map(({ claim }) => percent(number(claim)))).toEqual([
      8,
      38,
      36 + 18,
    ]);
    const shares = [population, inCare, cost].map(({ replica }) => number(replica));
    // ln(80,080 ÷ 69,470) ÷ ln(5.3 ÷ 3.8) = 0.14213 ÷ 0.33271 = 0.4272; population, by the
    // mid-year estimates of 2014 and 2019, ln(11,790,492 ÷ 11,535,489) ÷ 0.33271 = 0.0657.
    expect(percent(shares[0] + shares[1])).toBe(43);
    expect(percent(shares[2])).toBe(57);
    expect(shares[0]).toBeCloseTo(0.0657, 4);
    expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, 12);
  });

  test('its lines end at what it printed, or at what its rule gives', () => {
    const ends = Object.fromEntries(
      of(key)
        .lines(england)
        .map((line) => [line.key, Math.round(line.points.at(-1)!.value)]),
    );
    expect(ends).toMatchObject({
      'newton-2022-low': 86372,
      'newton-2022-high': 94276,
      'newton-2022-optimised-low': 64000,
      'newton-2022-optimised-high': 77000,
      'newton-2022-homes-optimised-low': 5619,
      'newton-2022-homes-optimised-high': 6332,
      'newton-2022-spend': 7.4e9,
      'newton-2022-spend-optimised-low': 5.4e9,
      'newton-2022-spend-optimised-high': 6e9,
    });
  });
});

describe('IMPOWER 2024', () => {
  const key = 'impower-2024';
  /** Section 3.6, “Forecast – placements”, March 2024 to March 2030. */
  const printed = {
    'Foster homes': [57621, 57565, 57745, 57917, 58149, 58222, 58435],
    'Living independently': [1748, 1783, 1844, 1682, 1530, 1556, 1448],
    Other: [2241, 2432, 2639, 2837, 2964, 3178, 3355],
    'Placed for adoption': [2039, 1931, 1733, 1629, 1556, 1398, 1276],
    'With parents': [5955, 5947, 5889, 6031, 6071, 6073, 6133],
    'Children’s homes, semi-independent and secure': [
      15403, 16601, 17909, 19026, 20123, 21372, 22533,
    ],
    'All children in care': [85007, 86260, 87759, 89123, 90393, 91799, 93180],
  };

  test('all 49 cells, to the child', () => {
    const [table] = of(key).tables(england);
    const recomputed = table.rows.map(({ label, replica }) => [label, replica.map(Math.round)]);
    expect(Object.fromEntries(recomputed)).toEqual(printed);
    expect(table.rows.flatMap(({ replica }) => replica)).toHaveLength(49);
    expect(Object.fromEntries(table.rows.map(({ label, claim }) => [label, claim]))).toEqual(
      printed,
    );
  });

  test('the known years add up, by home to all', () => {
    const rows = of(key).tables(england)[0].rows;
    const [all] = rows.slice(-1);
    all.known.forEach((total, i) => {
      const sum = rows.slice(0, -1).reduce((each, { known }) => each + known[i], 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(10);
    });
  });

  test('£6.6bn to £12.0bn: 82%, 8.9% a year (section 3.4)', () => {
    expect(number(check(key, 'Growth of that spending a year').replica)).toBeCloseTo(0.089, 3);
    const growth = check(key, 'Growth of that spending in seven');
    expect(percent(number(growth.claim))).toBe(82);
    expect(percent(number(growth.replica))).toBe(82);
  });

  test('“74%” is 67%, and 23% is of 2029 (sections 3.4 and 3.5)', () => {
    const services = check(key, 'Growth of all children’s services');
    expect([number(services.claim), number(services.replica)].map(percent)).toEqual([74, 67]);
    const share = check(key, 'The same by 2029–30');
    expect([number(share.claim), number(share.replica)].map(percent)).toEqual([23, 24]);
    expect(percent(21372 / 91799)).toBe(23);
  });

  test('45% more in homes since 2019, 17.4% of all (section 3.5)', () => {
    expect(percent(number(check(key, 'More children in children’s homes').replica))).toBe(45);
    const share = number(check(key, 'Share of all children in care who live').replica);
    expect(Math.round(share * 1000)).toBe(174);
  });

  test('was 1,477 too high after one year and 4,490 after two', () => {
    const misses = ['Children in care in March 2024', 'Children in care in March 2025'].map(
      (what) => {
        const { claim, outturn } = check(key, what);
        return miss(claim!, outturn!.value).amount;
      },
    );
    expect(misses).toEqual([1477, 4490]);
  });
});

describe('CIPFA 2024', () => {
  const key = 'cipfa-2024';

  test('+131% since 2015–16 (graph 6) is within what the rounded amounts allow', () => {
    const growth = check(key, 'Growth of spending on children’s homes');
    const [low, high] = pair(growth.replica);
    expect(percent(number(growth.claim))).toBe(131);
    expect([low, high].map(percent)).toEqual([113, 143]);
    expect(percent(2.5 / 1.1 - 1)).toBe(127);
    // Seven years at 12.7% make 2.31.
    expect(number(check(key, 'Growth a year').replica)).toBeCloseTo(0.127, 3);
  });

  test('+22.3% in the last year to £2.5bn (graph 7), by another road 23.6% to £2.44bn', () => {
    const growth = check(key, 'Growth in the last year');
    expect(growth.claim).toBe(0.223);
    // (7,610 + 8,020) ÷ 2 × 5,980 against (7,440 + 7,610) ÷ 2 × 5,025: 46.734m ÷ 37.813m.
    expect(number(growth.replica)).toBeCloseTo(0.2359, 4);
    const spend = number(check(key, 'Spending on children’s homes in 2022').replica);
    // 7,815 × 5,980 × 365 ÷ 7 = 2,436.8m.
    expect(spend / 1e6).toBeCloseTo(2436.8, 1);
  });

  test('£9.9bn to £13.3bn, +34.3% (table 3)', () => {
    const growth = check(key, 'Growth of children’s services');
    expect(growth.claim).toBe(0.343);
    expect(number(growth.replica)).toBeCloseTo(0.343, 3);
  });
});

describe('what the replicas stand on', () => {
  test('the national series are the ones the site publishes, to March 2024 and no further', () => {
    const published = figures.get(ENGLAND)!;
    const held = {
      childrenInCare: 'stock',
      childrensHomes: 'stock/home/childrens-homes-secure',
      supportedAccommodation: 'stock/home/semi-independent',
      spend: 'spend/looked-after',
      residentialWeek: 'unit-cost/residential',
      children: 'population/0-17',
    } as const;
    for (const [name, key] of Object.entries(held)) {
      const series = published.series[key];
      expect(series, key).toBeDefined();
      const own = england[name as keyof typeof held];
      for (const [year, value] of Object.entries(own)) {
        expect(series[Number(year) - published.firstYear], `${key} ${year}`).toBe(value);
      }
    }
    const years = Object.values(england).flatMap((series) => Object.keys(series).map(Number));
    expect(Math.max(...years)).toBe(2024);
  });

  test('the outturns by home add up, and the wider group is its parts', () => {
    const { widerHomes2025, childrensHomes2025, spend2025 } = outturns;
    expect(widerHomes2025.value - childrensHomes2025.value).toBe(7520);
    expect(spend2025.value / 1e9).toBeCloseTo(8.96, 2);
  });

  test('nothing of the model, the engine or the data reads an outturn', () => {
    const readers = sources
      .filter((path) => /^(models|src\/(kernel|engine|data|state|commands))\//.test(path))
      // Price and mix, and published cases, set ours beside what Newton found and forecast nothing.
      .filter(
        (path) =>
          !/^models\/(published-forecasts|spending-growth|business-case\/cases)\//.test(path),
      )
      .filter((path) => edgesOf(path).some(({ to }) => to.includes('published-forecasts')));
    expect(readers).toEqual([]);
    const series = readFileSync('models/published-forecasts/national-series.ts', 'utf8');
    expect(series).not.toMatch(/outturns/);
  });

  test('every number has its place in the publication, and every word is there', () => {
    for (const { checks, contradictions, lines } of publishedForecasts) {
      for (const { what, where, rule, claim, replica } of checks(england)) {
        expect([what, where, rule].every((words) => words.length > 3)).toBe(true);
        expect(claim ?? replica).toBeDefined();
        for (const amount of [claim, replica].flat()) {
          if (amount !== undefined) expect(Number.isFinite(amount)).toBe(true);
        }
      }
      expect(contradictions.length).toBeGreaterThan(0);
      for (const { points } of lines(england)) {
        points.forEach(({ value }) => expect(value).toBeGreaterThan(0));
      }
    }
  });

  test('a miss is from the nearer end of a range, and none within it', () => {
    expect(miss([86000, 95000], 81770)).toEqual({ amount: 4230, share: 4230 / 81770 });
    expect(miss([8900, 10700], 9480).amount).toBe(0);
    expect(miss(7.4, 8.96).amount).toBeCloseTo(-1.56, 10);
  });
});
