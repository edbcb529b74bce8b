import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kent } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 480_000 });

const patience = { timeout: 120_000 };
const shortage = (page: Page) => page.getByTestId('shortage');

async function open(page: Page, hash = '') {
  await page.goto(`./sufficiency/${hash}`);
  await settled(page);
}

async function settled(page: Page) {
  await expect(page.locator('.headline[aria-busy="false"]')).toBeVisible(patience);
}

/** All settings have been tried. */
async function tried(page: Page) {
  await expect(page.getByText(/pairs; as many or fewer/).first()).toBeAttached(patience);
}

test('a council chosen by keyboard: the sentence, the table and the download agree', async ({
  page,
}) => {
  await open(page);
  await expect(shortage(page)).toContainText('England');
  const picker = page.getByRole('combobox');
  await picker.focus();
  await picker.fill('Rochdale');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shortage(page)).toContainText('Rochdale lacks foster families', patience);
  await settled(page);

  const words = await shortage(page).innerText();
  const [, often, limit] = /In (\d) of 10 .* for at least ([\d,]+) children in March 2029/.exec(
    words,
  )!;
  const row = page.getByRole('row', { name: /^Families, all ages/ }).first();
  await expect(row).toContainText(`at least ${limit} short in ${often} of 10`);

  const figure = page.locator('figure', { hasText: 'Children or places, each March' });
  await figure.locator('summary', { hasText: 'Save' }).press('Enter');
  const saving = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^CSV/ }).press('Enter');
  const csv = readFileSync(await (await saving).path(), 'utf8');
  expect(csv).toMatch(
    new RegExp(`"?Families, all ages"?,2029,.*at least ${limit} short in ${often} of 10`),
  );
  expect(csv).not.toMatch(/NaN|undefined|Infinity/);
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
});

test(
  'levers of a link are paired with things as they are; settings are tried, with progress',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, kent);
    await expect(page.getByTestId('paired')).toContainText('With your changes');
    await expect(page.getByText('each March, with your changes')).toBeVisible();
    await expect(page.locator('.median').first()).toBeAttached();
    await tried(page);
    await page.getByText('Table: ').last().scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect(page.getByTestId('paired')).toHaveCount(0);
  },
);

test('printed, it is one page of A4 with its link', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  await tried(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('print-link')).toContainText('edge-of-care=120');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});

test('no barrier with its table open, and no scrolling sideways at 320 px', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, kent);
  await tried(page);
  const figure = page.locator('figure', { hasText: 'each March' });
  await figure.locator('summary').first().click();
  await expect(figure.getByRole('table')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
});
