import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, pages, test } from './site';

/** Most kilobytes, gzipped, that the first view of any page may load. */
const limits = { scripts: 150, data: 60, fonts: 80 };

/** Most kilobytes of scripts where less is wanted: residents answer on any telephone. */
const lighter: Readonly<Record<string, number>> = { './consultation/': 120 };

for (const path of pages) {
  test(`${path} loads little`, { tag: '@once' }, async ({ page }) => {
    const sizes = { scripts: 0, data: 0, fonts: 0 };
    const counted: Promise<void>[] = [];
    const seen = new Set<string>();
    const count = (response: Response) => {
      // Each worker asks for its script; the browser fetches it once.
      if (seen.has(response.url())) return;
      seen.add(response.url());
      const kind = kindOf(new URL(response.url()).pathname);
      if (!kind) return;
      const add = (body: Buffer) => {
        sizes[kind] += (kind === 'fonts' ? body : gzipSync(body)).length / 1000;
      };
      counted.push(response.body().then(add));
    };
    page.on('response', count);
    await page.goto(path, { waitUntil: 'networkidle' });
    page.off('response', count);
    await Promise.all(counted);
    for (const kind of ['scripts', 'data', 'fonts'] as const) {
      const most = kind === 'scripts' ? (lighter[path] ?? limits.scripts) : limits[kind];
      expect(sizes[kind], `kB of ${kind}`).toBeLessThanOrEqual(most);
    }
  });
}

function kindOf(path: string): keyof typeof limits | undefined {
  if (path.endsWith('.js')) return 'scripts';
  if (path.endsWith('.woff2')) return 'fonts';
  return path.includes('/data/') ? 'data' : undefined;
}
