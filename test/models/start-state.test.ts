import { describe, expect, test } from 'vitest';
import { parts } from '../../models/childrens-care/parts';
import { model, outputNames } from '../../src/engine/basis';
import { NoForecastFault } from '../../src/engine/runner';
import { stockCells } from '../../src/kernel/quantity';
import { baselineOf, ENGLAND, forecastable, number, published, run, SIX, sum } from './published';

const DATASET = 'children-looked-after';
/** Outputs at the start, and the published columns that they must add up to. */
const MARGINS: Record<string, { outputs: string[]; columns: string[] }> = {
  'in care': { outputs: ['children-in-care'], columns: ['total'] },
  fostered: { outputs: ['fostered'], columns: ['home_foster'] },
  'fostered, by carer': {
    outputs: ['fostered-by-family-or-friends', 'fostered-by-council', 'fostered-by-agency'],
    columns: ['home_foster'],
  },
  'children’s homes': {
    outputs: ['in-childrens-homes'],
    columns: ['home_childrens_homes_secure'],
  },
  supported: { outputs: ['supported-accommodation'], columns: ['home_semi_independent'] },
  'with parents': { outputs: ['with-parents'], columns: ['home_with_parents'] },
  'for adoption': { outputs: ['placed-for-adoption'], columns: ['home_placed_for_adoption'] },
  other: {
    outputs: ['other-homes'],
    columns: ['home_other_residential', 'home_residential_schools', 'home_other'],
  },
  'under 1': { outputs: ['aged-under-1'], columns: ['age_under_1'] },
  '1 to 4': { outputs: ['aged-1-4'], columns: ['age_1_4'] },
  '5 to 9': { outputs: ['aged-5-9'], columns: ['age_5_9'] },
  '10 to 15': { outputs: ['aged-10-15'], columns: ['age_10_15'] },
  '16 and 17': { outputs: ['aged-16-17'], columns: ['age_16_plus'] },
  unaccompanied: { outputs: ['unaccompanied'], columns: ['uasc'] },
};

/** Published kinds of home: they should add up to the total, but England's are rounded. */
const HOME_COLUMNS = [
  ...MARGINS.fostered.columns,
  ...MARGINS['children’s homes'].columns,
  ...MARGINS.supported.columns,
  ...MARGINS['with parents'].columns,
  ...MARGINS['for adoption'].columns,
  ...MARGINS.other.columns,
];

function gap(code: string): number {
  const row = published(DATASET, code, 2024);
  const known = HOME_COLUMNS.map((column) => number(row[column]));
  if (known.includes(undefined)) return 0;
  return number(row.total)! - sum(known as number[]);
}

/** Margins of a place whose start differs from what is published. */
function offenders(code: string, mode: 'expected' | 'stochastic', to = 1): string[] {
  const row = published(DATASET, code, 2024);
  const { of } = run(code, { months: 1, mode, to });
  return Object.entries(MARGINS).flatMap(([name, { outputs, columns }]) => {
    const numbers = columns.map((column) => number(row[column]));
    if (numbers.includes(undefined)) return [];
    const wanted = sum(numbers as number[]) + (name === 'other' ? gap(code) : 0);
    return Array.from({ length: to }, (_, draw) => draw).flatMap((draw) => {
      const found = sum(outputs.map((output) => of(output, draw)[0]));
      return found === wanted ? [] : [`${code} ${name}: ${found}, published ${wanted}`];
    });
  });
}

describe('the start is what was published for 31 March 2024', () => {
  test.each(Object.entries(SIX))('%s, in every draw and both modes', (_, code) => {
    expect(offenders(code, 'stochastic', 5)).toEqual([]);
    expect(offenders(code, 'expected', 5)).toEqual([]);
  });

  test('every place', { timeout: 60_000 }, () => {
    expect(forecastable).toHaveLength(153);
    expect(forecastable.flatMap((code) => offenders(code, 'expected'))).toEqual([]);
  });

  test('in numbers read off the publication, for Kent', () => {
    const { of } = run(SIX.Kent, { months: 1, mode: 'expected' });
    const at = (output: string) => of(output)[0];
    expect([at('children-in-care'), at('fostered'), at('in-childrens-homes')]).toEqual([
      1956, 1174, 149,
    ]);
    expect([at('supported-accommodation'), at('with-parents'), at('placed-for-adoption')]).toEqual([
      294, 31, 48,
    ]);
    expect([at('unaccompanied'), at('aged-16-17'), at('other-homes')]).toEqual([494, 826, 260]);
  });
});

test('England’s published homes add up to 10 more than its total: 10 fewer live in others', () => {
  expect(gap(ENGLAND)).toBe(-10);
  const { of } = run(ENGLAND, { months: 1, mode: 'expected' });
  expect(of('other-homes')[0]).toBe(1170 + 90 + 4020 - 10);
  const said = baselineOf(ENGLAND).filled.map(({ what, from }) => `${what}, ${from}`);
  expect(said.filter((text) => /homes: -10 children, rounding/.test(text))).toHaveLength(1);
});

describe('every cell', () => {
  const cells = stockCells(parts, 'children');

  test('is a whole number of children, and none is imagined where nobody can live', () => {
    for (const code of forecastable) {
      const { children } = baselineOf(code).stocks;
      expect(children).toHaveLength(cells.length);
      expect(children.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    }
    const odd = cells.filter(
      ({ age, home, group }) =>
        (home === 'supported' && age !== '16-17') ||
        (home === 'adoption' && ['10-15', '16-17'].includes(age)) ||
        (home === 'childrens-home' && ['under-1', '1-4'].includes(age)) ||
        (group === 'uasc' && ['kinship', 'parents', 'adoption'].includes(home)),
    );
    expect(odd).toEqual([]);
  });
});

describe('what is not published is filled and said', () => {
  test('suppressed margins are named', () => {
    for (const code of forecastable) {
      const row = published(DATASET, code, 2024);
      const said = baselineOf(code)
        .filled.map(({ what }) => what)
        .join('; ');
      const hidden = (columns: string[]) =>
        columns.filter((column) => number(row[column]) === undefined).length;
      const ages = hidden(Object.keys(row).filter((column) => column.startsWith('age_')));
      if (ages > 0) expect(said, code).toContain(`ages not published (${ages} of 5)`);
      const homes = hidden(HOME_COLUMNS);
      if (homes > 0) expect(said, code).toContain(`homes not published (${homes} of 8)`);
      if (hidden(['uasc']) > 0) expect(said, code).toContain('unaccompanied children');
    }
  });

  test('what is published is not called filled', () => {
    const said = baselineOf(SIX.Kent).filled.map(({ what }) => what);
    expect(said.filter((what) => /^(ages|homes) not published|unaccompanied/.test(what))).toEqual(
      [],
    );
  });
});

test('a place without figures is refused in plain words', () => {
  expect(() => baselineOf('E06000053')).toThrow(NoForecastFault);
  expect(() => baselineOf('E06000053')).toThrow(
    /^Isles of Scilly has no published number of children in care for March 2024, so .*\.$/,
  );
});

test('outputs the definitions ask for are all there, with their units', () => {
  const asked: Record<string, [string, string]> = {
    'children-in-care': ['stock', 'children'],
    entries: ['flow', 'children/month'],
    exits: ['flow', 'children/month'],
    're-entries': ['flow', 'children/month'],
    moves: ['flow', 'children/month'],
    fostered: ['stock', 'children'],
    'family-homes-share': ['stock', 'share'],
    'in-childrens-homes': ['stock', 'children'],
    'supported-accommodation': ['stock', 'children'],
    'placed-far': ['stock', 'children'],
    'unmet-foster-demand': ['flow', 'children/month'],
    'foster-vacancies': ['stock', 'places'],
    spend: ['flow', 'GBP/month'],
  };
  for (const [name, [kind, unit]] of Object.entries(asked)) {
    expect(outputNames).toContain(name);
    expect([model.outputs[name].kind, model.outputs[name].unit]).toEqual([kind, unit]);
  }
});
