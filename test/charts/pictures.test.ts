import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/charts/band';
import type { Course } from '../../src/charts/course';
import { parts, type Drawing } from '../../src/charts/drawing';
import { fan } from '../../src/charts/fan';
import { flows } from '../../src/charts/flows';
import { homes } from '../../src/charts/homes';
import { spend } from '../../src/charts/spend';
import { steps } from '../../src/charts/steps';
import { twoDoors } from '../../src/charts/two-doors';
import { wanted } from '../../src/charts/wanted';

function band(level: number, n = 121): Band {
  const at = (part: number) =>
    Float64Array.from({ length: n }, (_, i) => level * (1 + (part * i) / n));
  return {
    p10: at(-0.2),
    p25: at(-0.1),
    p50: at(0.05),
    p75: at(0.15),
    p90: at(0.3),
    futures: [at(0.4)],
  };
}

const course: Course = {
  history: [
    { year: 2020, figure: 1880 },
    { year: 2021, figure: 'missing' },
    { year: 2022, figure: 'suppressed' },
    { year: 2023, figure: 1905 },
    { year: 2024, figure: 1956 },
  ],
  series: [
    { meaning: 'today', label: 'Today', band: band(1956) },
    { meaning: 'policy', label: 'With your changes', band: band(1900) },
  ],
  start: 2024,
  step: 1 / 12,
  format: String,
};

const words = (drawing: Drawing) => [...parts(drawing)].map((part) => part.text ?? '');
const drawn = (drawing: Drawing, name: string) =>
  [...parts(drawing)].filter((part) =>
    String(part.attrs.class ?? '')
      .split(' ')
      .includes(name),
  );
const yearXs = (drawing: Drawing) =>
  [...parts(drawing)]
    .filter(({ text, attrs }) => attrs['text-anchor'] === 'middle' && /^20\d\d$/.test(text ?? ''))
    .map((part) => [part.text, part.attrs.x]);

describe('pictures', () => {
  const widths = [320, 360, 700, 1280];
  const spread = { p10: 80, p25: 90, p50: 100, p75: 110, p90: 120 };
  const nothing = { p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };
  const all: Record<string, (width: number) => Drawing> = {
    fan: (width) => fan({ description: 'words', ...course }, width),
    flows: (width) =>
      flows(
        {
          description: 'words',
          entries: { ...course, title: 'in' },
          exits: { ...course, title: 'out' },
        },
        width,
      ),
    homes: (width) =>
      homes(
        {
          description: 'words',
          nowLabel: 'March 2024',
          series: [{ meaning: 'today', label: '2034' }],
          rows: [{ label: 'Children’s homes', now: 'suppressed', spreads: [spread] }],
        },
        width,
      ),
    wanted: (width) =>
      wanted(
        {
          description: 'words',
          years: [2024, 2025],
          meaning: 'today',
          format: String,
          blocks: [
            {
              title: 'Families',
              oneAxis: true,
              panels: [
                {
                  title: 'Under 10',
                  lines: [
                    { role: 'wanted', label: 'wanted', spreads: [spread, spread] },
                    { role: 'there', label: 'found', spreads: [nothing, nothing] },
                  ],
                },
              ],
            },
          ],
        },
        width,
      ),
    steps: (width) =>
      steps(
        {
          description: 'words',
          zeroLabel: 'as things are',
          meaning: 'policy',
          format: String,
          groups: [
            { title: 'Carers', rows: [{ label: 'all: 8', spread }] },
            { title: 'None', rows: [{ label: 'a tenth', spread: nothing }] },
          ],
        },
        width,
      ),
    doors: (width) =>
      twoDoors(
        { description: 'words', today: { entries: 0, stay: 0, exits: 0 }, format: String },
        width,
      ),
  };

  for (const [name, make] of Object.entries(all)) {
    it(`${name}: an image with its description, without NaN, at every width`, () => {
      for (const width of widths) {
        const drawing = make(width);
        expect(drawing.attrs).toMatchObject({ role: 'img', 'aria-label': 'words', width });
        for (const part of parts(drawing)) {
          expect(JSON.stringify(part.attrs)).not.toMatch(/NaN|Infinity|null/);
          if (part !== drawing) expect(part.attrs['aria-label']).toBeUndefined();
        }
      }
    });
  }

  it('name the ends of lines and where the forecast begins', () => {
    const said = words(all.fan(1280));
    for (const word of ['Today', 'With your changes', 'forecast begins', '1,956', 'withheld']) {
      expect(said).toContain(word);
    }
  });

  it('break the history at a gap instead of bridging it', () => {
    const line = drawn(all.fan(700), 'history')[0].children[0];
    expect(String(line.attrs.d).match(/M/g)?.length).toBe(2);
  });

  it('keep bands, hairlines and a dashed baseline in the smallest picture', () => {
    const drawing = all.fan(320);
    expect(drawn(drawing, 'band').length).toBe(2);
    expect(drawn(drawing, 'future').every((group) => group.children.length === 1)).toBe(true);
    expect(drawn(drawing, 'median-today')[0].attrs['stroke-dasharray']).toBeDefined();
    expect(drawn(drawing, 'median-policy')[0].attrs['stroke-dasharray']).toBeUndefined();
  });

  it('put the flows on the scale of years of the stock above them', () => {
    for (const width of widths) expect(yearXs(all.flows(width))).toEqual(yearXs(all.fan(width)));
  });

  it('keep one axis for pictures that share a ceiling', () => {
    const axis = (series: Course['series']) =>
      words(fan({ description: 'words', ...course, series, ceiling: 2600 }, 700)).filter((word) =>
        /^\d+000$/.test(word),
      );
    expect(axis(course.series.slice(0, 1))).toEqual(axis(course.series));
  });

  it('lay lines over the futures, within the years shown, and make room for them', () => {
    const points = [2025, 2026, 2099].map((year) => ({ year, value: 4000 }));
    const overlays = [{ label: 'Approved budget', points }];
    for (const width of widths) {
      const drawing = fan({ description: 'words', ...course, overlays }, width);
      expect(words(drawing)).toContain('Approved budget');
      const line = String(drawn(drawing, 'overlay')[0].attrs.d);
      expect(line).not.toMatch(/NaN/);
      expect(line.split('L').length).toBe(2);
      expect(Number(line.split(',').at(-1))).toBeGreaterThan(0);
    }
  });

  it('start the spend where the published years end', () => {
    const drawing = spend(
      {
        description: 'words',
        history: [
          { year: 2023, figure: 112e6 },
          { year: 2024, figure: 131e6 },
        ],
        series: [{ meaning: 'today', label: 'Today', band: band(140e6, 10) }],
        start: 2025,
      },
      700,
    );
    expect(words(drawing)).toContain('£131m');
    expect(words(drawing)).toContain('2033–34');
    const median = String(drawn(drawing, 'median')[0].attrs.d);
    const history = String(drawn(drawing, 'history')[0].children[0].attrs.d);
    expect(median.slice(1).split('L')[0]).toBe(history.split('L').at(-1));
  });
});
