import type { Table } from '../../src/charts/table';

/** Text that would be markup, a formula, or no XML at all. */
export const HOSTILE = [
  '<script>alert("1")</script>',
  'Fish & chips, “quoted” \'single\' "double"',
  ']]> &amp; &#0; <!--',
  'one\u0001two\u000Bthree\uD800four\uFFFE',
  'a family 👨‍👩‍👧 and a 𝒳',
  '=HYPERLINK("http://example.org";"look")',
  '+44 20',
  '-cmd',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '\tSUM',
  'two  spaces, a\ttab\nand a line',
];

/** Hostile text as XML can hold it: a mark for each character that is lost. */
export const HELD = HOSTILE.map((text) =>
  text.startsWith('one') ? 'one\uFFFDtwo\uFFFDthree\uFFFDfour\uFFFD' : text,
);

export const NUMBERS = [0, -1956.5, 1 / 3, 1e-7, 1.5e21, Number.MAX_SAFE_INTEGER, 0.1 + 0.2];

export const hostile: Table = {
  caption: 'Children & <care>',
  columns: [{ label: 'Year' }, { label: '"Published"', unit: 'children <18' }],
  rows: [
    ...HOSTILE.map((text, i) => [text, NUMBERS[i % NUMBERS.length]]),
    ['2023', 'suppressed'],
    ['2024', NaN],
    ['2025', ''],
  ],
};
