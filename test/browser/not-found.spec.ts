import { expect, test } from './site';

test.use({ serviceWorkers: 'allow' });

const wrong = 'no-such/page/';

test('a wrong address says so and leads back', { tag: '@once' }, async ({ page, faults }) => {
  const response = await page.goto(wrong);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL(/\/bend-the-curve\/$/);
  // The browser itself reports the status of the page asked for; nothing else may fail.
  expect(faults.splice(0).filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});

test('offline too', { tag: '@once' }, async ({ page, context, faults }) => {
  await page.goto('./');
  await page.locator('html[data-offline="ready"]').waitFor();
  await context.setOffline(true);
  const response = await page.goto(wrong);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page here');
  expect(faults.splice(0).filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});
