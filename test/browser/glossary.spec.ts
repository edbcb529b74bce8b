import { expect, test } from './site';

test('a term opens its plain meaning by keyboard and leads to the glossary', async ({ page }) => {
  await page.goto('./assess/');
  await page.locator('#page[data-alive]').waitFor();
  const term = page.getByRole('button', { name: 'mix: what it means' });
  const note = page.getByRole('dialog', { name: 'mix: what it means' });
  await expect(note).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toContainText('More children live in kinds of home that cost more');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await term.click();
  await note.getByRole('link', { name: '“mix” in the glossary' }).click();
  await expect(page).toHaveURL(/glossary\/#mix$/);
  await expect(page.locator('#mix')).toBeInViewport();
});

test('on paper a few words in brackets stand behind a term', async ({ page }) => {
  await page.goto('./assess/');
  await expect(page.getByText('(the rise of all prices)')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('(the rise of all prices)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'inflation: what it means' })).toBeVisible();
});

test('the glossary names every term once, and each link in its index leads to one', async ({
  page,
}) => {
  await page.goto('./glossary/');
  const anchors = await page
    .getByRole('navigation', { name: /^All words/ })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(anchors.length).toBeGreaterThan(60);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const anchor of anchors) await expect(page.locator(anchor)).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a term opens all the same', { tag: '@once' }, async ({ page }) => {
    await page.goto('./assess/');
    await page.getByRole('button', { name: 'price: what it means' }).click();
    const note = page.getByRole('dialog', { name: 'price: what it means' });
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toBeHidden();
  });
});
