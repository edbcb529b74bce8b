import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draw, label, picture } from '../../src/charts/drawing';
import { fan } from '../../src/charts/fan';
import { COLOURS, plain, RULES } from '../../src/saving/plain-look';
import { DRAWN_WIDTH, svgOf } from '../../src/saving/svg';
import { HOSTILE } from './tables';
import { parseXml, piecesIn } from './xml-text';

const app = join(import.meta.dirname, '../../src/app');
const styles = (name: string) =>
  readFileSync(join(app, name), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');

const band = (values: number[]) => ({
  p10: values.map((value) => value * 0.8),
  p25: values.map((value) => value * 0.9),
  p50: values,
  p75: values.map((value) => value * 1.1),
  p90: values.map((value) => value * 1.2),
  futures: [values],
});
const spec = {
  description: 'Children in care, with a fan & its futures',
  history: [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, figure: 100 + year - 2020 })),
  start: 2024,
  format: String,
  tickFormat: String,
  step: 1,
  series: (['today', 'policy'] as const).map((meaning) => ({
    label: meaning,
    meaning,
    band: band([104, 110, 120]),
  })),
};
const words = {
  title: 'Rutland: 43 children in care, 30 to 60 in March 2034 in 8 of 10 futures, and more words',
  measure: 'Children in care',
  source: 'Department for Education, November 2024',
  badge: 'Illustrative',
  origin: {
    link: `https://site.test/#v=1&place=E06000017&${'lever=1&'.repeat(40)}check=1`,
    seed: 1,
    model: '0.4.0',
    data: '2024-03',
  },
};

test('a picture stands alone: well formed, with all it says of itself, and nothing from outside', () => {
  const file = svgOf(fan(spec, DRAWN_WIDTH), words);
  const svg = parseXml(file.text);
  expect(svg.attrs).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(file.width),
    height: String(file.height),
  });
  const [title, description] = svg.children;
  expect(title.text).toBe(words.title);
  expect(description.text).toContain(`Link: ${words.origin.link}`);
  expect(description.text).toContain(spec.description);
  const texts = [...piecesIn(svg)].filter(({ tag }) => tag === 'text').map(({ text }) => text);
  for (const said of [words.measure, words.source, words.badge]) expect(texts).toContain(said);
  expect(texts).toContain('Seed 1, model 0.4.0, figures up to 2024-03.');
  // Cut into lines, the title and the link are drawn whole.
  expect(texts.join(' ')).toContain(words.title);
  expect(texts.join('')).toContain(words.origin.link);
  expect(file.text).not.toMatch(
    /var\(|class=|style=|currentColor|href|hatch-policy\)|NaN|undefined/,
  );
});

test('nothing is drawn outside the picture or over its title', () => {
  const file = svgOf(fan(spec, DRAWN_WIDTH), words);
  const svg = parseXml(file.text);
  const drawn = svg.children.find(({ tag }) => tag === 'svg')!;
  const below = svg.children
    .filter(({ tag }) => tag === 'text')
    .map(({ attrs }) => Number(attrs.y));
  const [top, bottom] = [Number(drawn.attrs.y), Number(drawn.attrs.y) + Number(drawn.attrs.height)];
  expect(below.filter((y) => y > top && y < bottom)).toEqual([]);
  expect(Math.max(...below)).toBeLessThan(file.height);
  expect(Number(drawn.attrs.width)).toBe(DRAWN_WIDTH);
});

test('hostile words stay words', () => {
  for (const text of HOSTILE) {
    const drawing = picture(text, 100, 100, [label(1, 1, text)]);
    const svg = parseXml(svgOf(drawing, { ...words, title: text, source: text }).text);
    expect([...piecesIn(svg)].map(({ tag }) => tag)).not.toContain('script');
  }
});

test('a class weighs more than an attribute, and a style more than a class', () => {
  const look = (attrs: Record<string, string>) => plain(draw('text', attrs)).attrs;
  expect(look({ fill: 'red' })).toEqual({ fill: COLOURS.ink });
  expect(look({ class: 'quiet halo' }).fill).toBe(COLOURS.muted);
  expect(look({ class: 'quiet', style: 'fill:var(--policy); cursor: pointer' })).toEqual({
    fill: COLOURS.policy,
  });
  const hidden = draw('g', {}, [draw('path', { class: 'hatch', d: 'M0,0' })]);
  expect(plain(hidden).children).toEqual([]);
});

test('colours and rules are those of the page in its light theme, on white paper', () => {
  const [root] = styles('tokens.css').split('@media');
  for (const [name, colour] of Object.entries(COLOURS)) {
    const token = new RegExp(`--${name}: (#\\w+);`).exec(root)?.[1];
    if (name !== 'paper' && token) expect(colour, name).toBe(token);
  }
  const tokens = [...root.matchAll(/--([\w-]+): #/g)].map(([, name]) => name);
  expect(tokens.filter((name) => !(name in COLOURS))).toEqual([]);

  const unconditional = styles('figures.css').replaceAll(
    /@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g,
    '',
  );
  const rules = [...unconditional.matchAll(/\.picture ([.\w]+) \{([^}]*)\}/g)].map(
    ([, selector, body]) => [
      selector,
      Object.fromEntries(
        [...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
      ),
    ],
  );
  expect(rules).toEqual(RULES);
});
