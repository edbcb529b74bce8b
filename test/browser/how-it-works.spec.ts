import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kent } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 120_000 });

const box = (page: Page, name: string | RegExp) =>
  page.locator('.causes').getByRole('button', { name });

/** Opens the page at Kent and waits until its numbers are there. */
async function open(page: Page) {
  await page.goto(`./how-it-works/${kent}`);
  await page.locator('#page[data-alive]').waitFor();
  await page.locator('.causes').scrollIntoViewIfNeeded();
}

test('by keyboard: a stock is opened, its line and its value at the place are read', async ({
  page,
}) => {
  await open(page);
  await box(page, 'Foster carers').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Foster carers', exact: true })).toBeFocused();
  // The picture's numbers come with the place.
  const households = box(page, /^Council households, \d+ households$/);
  await expect(households).toBeVisible({ timeout: 30_000 });
  await households.focus();
  await page.keyboard.press('Space');
  const explained = page.locator('.explained');
  await expect(explained).toBeFocused();
  await expect(explained.getByTestId('value')).toHaveText(
    /Kent: \d+ households on 31 March 2024; a year on, if nothing\s+changes,\s+\d+ households\./,
  );
  const shown = await explained.locator('pre').innerText();
  expect(shown).toMatch(/^f\.councilHouseholds =\n {2}s\.councilHouseholds \+/);
  const where = await explained.locator('figcaption').innerText();
  const [, file, line] = /^(\S+), line (\d+)/.exec(where)!;
  const source = readFileSync(
    new URL(`../../models/childrens-care/${file}`, import.meta.url),
    'utf8',
  );
  expect(source.split('\n')[Number(line) - 1].trim()).toBe(shown.split('\n')[0]);
  expect(new URL(page.url()).hash).toContain('place=E10000016');
});

test('inputs lead on: to another quantity, to a number with its source', async ({ page }) => {
  await open(page);
  await box(page, 'Foster carers').click();
  await box(page, /^Council room/).click();
  const explained = page.locator('.explained');
  await explained.getByRole('link', { name: 'In council' }).click();
  await expect(explained.getByRole('heading')).toContainText('inCouncil');
  await expect(page.getByRole('heading', { name: 'In care', exact: true })).toBeVisible();
  await explained.getByRole('link', { name: 'Council room' }).click();
  await explained.getByRole('link', { name: 'Council places' }).click();
  await expect(explained.getByRole('heading')).toContainText('p.councilPlaces');
  await expect(explained.locator('.grade')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the whole model' }).click();
  await expect(page.getByRole('heading', { name: 'The whole model' })).toBeFocused();
});

test('every group opens without a fault, at every width', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await expect(page.locator('.causes').getByRole('combobox')).toHaveValue('Kent');
  const names = await page.locator('.causes [data-key]').count();
  expect(names).toBeGreaterThan(8);
  for (const width of [1920, 800, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (let i = 0; i < names; i++) {
      await page.locator('.causes [data-key]').nth(i).click();
      await expect(page.getByRole('button', { name: 'Back to the whole model' })).toBeVisible();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `group ${i} at ${width}`).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Back to the whole model' }).click();
    }
  }
  expect(await page.locator('.causes').innerText()).not.toMatch(/NaN|undefined|Infinity/);
});

test('no barrier with a group and a quantity open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await box(page, 'Finding a home').click();
  await box(page, /^To council/).click();
  await page.getByText(/^In care: \d+ quantities/).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The whole page is looked at with all others; here what has come up since.
    const opened = new AxeBuilder({ page }).include('.causes').include('details[open]');
    const { violations } = await opened.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  }
});

test('numbers are found by a word and by what they bear on', { tag: '@once' }, async ({ page }) => {
  await open(page);
  const found = page.getByText(/^\d+ of \d+ numbers$/);
  const all = await found.innerText();
  await page.getByLabel('Find a number').fill('households');
  await expect(found).not.toHaveText(all);
  await expect(page.locator('tr[id="q-p.councilHouseholdsStart"]')).toBeVisible();
  await page.getByLabel('Find a number').fill('');
  await page.getByLabel('It bears on').selectOption('Prices');
  await expect(page.locator('tr[id="q-p.laterGrowth"]')).toBeVisible();
  await expect(page.locator('tr[id="q-p.councilHouseholdsStart"]')).toHaveCount(0);
});

test('each loop is drawn, tried at the place when asked, and switched for all pages', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./how-it-works/${kent}`);
  await page.locator('#page[data-alive]').waitFor();
  await page.locator('#loops').scrollIntoViewIfNeeded();
  await expect(page.locator('svg.picture[aria-label^="Caseload:"]')).toBeVisible();
  await page.getByRole('button', { name: /^What each does/ }).click();
  await expect(
    page.getByText(/^Kent, March 2034: [\d,]+ children in care with it off/),
  ).toHaveCount(8, {
    timeout: 100_000,
  });
  await expect(page.getByRole('table', { name: /^What each loop does, Kent/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('#loop-r4').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  await page.getByRole('switch', { name: 'Let “Caseload” run' }).press('Space');
  await expect(page).toHaveURL(/loop-r4=0/);
  // What was tried stood on other assumptions.
  await expect(page.getByTestId('effect')).toHaveCount(0);
});

test('printed, it holds its equations and numbers', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(40_000);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every equation and number can be read', { tag: '@once' }, async ({ page }) => {
    await page.goto('./how-it-works/');
    await page.getByText(/^Foster carers: \d+ quantities/).click();
    const entry = page.locator('[id="q-councilRoom"]');
    await expect(entry.locator('pre')).toContainText('f.councilRoom =');
    await expect(entry.getByRole('link', { name: 'Staying put' })).toHaveAttribute(
      'href',
      '#q-stayingPut',
    );
    await expect(page.locator('tr[id="q-p.councilPlaces"]')).toBeVisible();
  });
});
