import { AxeBuilder } from '@axe-core/playwright';
import { expect, programmePages as programmes, test } from './site';

const result = (page: import('@playwright/test').Page) => page.getByText(/of 81 programmes/);

test('a search, a filter, a link and back to everything', async ({ page }) => {
  await page.goto('./evidence/');
  await page.locator('#page[data-alive]').waitFor();
  await expect(result(page)).toHaveText('81 of 81 programmes');
  await page.getByLabel('Search').fill('coaches');
  await expect(
    page.getByRole('link', { name: 'Connected Families: Connected Coaches' }),
  ).toBeVisible();
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Lever', { exact: true }).selectOption('L11');
  await expect(result(page)).toHaveText('1 of 81 programmes');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page).toHaveURL(/\?lever=L11$/);
  await page.reload();
  await expect(result(page)).toHaveText('1 of 81 programmes');
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(result(page)).toHaveText('81 of 81 programmes');
  await expect(page).not.toHaveURL(/\?/);
});

test('where nothing matches, the page says what to drop', async ({ page }) => {
  await page.goto('./evidence/?who=adults&lever=L02#v=1');
  await expect(page.getByText('Nothing matches all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the lever' }).click();
  await expect(result(page)).toHaveText('17 of 81 programmes');
  expect(new URL(page.url()).hash).toBe('#v=1');
});

test('a link to a lever that is not known says so and shows everything', async ({ page }) => {
  await page.goto('./evidence/?lever=L99');
  await expect(page.getByText('left out: lever')).toBeVisible();
  await expect(result(page)).toHaveText('81 of 81 programmes');
});

test(
  'all 81 programmes have a page that says what it should',
  { tag: '@once' },
  async ({ request }) => {
    expect(programmes.length).toBe(81);
    for (const path of programmes) {
      const html = await (await request.get(path)).text();
      expect(html.match(/<h1/g), path).toHaveLength(1);
      for (const words of [
        'What is claimed',
        'What is doubted',
        'How strong is the evidence?',
        'Source',
      ])
        expect(html, path).toContain(words);
      expect(html.replace(/<[^>]*>/g, ' '), path).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  },
);

for (const slug of [
  'hertfordshire-family-safeguarding',
  'england-optimised-model',
  'worcestershire-webstar',
]) {
  test.describe(slug, () => {
    test('has no barrier, in light and in dark', async ({ page }) => {
      await page.goto(`./evidence/${slug}/`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual(
          [],
        );
      }
    });

    test(
      'never scrolls sideways, loads no chunk of its own and prints',
      { tag: '@once' },
      async ({ page }) => {
        const scripts: string[] = [];
        page.on('request', (request) => {
          if (request.resourceType() === 'script') scripts.push(request.url());
        });
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(`./evidence/${slug}/`, { waitUntil: 'networkidle' });
        expect(scripts.filter((url) => /\/page-/.test(url))).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBeLessThanOrEqual(0);
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByText('How strong is the evidence?')).toBeVisible();
        await expect(page.getByRole('navigation')).toHaveCount(0);
      },
    );
  });
}

test.describe('without scripts', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole and a programme reads', async ({ page }) => {
    await page.goto('./evidence/');
    await expect(page.locator('[data-entry]')).toHaveCount(81);
    await expect(page.getByRole('search')).toBeHidden();
    await page.getByRole('link', { name: 'Building Bridges' }).click();
    await expect(page.locator('h1')).toHaveText('Building Bridges');
    await expect(page.getByText('£5.4m')).toBeVisible();
  });
});

test.describe('offline', { tag: '@once' }, () => {
  test.use({ serviceWorkers: 'allow' });

  test('a programme that was read is kept; one that was not leads to a page', async ({
    page,
    context,
    faults,
  }) => {
    await page.goto('./');
    await page.locator('html[data-offline="ready"]').waitFor();
    await page.goto(`./evidence/durham-mockingbird/?from=link`);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.goto('./evidence/durham-mockingbird/');
    await expect(page.locator('h1')).toContainText('Mockingbird');
    await page.goto('./evidence/durham-care-academy/');
    await expect(page.locator('h1')).toHaveText('There is no page here');
    faults.length = 0;
  });
});
