import { beforeAll, describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../models/business-case/appraisal';
import { figuresCode } from '../../models/business-case/figures-code';
import type { PairedFutures } from '../../models/business-case/futures';
import { takeoverYear, whoBears } from '../../models/business-case/reorganisation';
import { chanceSwing, swingsOf } from '../../models/business-case/swings';
import type { Briefing } from '../../src/cells/invest/briefing';
import { briefingHtml, briefingMarkdown } from '../../src/cells/invest/briefing-files';
import { changedTerms } from '../../src/cells/invest/changed-terms';
import { evidenceRanges } from '../../src/cells/invest/evidence-range';
import { effectWords, latestWords, neededPicture } from '../../src/cells/invest/how-small';
import { totalBand } from '../../models/business-case/total-band';
import { budgetLabel, budgetTable, totalTable } from '../../src/cells/invest/over-time';
import { printedWords } from '../../src/cells/invest/printed';
import { planTable, planYears } from '../../src/cells/invest/reconciliation';
import { readTerm } from '../../src/cells/invest/term-entry';
import { outlayWords, paybackWords, sumsWords, valueWords } from '../../src/cells/invest/verdict';
import { run } from './runs';

let futures: PairedFutures;
let same: PairedFutures;
let found: Appraisal;
const months = Array.from({ length: 121 }, (_, i) => {
  const at = 2 + i;
  return `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
});

beforeAll(async () => {
  futures = await run('E06000017', { 'edge-of-care': 12 }, 150);
  same = await run('E06000017', {}, 20);
  found = appraise(futures);
});

describe('what is said', () => {
  test('has no holes, whatever comes of it', () => {
    const cases = [
      found,
      appraise(same),
      appraise(same, { 'set-up': 1e5 }),
      appraise(futures, { 'set-up': 5e7, 'pays-back-by': 1 }),
      appraise(futures, { 'cost-bias': 0, delay: 0, 'pays-back-by': 20 }),
      appraise(futures, {}, 1),
    ];
    for (const each of cases) {
      const said = [
        paybackWords(each, months),
        sumsWords(each),
        outlayWords(each),
        valueWords(each),
        effectWords(each.breakEven),
        latestWords(each.breakEven),
        neededPicture(each.breakEven, evidenceRanges(['edge-of-care'])).description,
      ].join(' ');
      expect(said).not.toMatch(/NaN|Infinity|undefined|null|\b0 of 10|10 of 10/);
    }
    expect(paybackWords(appraise(same), months)).toMatch(/nothing to pay back/);
    expect(effectWords(appraise(futures, {}, 1).breakEven)).toMatch(/no size of the effect/);
  });

  test('the sentence, the table and the band hold the same numbers', () => {
    const band = totalBand(found);
    const table = totalTable(found, band);
    expect(table.rows).toHaveLength(10);
    expect(table.rows[9].slice(1)).toEqual([band.p10[120], band.p50[120], band.p90[120]]);
    const rows = new Map(
      budgetTable(found).rows.map(([label, ...cells]) => [label, cells as number[]]),
    );
    for (let year = 0; year < 10; year++) {
      const of = (label: string) => rows.get(label)![year];
      expect(of('Avoided cost')).toBeCloseTo(
        of('of it: could leave the budget') + of('of it: growth avoided'),
        6,
      );
      expect(of('Net')).toBeCloseTo(
        of('Avoided cost') +
          of('Income gained') -
          of('Running the proposal') -
          of('Interest and provision on capital') -
          of('Continuing support added'),
        6,
      );
    }
  });

  test('each step from the last published spending adds up to the pound', () => {
    const published = 6_000_000;
    const years = planYears(found, futures.baseline, 120, published);
    for (const year of years) {
      expect(published + year.prices + year.children).toBeCloseTo(year.without, 4);
      expect(year.without - year.avoided + year.costs).toBeCloseTo(year.withProposal, 4);
      expect(year.withProposal).toBeCloseTo(
        year.without - found.years[year.year - 2025].net.mean,
        4,
      );
    }
    expect(planTable(years, published, '2023–24').rows.map(([label]) => label)).toHaveLength(10);
  });

  test('only a budget that was typed is called approved', () => {
    const typed = appraise(futures, { 'budget-2026': 1e7 }).years;
    expect(budgetLabel(found.years)).toBe('Budget, assumed');
    expect(budgetLabel(typed)).toBe('Budget: approved where typed, else assumed');
    expect(budgetLabel(typed.slice(1, 2))).toBe('Approved budget');
  });

  test('what was set is told beside where it usually stands', () => {
    expect(
      changedTerms({ delay: 6, 'set-up': 40_000, 'budget-2027': 2e6, 'budget-2026': 1e6 }),
    ).toEqual([
      'One-off cost of setting up: £40,000 (usually £0)',
      'Effects come later by: 6 months (usually 3 months)',
      'Approved budget 2025–26: £1.00m',
      'Approved budget 2026–27: £2.00m',
    ]);
  });

  test.each([
    ['discount-rate', '-3', false, /from 0 to 10 % a year/],
    ['discount-rate', 'soon', true, /no number/],
    ['delay', '1e99', false, /from 0 to 36 months/],
    ['set-up', '£', false, /no number/],
  ] as const)('a term typed as %s %s is refused in words', (key, text, bad, words) => {
    const entry = readTerm(key, text, bad);
    expect(entry).toMatchObject({ kind: 'problem', words: expect.stringMatching(words) });
  });

  test('a term may be typed with its signs', () => {
    expect(readTerm('set-up', '£ 40,000', false)).toEqual({ kind: 'value', value: 40_000 });
    expect(readTerm('interest', '4.5%', false)).toEqual({ kind: 'value', value: 4.5 });
    expect(readTerm('interest', '', false)).toEqual({ kind: 'value', value: 5 });
  });
});

describe('the printed code', () => {
  test('is that of the very figures, and says so', () => {
    const code = figuresCode(found);
    expect(code).toMatch(/^[0-9a-z]{14}$/);
    expect(figuresCode(appraise(futures))).toBe(code);
    expect(figuresCode(appraise(futures, { delay: 4 }))).not.toBe(code);
    const nudged = appraise(futures);
    nudged.value.npv[7] += 2 ** -20;
    expect(figuresCode(nudged)).not.toBe(code);
    expect(printedWords(code, code)).toMatch(/match the printed figures/);
    expect(printedWords('abcdefg', code)).toMatch(/differ from the printed figures \(abcdefg/);
    expect(printedWords(undefined, code)).toBeUndefined();
  });
});

describe('the briefing as a file', () => {
  const hostile = '<script>alert(1)</script> & "quoted" | *bold* [x](javascript:1)';
  const briefing: Briefing = {
    title: hostile,
    about: hostile,
    code: '0123456',
    link: 'https://example.org/#v=2&place=E06000017',
    sections: [
      {
        title: hostile,
        blocks: [
          { kind: 'text', text: hostile },
          { kind: 'list', items: [hostile], numbered: true },
          {
            kind: 'table',
            table: {
              caption: hostile,
              columns: [{ label: hostile }, { label: 'n' }],
              rows: [[hostile, 1234.5]],
            },
          },
          { kind: 'picture' },
          { kind: 'blank', label: hostile },
        ],
      },
    ],
  };

  test('keeps text as text', () => {
    const html = briefingHtml(briefing, '<svg></svg>');
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(10);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('href="https://example.org/#v=2&amp;place=E06000017"');
    const markdown = briefingMarkdown(briefing);
    expect(markdown).not.toMatch(/(^|[^\\])<script|(^|[^\\])\[x\]/);
    expect(markdown).toContain('1,235');
  });
});

test('what swings the odds: fifths counted by hand, what does not vary left out', () => {
  // Ten futures, two inputs: the first 1 to 10, the second always 5. It happens in 7 to 10 and in 1.
  const rows = Float64Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? i / 2 + 1 : 5));
  const happens = [true, ...Array(5).fill(false), ...Array(4).fill(true)];
  // Lowest fifth (type 7: up to 2.8): futures 1 and 2, one of two. Highest (from 8.2): 9 and 10.
  expect(swingsOf(rows, 2, happens)).toEqual([{ input: 0, low: 0.5, high: 1 }]);
  expect(chanceSwing(1000, 0.5)).toBeCloseTo(1.96 * Math.sqrt(0.5 / 200), 12);
});

test('who bears later years is said where reorganisation is known of', () => {
  expect(takeoverYear('E10000030')).toBe(2027);
  expect(takeoverYear('E10000016')).toBe(2028);
  expect(whoBears('E06000017')).toMatch(/to be confirmed/);
  expect(whoBears('E09000001')).toBeUndefined();
  expect(whoBears('E92000001')).toBeUndefined();
});
