import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site';

test('a typed claim is answered, and the baseline is the reader’s', async ({ page }) => {
  await page.goto('./claim-checker/');
  await page.locator('#page[data-alive]').waitFor();
  const main = page.locator('main');
  await expect(main).toContainText('21 more of every 100');
  await page.getByLabel('Of 100 children, how many').fill('10');
  await expect(main).toContainText('1 more of every 100');
  await page.getByLabel('The claim').fill('£4.6m avoided for 35 children');
  await expect(page.getByText('We read:')).toBeVisible();
  await expect(main).toContainText('£131,000');
  await expect(main).toContainText('about 19 weeks');
  await page.getByLabel('The claim').fill('<img src=x onerror=alert(1)> trusted partner');
  await expect(main).toContainText('We read no number');
  await page.getByLabel('The claim').fill('');
  await expect(main).toContainText('Nothing to check yet');
  expect(await main.innerText()).not.toMatch(/NaN|undefined|Infinity/);
});

test('a programme’s own claim is brought along', { tag: '@once' }, async ({ page }) => {
  await page.goto('./evidence/east-sussex-connected-families/');
  await page.getByRole('link', { name: 'Ask what stands behind this claim' }).click();
  await expect(page.locator('h1')).toHaveText('Ask what stands behind a claim');
  await expect(page.locator('main')).toContainText('£4.6m for 35 children');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
});

test('it prints with the claim and its questions', { tag: '@once' }, async ({ page }) => {
  await page.goto('./claim-checker/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('blockquote')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Better questions to ask' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
