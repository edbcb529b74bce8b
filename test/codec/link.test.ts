import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../models/childrens-care/settings';
import {
  linkOf,
  LONGEST_LINK,
  openLink,
  readLink,
  type LinkedScenario,
} from '../../src/codec/link';
import { nameKey } from '../../src/maths/name-key';

const plain: LinkedScenario = {
  place: 'E10000016',
  seed: 1,
  draws: 1000,
  months: 120,
  model: '0.1.0',
  data: '2024-03',
  levers: { 'edge-of-care': 120, 'step-down': 0.3 },
};

/** A whole link with these pairs, its check made afresh: what a person could type on purpose. */
const made = (pairs: string) => {
  const text = `v=1&place=E10000016&seed=1&draws=1000&months=120&model=0.1.0&data=2024-03${pairs}`;
  return `${text}&check=${nameKey(text).toString(36).padStart(7, '0')}`;
};
const faultsOf = (link: string) => {
  const reading = readLink(link);
  return reading.kind === 'faulty' ? reading.faults.map((fault) => fault.kind) : [];
};

const chosen = fc.record(
  Object.fromEntries(
    settings.map(({ key, step, min, max, baseline }) => [
      key,
      fc
        .integer({ min: 0, max: Math.floor((max - min) / step) })
        .map((steps) => Number((min + steps * step).toFixed(3)))
        .filter((value) => value !== baseline),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, number>>;
const scenarios: fc.Arbitrary<LinkedScenario> = fc.record({
  place: fc.integer({ min: 0, max: 99_999_999 }).map((n) => `E${String(n).padStart(8, '0')}`),
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  draws: fc.integer({ min: 1, max: 10_000 }),
  months: fc.integer({ min: 12, max: 240 }),
  model: fc.constantFrom('0.1.0', '1.12.3'),
  data: fc.constantFrom('2024-03', '2025-03'),
  levers: chosen,
});

describe('links', () => {
  it('hold a scenario and give it back', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = linkOf(scenario);
        expect(link).toMatch(/^[a-zA-Z0-9=&.-]+$/);
        expect(link.length).toBeLessThan(LONGEST_LINK);
        expect(readLink(`#${link}`)).toEqual({ kind: 'whole', scenario });
        expect(linkOf(scenario)).toBe(link);
      }),
    );
  });

  it('leave out what stands as today', () => {
    expect(linkOf({ ...plain, levers: { 'edge-of-care': 0 } })).not.toContain('edge');
  });

  it('published once are read for ever', () => {
    const rows = readFileSync(join(import.meta.dirname, 'links.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [link, scenario] = row.split('\t');
      expect(readLink(link)).toEqual({ kind: 'whole', scenario: JSON.parse(scenario) });
    }
  });

  it('survive what mail programs do to them', () => {
    const link = linkOf(plain);
    const whole = { kind: 'whole', scenario: plain };
    expect(readLink(link.replaceAll('&', '&amp;'))).toEqual(whole);
    expect(readLink(link.replaceAll('&', '%26').replaceAll('=', '%3D'))).toEqual(whole);
    expect(readLink(`${link}%20`)).toEqual(whole);
  });

  it('of other pages are none of ours', () => {
    for (const fragment of ['', '#', '#main', '#kept']) {
      expect(readLink(fragment)).toEqual({ kind: 'none' });
    }
  });
});

describe('bad links', () => {
  it('cut anywhere are noticed, and never give another number', () => {
    const link = linkOf(plain);
    for (let end = 4; end < link.length; end++) {
      const reading = readLink(link.slice(0, end));
      expect(reading.kind, link.slice(0, end)).toBe('faulty');
      if (reading.kind !== 'faulty') continue;
      expect(reading.faults[0].kind).toBe('truncated');
      for (const [key, value] of Object.entries(reading.kept.levers ?? {})) {
        expect(value).toBe(plain.levers[key]);
      }
      if (reading.kept.place) expect(reading.kept.place).toBe(plain.place);
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

  it('say what is wrong, and keep the rest', () => {
    expect(faultsOf(linkOf(plain).replace('120&model', '12&model'))).toEqual(['tampered']);
    expect(faultsOf('v=9&place=E10000016')).toEqual(['unknown-version']);
    expect(faultsOf('place=E10000016')).toEqual(['unknown-version']);
    expect(faultsOf(`v=1&${'x'.repeat(3000)}`)).toEqual(['too-long']);
    expect(faultsOf(made('&no-such=3'))).toEqual(['unknown-lever']);
    expect(faultsOf(made('&__proto__=3'))).toEqual(['unknown-lever']);
    expect(faultsOf(made('&step-down=-1'))).toEqual(['lever-out-of-range']);
    expect(faultsOf(made('&step-down=99999'))).toEqual(['lever-out-of-range']);
    for (const text of ['NaN', 'Infinity', '1e9', '0x10', '', 'alert(1)', '%3Cscript%3E']) {
      expect(faultsOf(made(`&step-down=${text}`))).toEqual(['not-a-number']);
    }
    expect(faultsOf(made('&step-down=1&step-down=2'))).toEqual(['tampered']);
    const reading = readLink(made('&edge-of-care=120&no-such=3'));
    expect(reading.kind === 'faulty' && reading.kept).toEqual({
      ...plain,
      levers: { 'edge-of-care': 120 },
    });
  });

  it('of any kind never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(['none', 'faulty']).toContain(readLink(text).kind);
        expect(readLink(`v=1&${text}`).kind).not.toBe('whole');
      }),
    );
  });
});
