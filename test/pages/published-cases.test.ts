import { expect, test } from 'vitest';
import { publishedCases } from '../../models/business-case/published-cases';
import { claimSteps } from '../../src/charts/claim-steps';
import { parts } from '../../src/charts/drawing';
import { readLink } from '../../src/codec/link';
import { csvOf } from '../../src/saving/csv';
import { preparedLinks } from '../../src/pages/published-cases/prepared';
import {
  backText,
  figureText,
  filled,
  stepsOf,
  stepsTable,
} from '../../src/pages/published-cases/words';

const of = (key: string) => publishedCases.find((each) => each.key === key)!;

test('the link sets East Sussex’s own programme where it was', () => {
  const { links } = preparedLinks();
  expect(Object.keys(links)).toEqual(['east-sussex']);
  expect(readLink(`#${links['east-sussex']}`)).toMatchObject({
    kind: 'whole',
    scenario: {
      place: 'E10000011',
      levers: { 'edge-of-care': 58, 'edge-of-care-cost': 22_414, 'edge-of-care-claim': 0.4 },
    },
  });
});

test('figures are said as a report says them', () => {
  expect(figureText(322_402, 'GBP')).toBe('£322,402');
  expect(figureText([1.605e9, 2.205e9], 'GBP')).toBe('£1.605bn to £2.205bn');
  expect(figureText([0.67, 0.95], 'share')).toBe('67% to 95%');
  expect(figureText(undefined, 'months')).toBe('not published');
  expect(figureText([0, 0], 'GBP')).toBe('£0');
  expect(backText(of('halton').rungs()[0])).toBe('£2.17 for each £1');
  expect(backText(of('newton').rungs()[0])).toBe('£7.83 to £10.76 for each £1');
  expect(backText(of('east-sussex').rungs()[3])).toBe('£0.82 for each £1');
  const found = of('east-sussex');
  expect(filled(found.finding, found.values())).toContain('if 13 of the 35');
});

test('no sentence of a case shows a hole', () => {
  for (const found of publishedCases) {
    const said = [found.finding, ...found.sentences].map((text) => filled(text, found.values()));
    expect(said.filter((text) => /[{}]|NaN|undefined|Infinity/.test(text))).toEqual([]);
    expect(csvOf([stepsTable(found)])).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('the picture stays inside its width, and a bar that does not cover its cost is open', () => {
  for (const found of publishedCases)
    for (const width of [288, 320, 700, 1000]) {
      const drawing = claimSteps(stepsOf(found), width);
      const all = [...parts(drawing)];
      const edges = all.flatMap(({ attrs }) => [Number(attrs.x ?? 0) + Number(attrs.width ?? 0)]);
      expect(Math.max(...edges.slice(1))).toBeLessThanOrEqual(width + 0.05);
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|undefined|Infinity/);
      const count = (name: string) => all.filter(({ attrs }) => attrs.class === name).length;
      const covering = found.rungs().filter(({ benefit, cost }) => benefit >= cost).length;
      expect([count('covers'), count('cost')]).toEqual([covering, found.rungs().length]);
      expect(count('short')).toBe(found.rungs().length - covering);
    }
});
