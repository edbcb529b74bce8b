import { choose, open } from './home';
import { expect, test } from './site';

const england = '#v=1&place=E92000001&seed=1&draws=1000&months=120';

test('the page says what was forecast, what happened and the miss', async ({ page }) => {
  await page.goto('./published-forecasts/');
  const main = page.locator('#main');
  for (const words of ['86,000 to 95,000', '81,770', '4,230 fewer', '£8.96bn', '£1.56bn more']) {
    await expect(main).toContainText(words);
  }
  const row = page.getByRole('row', {
    name: /^Children in care in March 2025 if trends go on, up/,
  });
  await expect(row).toContainText('94,276');
  await expect(row).toContainText('13,230 too high (16.2%)');
});

test('each picture has its table and its download', { tag: '@once' }, async ({ page }) => {
  await page.goto('./published-forecasts/');
  const figure = page.getByRole('figure', { name: /81,770 children in care/ });
  await expect(figure.locator('svg.picture')).toBeVisible();
  await figure.getByText('Table').click();
  await expect(figure.getByRole('table')).toHaveCount(2);
  await expect(figure.getByRole('row', { name: /^2025/ }).first()).toContainText('86,372');
  const download = page.waitForEvent('download');
  await figure.locator('summary', { hasText: 'Save' }).click();
  await figure.getByRole('button', { name: /^CSV/ }).click();
  expect((await download).suggestedFilename()).toBe('published-forecasts-children-in-care.csv');
});

test('all 49 numbers of IMPOWER’s table come out the same', { tag: '@once' }, async ({ page }) => {
  await page.goto('./published-forecasts/');
  await page.getByText('All 49 numbers of its table').click();
  await expect(page.getByText('49 of 49 are the same to the child')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the figures can be read', { tag: '@once' }, async ({ page }) => {
    await page.goto('./published-forecasts/');
    await expect(page.getByText('13,230 too high (16.2%)')).toBeVisible();
  });
});

test('for England, others’ lines can be laid over the fan', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, england);
  expect(fetched.filter((url) => url.includes('laid-over'))).toEqual([]);

  const fan = page.getByRole('figure', { name: /^England: / }).first();
  const lines = fan.locator('.overlay');
  await expect(lines).toHaveCount(0);
  await fan.getByRole('checkbox', { name: /^Newton 2022, high/ }).check();
  await expect(lines).toHaveCount(1);
  await expect(fan.getByRole('checkbox', { name: '94,300 in March 2025' })).toBeChecked();
  await fan.getByRole('checkbox', { name: /its plan/ }).check();
  await fan.getByRole('checkbox', { name: /^IMPOWER 2024/ }).check();
  await expect(lines).toHaveCount(4);
  await fan.getByText('Table').click();
  await expect(fan.getByRole('columnheader', { name: /IMPOWER 2024/ })).toBeVisible();

  await fan.getByRole('checkbox', { name: /^Newton 2022, high/ }).uncheck();
  await expect(lines).toHaveCount(3);
  await expect(fan.getByRole('link', { name: 'What became of them' })).toHaveAttribute(
    'href',
    /published-forecasts\/$/,
  );
});

test('a council has none, and the page says why', async ({ page }) => {
  await open(page, england);
  await choose(page, 'Kent');
  await expect(page.getByText('for no single council we know of')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Newton/ })).toHaveCount(0);
});
