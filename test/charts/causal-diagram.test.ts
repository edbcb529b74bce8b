import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causalDiagram } from '../../src/charts/causal-diagram';
import type { CausalDiagram } from '../../src/charts/causal-parts';
import { parts } from '../../src/charts/drawing';
import { layers } from '../../src/charts/layers';

const links = (text: string) => text.split(' ').map((pair) => ({ from: pair[0], to: pair[1] }));

describe('layers', () => {
  const layerOf = (names: string, text: string, kept = '') =>
    Object.fromEntries(
      [...layers([...names], links(text), (name) => kept.includes(name))].map(([name, at]) => [
        name,
        at.layer,
      ]),
    );

  it('put effects after their causes', () => {
    expect(layerOf('abcd', 'ab bc ac cd')).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it('start anew at what is kept from month to month', () => {
    expect(layerOf('abc', 'ab bc', 'c')).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('end for every circle', () => {
    const pair = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const found = layers(
          [...'abcdef'],
          pairs.map(([from, to]) => ({ from, to })),
          () => false,
        );
        expect(found.size).toBe(6);
        const places = [...found.values()].map(({ layer, place }) => `${layer} ${place}`);
        expect(new Set(places).size).toBe(6);
      }),
    );
  });

  it('place neighbours side by side', () => {
    const found = layers([...'abxy'], links('ay bx'), () => false);
    const order = (names: string) =>
      [...names].toSorted((m, n) => found.get(m)!.place - found.get(n)!.place).join('');
    expect(['abyx', 'baxy']).toContain(order('ab') + order('xy'));
  });
});

describe('a causal diagram', () => {
  const box = (key: string, column: number, row: number) =>
    ({ key, title: `Box ${key} of some length`, note: '12', kind: 'cause', column, row }) as const;
  const spec: CausalDiagram = {
    description: 'words',
    boxes: [box('a', 0, 0), box('b', 1, 0), box('c', 1, 1), box('d', 2, 0)],
    arrows: [
      { from: 'a', to: 'b', kind: 'move' },
      { from: 'b', to: 'c', kind: 'cause' },
      { from: 'd', to: 'a', kind: 'cause' },
      { from: 'a', to: 'nowhere', kind: 'cause' },
    ],
    chosen: 'a',
    lit: 'b',
    level: true,
    doors: [{ after: 0, row: 0 }],
  };

  it.each([320, 700, 1280])('stays within %i px, its boxes apart', (width) => {
    const drawing = causalDiagram(spec, width);
    const rects = [...parts(drawing)].filter(({ tag }) => tag === 'rect');
    const at = rects.map(({ attrs }) => ({
      x: Number(attrs.x),
      y: Number(attrs.y),
      r: Number(attrs.x) + Number(attrs.width),
      b: Number(attrs.y) + Number(attrs.height),
    }));
    expect(at).toHaveLength(4);
    at.forEach((one, i) => {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.r).toBeLessThanOrEqual(width);
      expect(one.b).toBeLessThanOrEqual(Number(drawing.attrs.height));
      for (const other of at.slice(i + 1)) {
        const apart = one.r <= other.x || other.r <= one.x || one.b <= other.y || other.b <= one.y;
        expect(apart).toBe(true);
      }
    });
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has a button a box, and says which is chosen', () => {
    const buttons = [...parts(causalDiagram(spec, 1280))].filter(
      ({ attrs }) => attrs.role === 'button',
    );
    expect(buttons.map(({ attrs }) => attrs['data-key'])).toEqual(['a', 'b', 'c', 'd']);
    expect(buttons.map(({ attrs }) => attrs['aria-pressed'])).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(buttons[0].attrs['aria-label']).toBe('Box a of some length, 12');
  });

  it('draws an arrow for each pair of boxes there are, and brings out those of the lit box', () => {
    const arrows = [...parts(causalDiagram(spec, 1280))].flatMap(({ attrs }) => {
      const name = String(attrs.class ?? '');
      return name.startsWith('arrow') ? [name] : [];
    });
    expect(arrows.toSorted()).toEqual(['arrow cause far', 'arrow cause near', 'arrow move near']);
  });
});
