import { describe, expect, it } from 'vitest';
import { parts, type Drawing } from '../../src/charts/drawing';
import { byPanel, inside, pastForecasts, type PastFan } from '../../src/charts/past-forecasts';
import { scoreDots, type ScoreDots } from '../../src/charts/score-dots';

const widths = [300, 360, 700, 1280];
const all = (drawing: Drawing, name: string) =>
  [...parts(drawing)].filter(({ attrs }) =>
    String(attrs.class ?? '')
      .split(' ')
      .includes(name),
  );
const words = (drawing: Drawing) => [...parts(drawing)].flatMap(({ text }) => text ?? []);
const sound = (drawing: Drawing) => {
  for (const part of parts(drawing)) {
    expect(JSON.stringify(part.attrs)).not.toMatch(/NaN|Infinity|null|undefined/);
  }
};

const fans: PastFan[] = [2015, 2016, 2017, 2018, 2021].map((origin) => ({
  origin,
  now: 100,
  ahead: [1, 2, 3].map((ahead) => ({
    year: origin + ahead,
    bands: [90, 95, 100, 105, 110] as const,
    outturn: ahead === 3 ? 111 : 110,
  })),
}));

describe('past forecasts', () => {
  const spec = {
    description: 'words',
    history: Array.from({ length: 14 }, (_, i) => ({
      year: 2011 + i,
      figure: i === 4 ? ('suppressed' as const) : 100 + i,
    })),
    fans,
    tickFormat: String,
  };

  it('count the edge of the band as inside it', () => {
    expect(fans[0].ahead.map(inside)).toEqual([true, true, false]);
    expect(inside({ bands: [90, 95, 100, 105, 110], outturn: 89.9 })).toBe(false);
  });

  it('stand in panels in which none overlaps another', () => {
    const panels = byPanel(fans);
    expect(panels.map((panel) => panel.map(({ origin }) => origin))).toEqual([
      [2015, 2018, 2021],
      [2016],
      [2017],
    ]);
  });

  it('draw a full dot for each hit and a ring for each miss, at every width', () => {
    for (const width of widths) {
      const drawing = pastForecasts(spec, width);
      sound(drawing);
      expect(all(drawing, 'hit').length).toBe(10);
      expect(all(drawing, 'miss').length).toBe(5);
      expect(all(drawing, 'no-change').length).toBe(5);
      expect(words(drawing)).toContain('Forecasts from 2015, 2018 and 2021');
      expect(words(drawing)).toContain('0');
    }
  });

  it('leave a gap where a year in between could not be checked', () => {
    const [first] = fans;
    const gap = [{ ...first, ahead: [first.ahead[0], first.ahead[2]] }];
    sound(pastForecasts({ ...spec, fans: gap }, 700));
  });
});

describe('score dots', () => {
  const spec: ScoreDots = {
    description: 'words',
    series: [
      { label: 'The model', mark: 'full' },
      { label: 'No change', mark: 'ring' },
    ],
    references: [{ value: 0.8, label: '80%' }],
    end: 1,
    format: (value) => `${Math.round(value * 100)}%`,
    rows: [
      { group: 'Children in care', label: '1 year ahead', values: [0.8, 0.5] },
      { group: 'Children in care', label: '2 years ahead', values: [0.4, undefined] },
      { group: 'Spending', label: '1 year ahead', values: [undefined, undefined] },
    ],
  };

  it('stand where their value is, the first series on top, and say where there is none', () => {
    for (const width of widths) {
      const drawing = scoreDots(spec, width);
      sound(drawing);
      const [first] = all(drawing, 'score');
      const at = (mark: Drawing) => Number(/\((-?[\d.]+),/.exec(String(mark.attrs.transform))![1]);
      const [below, top] = all(first, 'mark');
      const zero = Number(all(drawing, 'axis')[0].attrs.x1);
      expect(at(top) - zero).toBeCloseTo(((at(below) - zero) * 0.8) / 0.5, 0);
      expect(Number(all(drawing, 'reference')[0].attrs.x1)).toBeCloseTo(at(top), 0);
      expect(words(drawing).filter((text) => text === 'none could be scored').length).toBe(1);
      expect(words(drawing).filter((text) => text === 'Children in care').length).toBe(1);
    }
  });
});
