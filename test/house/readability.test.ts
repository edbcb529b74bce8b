import { expect, test } from 'vitest';
import { filesBelow } from './project-files';
import { paragraphsOf } from './prose';
import { countsOf, readingGrade } from './reading-grade';

/** Reading age 11: the bar of the public layer. */
const PUBLIC = 6;

/** Too few words for a formula to say anything. */
const FEWEST = 12;

interface Paragraph {
  readonly file: string;
  readonly text: string;
  readonly grade: number;
}

/** Pages and pieces by name, each with its files: found, so that what is added is read too. */
function publicTexts(): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const add = (name: string, file: string) => texts.set(name, [...(texts.get(name) ?? []), file]);
  for (const file of filesBelow('src/pages').filter((path) => /\.(svelte|ts)$/.test(path))) {
    const [, , folder, rest] = file.split('/');
    if (rest) add(`pages/${folder}`, file);
  }
  for (const file of filesBelow('src/cells').filter((path) => /\.(svelte|ts)$/.test(path))) {
    add('cells', file);
  }
  for (const file of filesBelow('src/lessons').filter((path) => /\.(svelte|ts)$/.test(path))) {
    const [, , folder, own] = file.split('/');
    add(own ? `lessons/${folder}` : 'lessons', file);
  }
  for (const file of filesBelow('src/room')) add('room', file);
  for (const file of filesBelow('src/glossary')) add('glossary', file);
  for (const file of filesBelow('models/business-case/cases')) add('published cases', file);
  for (const file of filesBelow('models/childrens-care').filter((path) => path.endsWith('.ts'))) {
    const [, , folder, own, rest] = file.split('/');
    if (folder === 'levers' && rest)
      add(`${rest === 'page.ts' ? 'lever pages' : 'levers'}/${own}`, file);
    if (folder === 'events' && own) add('events', file);
    if (folder === 'words' && own) add(`words/${own.replace('.ts', '')}`, file);
  }
  return texts;
}

function read(files: readonly string[]): Paragraph[] {
  return files.flatMap((file) =>
    paragraphsOf(file).flatMap((text) => {
      const counts = countsOf(text);
      return counts.words < FEWEST ? [] : [{ file, text, grade: readingGrade(counts) }];
    }),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** Fewer paragraphs than these make no page to judge. */
const SHORTEST = 3;

/**
 * What is above the bar and known to be, each with its own bar, which may only fall: notes beside
 * sliders and switches, which say the numbers behind them and where those come from. The first that
 * fits counts.
 */
const above: readonly (readonly [name: RegExp, grade: number])[] = [
  [/^words\/child-poverty$/, 11],
  [/^words\//, 8],
  [/^levers\//, 8.5],
];

const barOf = (name: string) => above.find(([known]) => known.test(name))?.[1] ?? PUBLIC;

const pages = [...publicTexts()].map(([name, files]) => ({ name, paragraphs: read(files) }));

test('the formula and what it counts, by hand', () => {
  // 17 letters, 6 words, 1 sentence: 4.71 × 17 ÷ 6 + 0.5 × 6 − 21.43.
  expect(countsOf('The cat sat on the mat.')).toEqual({ letters: 17, words: 6, sentences: 1 });
  expect(readingGrade({ letters: 17, words: 6, sentences: 1 })).toBeCloseTo(-5.085, 10);
  // Terms and numbers are one known word each.
  const text =
    'Unaccompanied asylum-seeking children, £1,234.50 a child! All 81,770 are in children’s homes.';
  expect(countsOf(text)).toEqual({
    letters: 4 + 4 + 1 + 5 + 3 + 4 + 3 + 2 + 4,
    words: 9,
    sentences: 2,
  });
  expect(countsOf('A heading').sentences).toBe(1);
  expect(countsOf('“Why?” she asks. Because').sentences).toBe(3);
});

test('a paragraph is read as it stands on the page', () => {
  const paragraphs = paragraphsOf('src/pages/price-and-mix/PriceAndMix.svelte');
  expect(paragraphs).toContain(
    'In March 2020 there were 12 children in care in England. Four years later there were 12. That is 12 in 100 more.',
  );
  expect(paragraphs).toContain('Price and mix');
  expect(paragraphs.filter((text) => /[{}<>]/.test(text))).toEqual([]);
});

test('public prose is found', () => {
  const found = new Set(
    pages.flatMap(({ name, paragraphs }) => (paragraphs.length > 0 ? name : [])),
  );
  for (const name of ['pages/home', 'pages/assess', 'pages/glossary', 'glossary', 'cells']) {
    expect(found).toContain(name);
  }
  expect(pages.filter(({ name }) => name.startsWith('lever pages/')).length).toBeGreaterThan(0);
});

test('half of each page’s paragraphs can be read at eleven', () => {
  const offenders = pages.flatMap(({ name, paragraphs }) => {
    const grade = median(paragraphs.map((each) => each.grade));
    if (paragraphs.length < SHORTEST || grade <= barOf(name)) return [];
    const hardest = paragraphs
      .toSorted((a, b) => b.grade - a.grade)
      .slice(0, 5)
      .map(({ file, text, grade: own }) => `  ${own.toFixed(1)} ${file}: ${text}`);
    return [`${name}: grade ${grade.toFixed(1)}, bar ${barOf(name)}`, ...hardest];
  });
  expect(offenders).toEqual([]);
});
