import { expect, test } from 'vitest';
import { FORMS, type FormName } from '../../src/lessons/check/item';
import { items } from '../../src/lessons/check/items';
import { marked, scoreOf } from '../../src/lessons/check/marked';
import { askedBy } from '../../src/lessons/registry';

type Of = Record<string, number>;
const MONTHS = 'April May June July August September October November December January'
  .concat(' February March')
  .split(' ');

/** What is right, worked out another way than the items are written. */
const truths: Record<string, (numbers: Record<string, number & number[]>) => string> = {
  fullest: ({ entries, exits }) => MONTHS[entries.findIndex((came, i) => came < exits[i]) - 1],
  slower: ({ entries, exits }) =>
    (entries as number[]).every((came) => came > exits) ? 'It rose in each year' : '',
  stay: ({ entries, longer }: Of) => {
    let [inCare, years] = [0, 0];
    for (; years < 4000; years++) inCare += (entries - inCare / longer) / 100;
    return `About ${Math.round(inCare)}`;
  },
  delay: ({ monthly, delay }: Of) => {
    let through = 0;
    for (let begun = 0; begun < 12; begun++) if (begun + delay < 12) through += monthly;
    return String(through);
  },
  mix: ({ family, home }: Of) => (home > family ? 'It rises, although no price rose' : ''),
  room: ({ approved, lived, resting }: Of) => `${approved - lived - resting} places are free`,
  cashable: ({ now, without, with: changed }: Of) =>
    changed > now ? `Nothing: £${(without - changed).toFixed(1)}m` : '',
  band: () => 'In about 1 of 10',
  pairs: ({ pairs, fewer }: Of) => (fewer / pairs > 0.5 && fewer < pairs ? 'By this model' : ''),
  withheld: ({ all, foster, homes }: Of) => (all - foster - homes > 1 ? '“Withheld” in both' : ''),
};

test('every item has a truth of its own, and a lesson', () => {
  expect(items.map(({ key }) => key)).toEqual(Object.keys(truths));
});

for (const item of items)
  test.each(FORMS)(`${item.key}, %s: the right option is right, and one alone`, (form) => {
    const { options, right, asks } = item[form];
    const truth = truths[item.key](item.numbers[form] as never);
    expect(truth).not.toBe('');
    expect(options[right].text).toContain(truth);
    expect(options.filter(({ text }) => text.includes(truth))).toHaveLength(1);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    for (const { why } of options) expect(why.split(' ').length).toBeGreaterThanOrEqual(6);
    expect(asks).toMatch(/\?$/);
    expect(asks + JSON.stringify(options)).not.toMatch(/NaN|undefined|Infinity/);
  });

test('the two forms ask the same with other numbers, and another place for the right option', () => {
  for (const { before, after, key } of items) {
    expect(before.options.length, key).toBe(after.options.length);
    expect(before.right, key).not.toBe(after.right);
    if (key !== 'fullest') expect(before.asks, key).not.toBe(after.asks);
    expect(before.asks.replaceAll(/[\d,.]+/g, '#')).toBe(after.asks.replaceAll(/[\d,.]+/g, '#'));
  }
});

test('right options stand in no one place', () => {
  for (const form of FORMS) {
    const places = items.map((item) => item[form].right);
    for (const place of [0, 1, 2])
      expect(places.filter((each) => each === place).length, `${form} ${place}`).toBeLessThan(6);
  }
});

const all = (form: FormName, of: (right: number, options: number) => number | undefined) =>
  Object.fromEntries(
    marked.flatMap((item) => {
      const value = of(item[form].right, item[form].options);
      return value === undefined ? [] : [[`check/${form}/${item.key}`, value]];
    }),
  );

test('a check is scored form by form', () => {
  const right = all('before', (index) => index);
  expect(scoreOf('before', right)).toMatchObject({ right: items.length, answered: items.length });
  expect(scoreOf('after', right)).toMatchObject({ right: 0, answered: 0 });
  const wrong = all('after', (index, options) => (index + 1) % options);
  expect(scoreOf('after', wrong)).toMatchObject({ right: 0, answered: items.length });
  const nonsense = { ...all('after', () => 99), 'check/after/stay': 0.5 };
  expect(scoreOf('after', nonsense)).toMatchObject({ right: 0, answered: 0 });
  expect(scoreOf('after', {}).rows).toHaveLength(items.length);
});

test('the registry knows the check', () => {
  const { right, options } = askedBy('check/after/band')!;
  expect(options?.[right!]).toContain('1 of 10');
});
