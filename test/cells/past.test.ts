import { describe, expect, test } from 'vitest';
import { spendingGrowth } from '../../models/spending-growth/growth';
import { changeParts } from '../../src/charts/change-parts';
import { parts, type Drawing } from '../../src/charts/drawing';
import { count, financialYear } from '../../src/charts/format';
import { likeness } from '../../src/charts/likeness';
import { textWidth } from '../../src/charts/labels';
import { past } from '../../src/charts/past';
import { cellText, type Table } from '../../src/charts/table';
import { csvOf } from '../../src/saving/csv';
import {
  besideNewton,
  growthNotes,
  growthSpec,
  growthTable,
  growthTitle,
  growthWords,
} from '../../src/cells/past/growth';
import { drawable, type Finding } from '../../src/cells/past/finding';
import { chapters } from '../../src/cells/past/findings';
import { likenessOf, likenessTable, likenessTitle } from '../../src/cells/past/likeness';
import { fewWords } from '../../src/cells/past/words';
import { allFigures } from '../../src/data/records';
import { allDoubts } from '../../src/data/sources';
import { numberAt, type PublishedFigures } from '../../src/kernel/figure';

const all = allFigures();
const england = all.get('E92000001')!;
const places = [...all.values()];
const kent = all.get('E10000016')!;
const doubts = allDoubts();
const doubtsOf = ({ place }: PublishedFigures) => doubts.filter(({ code }) => code === place.code);

const found = new Map(
  places.map((here) => [
    here,
    chapters.flatMap(({ findings }) => findings({ here, england }, doubtsOf(here))),
  ]),
);
const findingsOf = (here: PublishedFigures): readonly Finding[] => found.get(here)!;

const findingOf = (here: PublishedFigures, id: string) =>
  findingsOf(here).find((finding) => finding.id === id)!;

/** Words that a reader must never meet. */
const broken = /NaN|undefined|Infinity|null|\bnot-applicable\b|\[object|\s{2}|\.\.|£-|--/;

function wordsOf(table: Table): string[] {
  const cells = table.rows.flatMap((row) => row.map((cell, i) => cellText(cell, table.columns[i])));
  return [table.caption, ...table.columns.map(({ label }) => label), ...cells];
}

/** What of a picture could not be shown: a number that is none, a text that leaves it. */
function unsound(drawing: Drawing, width: number): string[] {
  return [...parts(drawing)].flatMap(({ tag, attrs, text = '' }) => {
    const bad = Object.entries(attrs).filter(([, value]) =>
      /NaN|undefined|Infinity/.test(`${value}`),
    );
    const out = bad.map(([name]) => name);
    if (broken.test(text)) out.push(text);
    if (tag === 'text') {
      const long = textWidth(text, Number(attrs['font-size']));
      const from = { end: -long, middle: -long / 2 }[String(attrs['text-anchor'])] ?? 0;
      const start = Number(attrs.x) + from;
      if (start < -1 || start + long > width + 1) out.push(`outside: ${text}`);
    }
    return out.map((what) => `${tag} ${what}`);
  });
}

describe('what the published figures say', () => {
  test('is whole in every sentence and table of every place', () => {
    const offenders = places.flatMap((here) =>
      findingsOf(here).flatMap(({ id, title, subtitle, notes, table }) =>
        [title, subtitle, ...notes, ...wordsOf(table), csvOf([table])]
          .filter((words) =>
            broken.test(words.replaceAll('\n', ' ').replaceAll('not-applicable', '')),
          )
          .map((words) => `${here.place.name} ${id}: ${words.slice(0, 120)}`),
      ),
    );
    expect(offenders).toEqual([]);
  });

  test.each([288, 328, 640, 1184])('draws every place at %d px', (width) => {
    const offenders = places.flatMap((here) =>
      findingsOf(here).flatMap(({ id, past: spec }) =>
        unsound(past(spec, width), width).map((what) => `${here.place.name} ${id}: ${what}`),
      ),
    );
    expect(offenders).toEqual([]);
  });

  test('names the published numbers: children in care', () => {
    for (const here of places) {
      const { title } = findingOf(here, 'children-in-care');
      const years = here.series.stock.map((_, i) => here.firstYear + i);
      const known = years.filter((year) => numberAt(here, 'stock', year) !== undefined);
      const [first, last] = [known[0], known.at(-1)!];
      const now = numberAt(here, 'stock', last)!;
      expect(title).toContain(`in March ${last}`);
      expect(title).toContain(now === 0 ? 'no children' : count(now));
      const change = now - numberAt(here, 'stock', first)!;
      if (change > 0) expect(title).toContain(`${count(change)} more than in March ${first}`);
      if (change < 0) expect(title).toContain(`${count(-change)} fewer than in March ${first}`);
      if (change === 0 && first !== last) expect(title).toContain(`as many as in March ${first}`);
    }
  });

  test('names the published numbers: who came and who left, added up over five years', () => {
    // Kent, years to March 2020 to 2024, from data.csv.
    const years = [2020, 2021, 2022, 2023, 2024];
    const sum = (key: string) =>
      years.reduce((all, year) => all + (numberAt(kent, key, year) ?? NaN), 0);
    const { title } = findingOf(kent, 'came-and-left');
    expect(title).toBe(
      `In the five years to March 2024, ${count(sum('starts'))} children came into care in Kent and ${count(sum('ceases'))} left: ${count(sum('starts') - sum('ceases'))} more came than left`,
    );
  });

  test('names the published numbers: spending and shares', () => {
    expect(findingOf(kent, 'spending').title).toBe(
      'Kent spent £179m on children in care in 2023–24, 90% more than in 2012–13 (£94.1m)',
    );
    // 1,174 of 1,956 in 2024; 1,393 of 1,694 in 2011.
    expect(findingOf(kent, 'homes').title).toBe(
      'Children in care in Kent who live in foster homes: 60 in 100 in March 2024, 82 in 100 in March 2011',
    );
    expect(findingOf(england, 'cost-of-a-week').title).toBe(
      'A week in residential care, England: £6,775 in 2023–24, £3,430 in 2016–17',
    );
  });

  test('says why where there is nothing, and draws nothing', () => {
    const scilly = all.get('E06000053')!;
    const cumberland = all.get('E06000063')!;
    expect(findingOf(scilly, 'homes').title).toBe(
      'How many children in care in Isles of Scilly live in foster homes is withheld by the publisher, because few children are counted',
    );
    expect(drawable(findingOf(scilly, 'distance'))).toBe(false);
    expect(findingOf(cumberland, 'spending').title).toBe(
      'What Cumberland spends on children in care is not published',
    );
    expect(drawable(findingOf(cumberland, 'spending'))).toBe(false);
    expect(drawable(findingOf(cumberland, 'children-in-care'))).toBe(true);
  });

  test('rings what is doubted and names it', () => {
    const offenders = places.filter((here) => {
      const { past: spec, notes } = findingOf(here, 'cost-of-a-week');
      const own = doubtsOf(here).filter(({ series }) => series.startsWith('unit-cost/'));
      const rings = [...parts(past(spec, 900))].filter(({ attrs }) => attrs.class === 'doubted');
      const said = own.every(({ year }) => notes.join().includes(financialYear(year)));
      return rings.length !== own.length || !said;
    });
    expect(offenders.map(({ place }) => place.name)).toEqual([]);
  });

  test('warns where one child moves a share', () => {
    expect(fewWords(kent)).toBe('');
    expect(fewWords(all.get('E09000001')!)).toContain('with 7 children, one child more or less');
  });
});

describe('what drove spending', () => {
  const told = places.flatMap((here) => {
    const doubted = doubtsOf(here)
      .filter(({ series }) => series === 'unit-cost/fostering')
      .map(({ year }) => year);
    const growth = spendingGrowth(here, england, doubted);
    return growth ? [{ here, growth }] : [];
  });

  test('is whole in every sentence, table and picture of every place', () => {
    const offenders = told.flatMap(({ here, growth }) => {
      const words = [
        growthTitle(here, growth),
        growthWords(here, growth),
        ...growthNotes(growth),
        ...wordsOf(growthTable(here, growth)),
      ].filter((each) => broken.test(each));
      const drawn = [288, 1184].flatMap((width) =>
        unsound(changeParts(growthSpec(here, growth), width), width),
      );
      return [...words, ...drawn].map((what) => `${here.place.name}: ${what}`);
    });
    expect(told.length).toBeGreaterThan(145);
    expect(offenders).toEqual([]);
  });

  test('stands beside the published claim, whose parts are 100', () => {
    const [first] = told;
    const rows = besideNewton(first.growth);
    expect(first.here.place.name).toBe('England');
    expect(rows.map(({ newton }) => newton)).toEqual([38, 36, 18, 8]);
    expect(rows.map(({ here }) => here)).toEqual([17, 42, 34, 7]);
    const southwark = told.find(({ here }) => here.place.name === 'Southwark')!;
    expect(growthTitle(southwark.here, southwark.growth)).toContain('spending fell by £12.6m');
    expect(besideNewton(southwark.growth).every(({ here }) => here === undefined)).toBe(true);
  });
});

describe('beside similar councils', () => {
  const beside = (here: PublishedFigures) => [
    here,
    ...here.neighbours.map((code) => all.get(code)!),
    england,
  ];

  test('keeps the order of likeness in every panel and never that of the figures', () => {
    const { panels } = likenessOf(beside(kent));
    const order = beside(kent).map(({ place }) => place.name);
    for (const { rows } of panels) expect(rows.map(({ place }) => place)).toEqual(order);
  });

  test('is whole for every council', () => {
    const councils = places.filter(({ neighbours }) => neighbours.length > 0);
    const offenders = councils.flatMap((here) => {
      const known = beside(here);
      const words = [likenessTitle(known), ...wordsOf(likenessTable(known))];
      const drawn = [288, 1184].flatMap((width) =>
        unsound(likeness(likenessOf(known), width), width),
      );
      return [...words.filter((each) => broken.test(each)), ...drawn].map(
        (what) => `${here.place.name}: ${what}`,
      );
    });
    expect(councils).toHaveLength(153);
    expect(offenders).toEqual([]);
  });
});
