import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { LONGEST_SCANNED, qrModules } from '../../src/charts/qr-modules';

/** The drawn square as a picture of `scale` pixels a module. */
function pictureOf({ size, path }: { size: number; path: string }, scale = 4) {
  const data = new Uint8Array(size * size * scale * scale * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
  }
  return { width: size * scale, height: size * scale, data };
}

test('what is drawn is read again by a reader of such codes', () => {
  for (const length of [20, 300, LONGEST_SCANNED]) {
    const text = `https://example.org/#~room=r1.${'Ab_-9'.repeat(length)}`.slice(0, length);
    expect(decode(pictureOf(qrModules(text)!))).toBe(text);
  }
});

test('a longer text is not drawn', () => {
  expect(qrModules('a'.repeat(LONGEST_SCANNED + 1))).toBeUndefined();
});
