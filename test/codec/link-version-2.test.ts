import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetKey, LARGEST_BUDGET, terms } from '../../models/business-case/terms';
import { settings } from '../../models/childrens-care/settings';
import { linkOf, openLink, readLink, type LinkedScenario } from '../../src/codec/link';
import { longest } from '../../src/codec/version-2';
import { nameKey } from '../../src/maths/name-key';

const plain: LinkedScenario = {
  place: 'E10000016',
  seed: 1,
  draws: 1000,
  months: 120,
  model: '0.1.0',
  data: '2024-03',
  levers: { 'edge-of-care': 120, 'step-down': 0.3 },
  terms: { delay: 6, 'budget-2026': 121_500_000, inflation: 2.5 },
};

/** A whole link with these pairs, its check made afresh: what a person could type on purpose. */
const made = (pairs: string) => {
  const text = `v=2&place=E10000016&seed=1&draws=1000&months=120&model=0.1.0&data=2024-03${pairs}`;
  return `${text}&check=${nameKey(text).toString(36).padStart(7, '0')}`;
};
const faultsOf = async (link: string) => {
  const reading = await openLink(link);
  return reading.kind === 'faulty' ? reading.faults.map((fault) => fault.kind) : [];
};

type Bounded = { key: string; min: number; max: number; step: number; baseline?: number };
const chosenOf = (all: readonly Bounded[]) =>
  fc.record(
    Object.fromEntries(
      all.map(({ key, step, min, max, baseline }) => [
        key,
        fc
          .integer({ min: 0, max: Math.floor((max - min) / step) })
          .map((steps) => Number((min + steps * step).toFixed(3)))
          .filter((value) => value !== baseline),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, number>>;
const budgets = [2026, 2027, 2031].map((year) => ({
  key: budgetKey(year),
  min: 0,
  max: LARGEST_BUDGET,
  step: 0.01,
}));
const scenarios: fc.Arbitrary<LinkedScenario> = fc
  .record({
    place: fc.integer({ min: 0, max: 99_999_999 }).map((n) => `E${String(n).padStart(8, '0')}`),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    draws: fc.integer({ min: 1, max: 10_000 }),
    months: fc.integer({ min: 12, max: 240 }),
    model: fc.constantFrom('0.1.0', '1.12.3'),
    data: fc.constantFrom('2024-03', '2025-03'),
    levers: chosenOf(settings),
    terms: chosenOf([...terms, ...budgets]),
    figures: fc.option(fc.stringMatching(/^[a-z0-9]{7,16}$/), { nil: undefined }),
  })
  .filter(({ terms: own, figures }) => figures !== undefined || Object.keys(own).length > 0);

describe('links with a business case', () => {
  it('hold scenario, terms and code of the figures, and give them back', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        const link = linkOf(scenario);
        expect(link).toMatch(/^v=2&[a-zA-Z0-9=&.-]+$/);
        expect(link.length).toBeLessThan(longest);
        expect(await openLink(`#${link}`)).toEqual({ kind: 'whole', scenario });
        expect(linkOf(scenario)).toBe(link);
      }),
    );
  });

  it('need version 2 only for what version 1 cannot hold', async () => {
    const { terms: _, ...bare } = plain;
    for (const scenario of [bare, { ...bare, terms: {} }]) {
      expect(linkOf(scenario)).toMatch(/^v=1&/);
      expect(linkOf(scenario)).toBe(linkOf(bare));
      expect(await openLink(linkOf(scenario))).toEqual({ kind: 'whole', scenario: bare });
    }
    expect(linkOf({ ...bare, figures: '0k3x9ab' })).toMatch(/^v=2&.*&figures=0k3x9ab&edge-of/);
  });

  it('published once are read for ever', async () => {
    const link =
      'v=2&place=E10000016&seed=1&draws=1000&months=120&model=0.1.0&data=2024-03&figures=0k3x9ab' +
      '&budget-2026=121500000&delay=6&edge-of-care=120&inflation=2.5&step-down=0.3&check=1qpcm1s';
    expect(linkOf({ ...plain, figures: '0k3x9ab' })).toBe(link);
    expect(await openLink(link)).toEqual({
      kind: 'whole',
      scenario: { ...plain, figures: '0k3x9ab' },
    });
  });

  it('share no key with the settings of the model', () => {
    const taken = new Set<string>(settings.map(({ key }) => key));
    const own = ['v', 'place', 'seed', 'draws', 'months', 'model', 'data', 'figures', 'check'];
    const keys = [...terms.map(({ key }) => key as string), budgetKey(2026)];
    expect(keys.filter((key) => taken.has(key) || own.includes(key))).toEqual([]);
    expect(own.filter((key) => taken.has(key))).toEqual([]);
  });

  it('survive what mail programs do to them', async () => {
    const link = linkOf(plain);
    const whole = { kind: 'whole', scenario: plain };
    expect(await openLink(link.replaceAll('&', '&amp;'))).toEqual(whole);
    expect(await openLink(link.replaceAll('&', '%26').replaceAll('=', '%3D'))).toEqual(whole);
    expect(await openLink(`${link}%20`)).toEqual(whole);
  });
});

describe('bad links with a business case', () => {
  it('cut anywhere are noticed, and never give another number', async () => {
    const link = linkOf({ ...plain, figures: '0k3x9abcd' });
    for (let end = 4; end < link.length; end++) {
      const reading = await openLink(link.slice(0, end));
      expect(reading.kind, link.slice(0, end)).toBe('faulty');
      if (reading.kind !== 'faulty') continue;
      expect(reading.faults[0].kind).toBe('truncated');
      for (const [key, value] of Object.entries(reading.kept.terms ?? {}))
        expect(value).toBe(plain.terms?.[key]);
      if (reading.kept.figures) expect(reading.kept.figures).toBe('0k3x9abcd');
    }
  });

  it('with any one character changed are noticed', async () => {
    const link = linkOf(plain);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: link.length - 1 }),
        fc.constantFrom(...'abc0123456789-.&=é'),
        async (at, letter) => {
          const changed = link.slice(0, at) + letter + link.slice(at + 1);
          if (changed !== link) expect((await openLink(changed)).kind).toBe('faulty');
        },
      ),
    );
  });

  it('say what is wrong, and keep the rest', async () => {
    expect(await faultsOf(`v=2&${'x'.repeat(4000)}`)).toEqual(['too-long']);
    expect(await faultsOf(made('&delay=37'))).toEqual(['setting-out-of-range']);
    expect(await faultsOf(made('&budget-2026=50000000001'))).toEqual(['setting-out-of-range']);
    expect(await faultsOf(made('&budget-2026=50000000000'))).toEqual([]);
    expect(await faultsOf(made('&step-down=99999'))).toEqual(['lever-out-of-range']);
    for (const key of [
      'no-such',
      'budget-1999',
      'budget-20260',
      'budget-',
      '__proto__',
      'toString',
    ])
      expect(await faultsOf(made(`&${key}=3`)), key).toEqual(['unknown-lever']);
    for (const text of ['NaN', 'Infinity', '1e9', '0x10', '', '-1', 'alert(1)', '%3Cscript%3E'])
      expect(await faultsOf(made(`&delay=${text}`)), text).toEqual(['not-a-number']);
    expect(await faultsOf(made('&delay=1&delay=2'))).toEqual(['tampered']);
    for (const code of ['', 'short', 'UPPERCASE', 'x'.repeat(17), '%3Cb%3E1234'])
      expect(await faultsOf(made(`&figures=${code}`)), code).toEqual(['tampered']);
    const reading = await openLink(made('&delay=6&edge-of-care=120&fixed-cost=-3&no-such=3'));
    expect(reading.kind === 'faulty' && reading.kept).toEqual({
      ...plain,
      levers: { 'edge-of-care': 120 },
      terms: { delay: 6 },
    });
  });

  it('of version 1 hold no term', () => {
    const text = made('&delay=6')
      .replace('v=2', 'v=1')
      .replace(/&check=.*/, '');
    const link = `${text}&check=${nameKey(text).toString(36).padStart(7, '0')}`;
    expect(readLink(link)).toMatchObject({ faults: [{ kind: 'unknown-lever', key: 'delay' }] });
  });

  it('of any kind never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
        expect((await openLink(`v=2&${text}`)).kind).not.toBe('whole');
      }),
    );
  });
});
