import { describe, expect, test } from 'vitest';
import { parts, type Drawing } from '../../src/charts/drawing';
import { drivers, type DriverRows } from '../../src/charts/drivers';
import { textWidth } from '../../src/charts/labels';

const spec: DriverRows = {
  description: 'words',
  meaning: 'today',
  rows: [
    {
      label: 'How many children come into care, over the years',
      correlation: 0.6,
      span: '1,750 to 2,820',
    },
    { label: 'How quickly children leave care', correlation: -0.4, span: '2,600 to 1,870' },
    { label: 'One that is all there is', correlation: 1, span: '£1.23m to £12.4m' },
  ],
  rest: { label: 'Everything else: 36', text: 'none stands out' },
  sides: ['When higher: fewer', 'When higher: more'],
};
const bars = (drawing: Drawing) =>
  [...parts(drawing)].filter(({ attrs }) => attrs.class === 'driver');
const axis = (drawing: Drawing) =>
  Number([...parts(drawing)].find(({ attrs }) => attrs.class === 'axis')!.attrs.x1);

describe.each([288, 320, 700, 1280])('drivers at %i px', (width) => {
  const drawing = drivers(spec, width);

  test('bars start from zero, to their own side, as long as they should be', () => {
    const zero = axis(drawing);
    const [up, down, full] = bars(drawing).map(({ attrs }) => ({
      from: Number(attrs.x),
      to: Number(attrs.x) + Number(attrs.width),
    }));
    expect(up.from).toBeCloseTo(zero, 0);
    expect(down.to).toBeCloseTo(zero, 0);
    const unit = full.to - full.from;
    expect((up.to - up.from) / unit).toBeCloseTo(0.6, 1);
    expect((down.to - down.from) / unit).toBeCloseTo(0.4, 1);
  });

  test('what else varies has words and no bar', () => {
    expect(bars(drawing)).toHaveLength(3);
    const words = [...parts(drawing)].map(({ text }) => text ?? '').join(' ');
    expect(words).toContain('Everything else: 36');
    expect(words).toContain('none stands out');
  });

  test('every word stays within the picture', () => {
    for (const { tag, text, attrs } of parts(drawing)) {
      if (tag !== 'text' || !text) continue;
      const wide = textWidth(text, Number(attrs['font-size']));
      const left = attrs['text-anchor'] === 'end' ? Number(attrs.x) - wide : Number(attrs.x);
      expect(left, text).toBeGreaterThanOrEqual(-1);
      expect(left + wide, text).toBeLessThanOrEqual(width + 1);
    }
  });

  test('no number of it is broken', () => {
    const all = [...parts(drawing)].flatMap(({ attrs }) => Object.values(attrs)).join(' ');
    expect(all).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('with nothing that stands out there is still a picture', () => {
  expect(bars(drivers({ ...spec, rows: [] }, 700))).toEqual([]);
});
