import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Download, Page } from '@playwright/test';
import { bring } from './home';
import { expect, test } from './site';

const SETUP = './session/';

/** Someone of their own in the room: another browser, nothing shared. */
async function person(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test(
  'a trainer sets up half an hour, two people take part, and the room’s guesses are pooled',
  { tag: '@once' },
  async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    page.setDefaultTimeout(15_000);
    // No manual: choose the shortest, name the council, share.
    await page.goto(SETUP);
    await page.getByRole('button', { name: /^Use this ?: How the number/ }).click();
    await expect(page.getByText('4 steps, 30 minutes in all')).toBeVisible();
    const picker = page.getByRole('combobox', { name: /council that pages open with/ });
    await picker.fill('Kent');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Later: Talk together' }).first().click();
    // The steps stand below the ready sessions.
    const ready = await page.getByRole('button', { name: /^Use this/ }).count();
    await expect(page.getByRole('heading', { level: 3 }).nth(ready)).toContainText('Lesson');
    await page.getByRole('button', { name: 'Undo' }).click();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations).toEqual([]);
    const roomLink = await page.getByLabel('The room’s link, without your notes').inputValue();
    expect(roomLink.length).toBeLessThan(1200);
    await expect(page.getByRole('img', { name: /code to scan/ })).toBeVisible();

    // On paper: the timetable, the notes, the questions and the links.
    await page.emulateMedia({ media: 'print' });
    const guide = page.getByTestId('guide');
    for (const words of ['Kent', 'What you need', 'ready to work offline', 'Ask first, tell later'])
      await expect(guide).toContainText(words);
    await expect(guide).toContainText(roomLink);
    await page.emulateMedia({ media: 'screen' });

    // The presenter's page, and the wall that follows it.
    await page.getByRole('link', { name: 'Open the presenter’s page' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText('Write three guesses')).toBeVisible();
    const [wall] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /^Open the wall/ }).click(),
    ]);
    await expect(wall.getByText('How many children does our council care for')).toBeVisible();
    await expect(wall.getByText('Write three guesses')).toHaveCount(0);
    await wall.keyboard.press('PageDown');
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('Lesson');
    await expect(page.getByText('Step 2 of 4')).toBeVisible();

    // Two people open the room's link; one hands in a code, the other a file.
    const [ana, bo] = await Promise.all([person(browser, baseURL!), person(browser, baseURL!)]);
    for (const who of [ana, bo]) {
      await who.goto(roomLink);
      await expect(who.getByText('Ask first, tell later')).toHaveCount(0);
      await who.getByRole('link', { name: /^Lesson/ }).click();
      await expect(who.getByText('Step 2 of 4')).toBeVisible();
      const guess = who
        .getByRole('spinbutton', { name: /At the end of which month/ })
        .or(who.getByRole('textbox', { name: /At the end of which month/ }));
      await bring(who, guess);
      await guess.fill(who === ana ? '5' : '9');
      await who.getByRole('button', { name: 'Show me' }).first().click();
    }
    await bring(ana, ana.getByRole('heading', { name: 'For the room' }));
    const code = await ana.locator('#for-the-room ~ ul code').first().textContent();
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w\w$/);
    const [saved] = await Promise.all([
      bo.waitForEvent('download'),
      bo.getByRole('button', { name: 'Save my answers as a file' }).click(),
    ]);
    const file = await textOf(saved);

    // A reload in the middle loses nothing of where the room is.
    await page.reload();
    await expect(page.getByText('Step 2 of 4')).toBeVisible();
    await ana.reload();
    await expect(ana.getByText('Step 2 of 4')).toBeVisible();

    // What came in, and what became of it.
    const pool = page.getByRole('region', { name: 'What the room thinks' });
    await bring(page, pool);
    await pool
      .getByLabel(/^Codes, one a line/)
      .fill(`Ana: ${code!.toLowerCase()}\nnothing here\n${code}`);
    await pool.getByLabel(/^Files that people saved/).setInputFiles([
      { name: 'bo.json', mimeType: 'application/json', buffer: Buffer.from(file) },
      { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from(file.slice(0, 40)) },
      {
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file.replace(/"session": "\w+"/, '"session": "another1"')),
      },
    ]);
    await expect(pool).toContainText('2 people so far; 2 of 6 taken');
    for (const words of [
      'bo.json: Taken.',
      'cut.json: Its end is missing',
      'other.json: It belongs to another session',
      'Line 2: There is no whole code in it',
      'Line 3: It came before',
      'With fewer than five',
    ])
      await expect(pool).toContainText(words);
    await expect(pool.locator('svg.picture').first()).toBeVisible();
    await pool
      .getByRole('button', { name: /^Show it on the wall/ })
      .first()
      .click();
    await expect(wall.locator('svg.picture')).toBeVisible();
    await expect(wall.getByText('2 people answered').first()).toBeVisible();
    await Promise.all([ana, bo].map((who) => who.context().close()));
  },
);
