import { expect, pages, stillOnes, test } from './site';

test.use({ javaScriptEnabled: false });

for (const path of [...pages, ...stillOnes]) {
  test(`${path} can be read without scripts`, { tag: '@once' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#main p').first()).toBeVisible();
    expect((await page.locator('#main').innerText()).length).toBeGreaterThan(100);
  });
}
