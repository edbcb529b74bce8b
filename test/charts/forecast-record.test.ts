import { describe, expect, test } from 'vitest';
import type { Overlay } from '../../src/charts/course';
import { parts, type Drawing } from '../../src/charts/drawing';
import { fan } from '../../src/charts/fan';
import { forecastRecord, type ForecastRecord } from '../../src/charts/forecast-record';

const line = (label: string, end: number, kind: Overlay['kind'] = 'trend') => ({
  label,
  kind,
  points: [
    { year: 2020, value: 80 },
    { year: 2025, value: end },
  ],
});

const spec: ForecastRecord = {
  description: 'words',
  panels: [
    {
      title: 'One way of counting',
      history: [
        { year: 2018, figure: 70 },
        { year: 2019, figure: 'missing' },
        { year: 2020, figure: 80 },
        { year: 2025, figure: 82 },
      ],
      forecasts: [line('Newton 2022, high', 95), line('Newton 2022, plan', 64, 'plan')],
    },
    {
      title: 'Another',
      history: [{ year: 2020, figure: 20 }],
      forecasts: [line('IMPOWER 2024', 180)],
    },
  ],
};

const words = (drawing: Drawing) => [...parts(drawing)].flatMap(({ text }) => text ?? []);
const lines = (drawing: Drawing) =>
  [...parts(drawing)].filter(({ attrs }) => String(attrs.class).includes('overlay overlay-'));

describe('forecasts beside what happened', () => {
  test.each([320, 360, 700, 1280, 1920])('is one described image without NaN at %i px', (width) => {
    const drawing = forecastRecord(spec, width);
    expect(drawing.attrs).toMatchObject({ role: 'img', 'aria-label': 'words', width });
    for (const part of parts(drawing)) {
      expect(JSON.stringify(part.attrs)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  test('names every line and what was published, with its value', () => {
    const said = words(forecastRecord(spec, 1280)).join('|');
    for (const word of ['Newton 2022, high 95', 'Newton 2022, plan 64', 'IMPOWER 2024 180']) {
      expect(said).toContain(word);
    }
    expect(said).toContain('Published 82');
    expect(words(forecastRecord(spec, 360)).join('|')).toContain('Newton high|95');
  });

  test('gives its panels one scale of years and one of values, from zero', () => {
    const drawing = forecastRecord(spec, 700);
    const [first, second] = drawing.children.map((panel) =>
      words(panel).filter((word) => /^[\d,]+$/.test(word)),
    );
    expect(first).toEqual(second);
    expect(first).toContain('0');
    expect(first).toContain('200');
  });

  test('keeps names on the axis inside the picture', () => {
    const large = { ...spec, tickFormat: (value: number) => `£${value}.000.000` };
    for (const part of parts(forecastRecord(large, 320))) {
      if (part.attrs['text-anchor'] === 'end') expect(Number(part.attrs.x)).toBeGreaterThan(60);
    }
  });

  test('tells a plan from a trend by its dash', () => {
    const [trend, plan] = lines(forecastRecord(spec, 700));
    expect(trend.attrs['stroke-dasharray']).not.toBe(plan.attrs['stroke-dasharray']);
  });
});

describe('forecasts laid over a fan', () => {
  const at = (level: number) => Float64Array.from({ length: 121 }, () => level);
  const course = {
    description: 'words',
    history: [{ year: 2024, figure: 80 }],
    series: [
      {
        meaning: 'today' as const,
        label: 'Today',
        band: { p10: at(70), p25: at(75), p50: at(80), p75: at(85), p90: at(90) },
      },
    ],
    start: 2024,
    step: 1 / 12,
    format: String,
  };

  test('draws them, names them, and makes room for them', () => {
    const plain = fan(course, 700);
    const over = fan({ ...course, overlays: [line('Newton 2022, high', 250)] }, 700);
    expect(lines(plain)).toEqual([]);
    expect(lines(over)).toHaveLength(1);
    expect(words(over)).toContain('Newton high');
    expect(words(over)).toContain('250');
    expect(words(plain)).not.toContain('250');
  });

  test('an empty list changes nothing', () => {
    expect(fan({ ...course, overlays: [] }, 700)).toEqual(fan(course, 700));
  });
});
