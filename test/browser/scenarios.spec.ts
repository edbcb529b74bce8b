import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bring, linkTo, open as openHome } from './home';
import { expect, test } from './site';

const patience = { timeout: 60_000 };
const HOSTILE = '<img src=x onerror="document.title=1"> & “why”';

const region = (page: Page) => page.getByTestId('side-by-side');

async function settled(page: Page) {
  await expect(page.locator('[data-testid="invest"][aria-busy="false"]')).toBeVisible(patience);
  await bring(page, region(page));
}
async function keep(page: Page, name: string) {
  await region(page).getByLabel('Name', { exact: true }).fill(name);
  await region(page).getByRole('button', { name: 'Keep as scenario' }).click();
  await expect(region(page).getByRole('group', { name: `“${name}”` })).toBeVisible();
}
/** All that is said of the pairs, once every run is whole. */
async function compared(page: Page): Promise<string> {
  await expect(page.locator('[data-testid="compared"][data-futures="1000"]')).toBeVisible(patience);
  // A picture is drawn when it is nearly in sight.
  await region(page).locator('figure').first().scrollIntoViewIfNeeded();
  await expect(region(page).locator('figure svg').first()).toBeVisible();
  return region(page).locator('.found').innerText();
}
const open = (page: Page, name: string, text: string) =>
  region(page)
    .getByLabel('Open a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const scenarios = (page: Page) => region(page).getByRole('button', { name: 'Duplicate' });

test(
  'scenarios are kept, compared, saved, and opened again',
  { tag: '@once' },
  async ({ page }) => {
    const rutland = linkTo('E06000017', '&edge-of-care=4');
    await page.goto(`./invest/${rutland}`);
    await settled(page);
    await keep(page, 'Early help');
    const note = region(page).getByLabel('Note on “Early help”');
    await region(page).locator('summary', { hasText: 'Note' }).first().click();
    await note.fill(HOSTILE);
    await note.blur();
    await page.evaluate((hash) => (location.hash = hash), linkTo('E06000017', '&foster-carers=2'));
    await settled(page);
    await keep(page, 'More carers');
    const before = await compared(page);
    expect(before).toMatch(/“Early help” has more children in care who live in a family/);
    expect(before).toMatch(/“More carers” costs less than the council as today over 10 years in/);
    expect(before).toContain(HOSTILE);
    await expect(region(page).locator('img')).toHaveCount(0);

    const axe = new AxeBuilder({ page }).include('[data-testid="side-by-side"]');
    expect((await axe.analyze()).violations).toEqual([]);

    // Compared with each other.
    await region(page).getByLabel('Compare with').selectOption({ label: 'Early help' });
    await expect(region(page).locator('.found')).toContainText(
      '“More carers” costs less than “Early help”',
    );
    await region(page).getByLabel('Compare with').selectOption({ label: 'The council as today' });

    const waiting = page.waitForEvent('download');
    await region(page).getByRole('button', { name: 'Save as a file' }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    const { $schema } = JSON.parse(text);
    expect((await page.request.get($schema)).ok()).toBe(true);

    // Gone with the page, as it said; and back from the file, with the same numbers.
    await page.reload();
    await settled(page);
    await expect(scenarios(page)).toHaveCount(0);
    await open(page, 'scenarios.json', text);
    await expect(scenarios(page)).toHaveCount(2);
    expect(await compared(page)).toBe(before);

    // What cannot be read changes nothing.
    await open(page, 'large.json', ' '.repeat(2_000_000));
    await expect(region(page).getByRole('alert')).toContainText('larger than 1 MB');
    await open(page, 'cut.json', text.slice(0, 300));
    await expect(region(page).getByRole('alert')).toContainText('The end of this file is missing.');
    await expect(scenarios(page)).toHaveCount(2);

    // Opened, removed, taken back.
    const early = region(page).getByRole('group', { name: '“Early help”' });
    await early.getByRole('button', { name: 'Open' }).click();
    await expect(page).toHaveURL(/edge-of-care=4/);
    await early.getByRole('button', { name: 'Remove' }).click();
    await expect(scenarios(page)).toHaveCount(1);
    await region(page).getByRole('button', { name: 'Undo the last' }).click();
    await expect(scenarios(page)).toHaveCount(2);

    // On the device only when asked, and until it is told to forget.
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await region(page).getByRole('button', { name: 'Keep on this device' }).click();
    await page.reload();
    await settled(page);
    await expect(scenarios(page)).toHaveCount(2, patience);
    await expect(region(page).getByLabel('Note on “Early help”')).toHaveValue(HOSTILE);
    await region(page).getByRole('button', { name: 'Forget' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await settled(page);
    await expect(scenarios(page)).toHaveCount(0);
  },
);

test(
  'a link with terms of a business case goes through the home page',
  { tag: '@once' },
  async ({ page }) => {
    const v2 = `${linkTo('E06000017', '&delay=6')
      .replace('v=1', 'v=2')
      .replace(/&check=.*/, '')}`;
    const check = (text: string) => {
      let hash = 0x811c9dc5;
      for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
      return (hash >>> 0).toString(36).padStart(7, '0');
    };
    await openHome(page, `${v2}&check=${check(v2.slice(1))}`);
    await page.getByRole('slider', { name: 'Help at the edge of care' }).press('ArrowRight');
    await expect(page).toHaveURL(/#v=2&.*&delay=6&edge-of-care=/);
  },
);
