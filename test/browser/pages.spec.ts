import { AxeBuilder } from '@axe-core/playwright';
import { expect, pages, stillOnes, test } from './site';

// Looking at every element takes its time where the machine is busy.
test.describe.configure({ timeout: 120_000 });

for (const path of [...pages, ...stillOnes]) {
  test.describe(path, () => {
    test('opens, with its links leading somewhere', { tag: '@once' }, async ({ page, request }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')),
        );
      const own = new Set(links.filter((href) => href.startsWith(new URL(page.url()).origin)));
      const dead: string[] = [];
      for (const href of own) if (!(await request.get(href)).ok()) dead.push(href);
      expect(dead).toEqual([]);
    });

    test('has no barrier that axe finds, in light and in dark', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`);
        expect(found, colorScheme).toEqual([]);
      }
    });

    test('never scrolls sideways', { tag: '@once' }, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 700 });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, `${width} px wide`).toBeLessThanOrEqual(0);
      }
    });

    test('lets the keyboard skip to its content', { tag: '@once' }, async ({ page }) => {
      await page.goto(`${path}#kept`);
      if (!stillOnes.includes(path)) await page.locator('#page[data-alive]').waitFor();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
      expect(new URL(page.url()).hash).toBe('#kept');
    });
  });
}
