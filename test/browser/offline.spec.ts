import { expect, pages, test } from './site';

test.use({ serviceWorkers: 'allow' });

const ready = 'html[data-offline="ready"]';

test(
  'after the first visit every page works offline',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto('./');
    await page.locator(ready).waitFor();
    await context.setOffline(true);
    for (const path of pages) {
      await page.goto(`${path}?from=link#main`);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('#page[data-alive]')).toBeAttached();
    }
  },
);

test(
  'offline, an address without its last slash leads to the page',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto('./');
    await page.locator(ready).waitFor();
    await context.setOffline(true);
    await page.goto('accessibility?a=1');
    await expect(page).toHaveURL(/accessibility\/\?a=1$/);
    await expect(page.locator('h1')).toHaveText('Accessibility statement');
  },
);

test(
  'all that a page loads is kept on the first visit',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto('./');
    await page.locator(ready).waitFor();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => url);
    });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url().replace(/[?#].*/, '')));
    for (const path of pages) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
    }
    expect(
      asked.filter((url) => !kept.includes(url) && !url.endsWith('service-worker.js')),
    ).toEqual([]);
  },
);
