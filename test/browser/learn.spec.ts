import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.locator('#page[data-alive]').waitFor();
}

async function noBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
}

/** What has the focus, in the words it is known by. */
const focused = (page: Page) => page.locator(':focus');

/** Tab until something of this name has the focus: everything must be in reach. */
async function tabTo(page: Page, name: RegExp, most = 120) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const words = await focused(page).evaluate((element) => {
      const field = element as HTMLInputElement;
      const labels = [...(field.labels ?? [])].map((label) => label.textContent);
      return [element.getAttribute('aria-label'), ...labels, element.textContent].join(' ');
    });
    if (name.test(words)) return;
  }
  throw new Error(`${name} is not in reach of the keyboard`);
}

test('a lesson is learnt by keyboard', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './learn/stocks-and-flows/#');
  const main = page.locator('main');
  await expect(page.locator('.outcome').first()).toBeEmpty();
  await tabTo(page, /At the end of which month/);
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(main).toContainText('You said month 4, which is July.');
  await expect(main).toContainText('which is October: 275 children');
  await expect(main.locator('svg').first()).toContainText('251');

  await tabTo(page, /From April on 22 come in/);
  await page.keyboard.type('180');
  await page.keyboard.press('Enter');
  await expect(main).toContainText('You expected about 180 children; the sum says 224');

  await tabTo(page, /Children who come in each month/);
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(page.locator('.consequence').first()).toContainText('After a year 140 children');

  const bar = page.getByRole('slider', { name: /Return home with support/ });
  await page.locator('#own').scrollIntoViewIfNeeded();
  await expect(bar).toBeVisible({ timeout: 60_000 });
  await tabTo(page, /Return home with support/);
  const field = page.getByRole('spinbutton', { name: /Return home with support/ });
  await field.focus();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(main).toContainText(/in the middle pair|no clear difference/, { timeout: 60_000 });

  const first = page.locator('[data-question="q1"]');
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('B, which holds, your choice');
  await noBarrier(page);

  await tabTo(page, /^ ?Keep on this device|Keep on this device/);
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(first.getByRole('radio').nth(1)).toBeChecked();
  // What was guessed is there again, with what came of it.
  await expect(page.getByRole('textbox', { name: /At the end of which month/ })).toHaveValue('4');
  await expect(main).toContainText('You said month 4, which is July.');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(main).not.toContainText('You said month 4');
});

test('the check: answered, explained, saved, and pooled', { tag: '@once' }, async ({ page }) => {
  await open(page, './learn/check/');
  const form = page.locator('section', { has: page.locator('#form') });
  for (const item of await form.locator('[data-item]').all())
    await item.getByRole('radio').nth(1).check();
  await expect(form).toContainText('All are answered.');
  await expect(form).not.toContainText('this holds');
  await form.getByRole('button', { name: 'Show the result' }).click();
  const heading = form.locator('#form');
  await expect(heading).toHaveText('4 of 10 right');
  await expect(heading).toBeFocused();
  await expect(form.locator('[data-result="mix"]')).toContainText(': right');
  await expect(form.locator('[data-result="band"]')).toContainText(': not right');
  await noBarrier(page);

  await page.getByRole('radio', { name: 'After the lessons' }).check();
  await form.locator('[data-item="band"]').getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Show the result' }).click();
  await expect(form).toContainText('9 are not answered yet. What is not answered counts as not');
  await form.getByRole('button', { name: 'Show the result all the same' }).click();
  await expect(form).toContainText('Before the lessons 4 of 10 right, after them 1 of 10 right.');

  await page.getByLabel('The room’s name').fill('Tuesday 1');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saving).path();
  const file = JSON.parse(readFileSync(path, 'utf8'));
  expect(file).toMatchObject({ format: 'bend-the-curve-answers', session: 'tuesday-1' });
  expect(file.answers).toMatchObject({ 'check/before/mix': 1, 'check/after/band': 0 });

  await page.getByText('Pool a room’s files').click();
  const json = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const other = { ...file, person: 'another000000000', answers: { 'check/before/mix': 0 } };
  await page
    .getByLabel('The room’s files')
    .setInputFiles([
      json('mine.json', JSON.stringify(file)),
      json('other.json', JSON.stringify(other)),
      json('<b>bad</b>.json', '{'),
    ]);
  const pooled = page.getByTestId('pooled');
  await expect(pooled).toContainText('These files are of 2 people.');
  await expect(pooled).toContainText('little can be read from this');
  const row = pooled.getByRole('row', { name: /Tell a change of mix/ });
  await expect(row.getByRole('cell').first()).toHaveText('1 of 2');
  await expect(page.locator('main')).toContainText('<b>bad</b>.json: Its end is missing');
});

test('numbers are held back, and the model bends', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './learn/published-figures/');
  const told = page.locator('.told');
  await expect(told).toContainText('leaves 3. So it can still be told.');
  await page.getByRole('checkbox', { name: 'Hold back: In children’s homes' }).check();
  await expect(told).toContainText('9 children in two kinds of home');
  await page.getByRole('checkbox', { name: 'Hold back: With parents' }).uncheck();
  await expect(told).toContainText('Everyone can read that 3 children');
  await page.getByRole('combobox').fill('Rutland');
  await page.keyboard.press('Enter');
  await page.locator('#own').scrollIntoViewIfNeeded();
  await expect(page.getByTestId('own-table')).toContainText('Together they are the other 9.');
  await noBarrier(page);

  await open(page, './learn/price-and-mix/');
  await page.getByRole('button', { name: 'Prices alone' }).click();
  await expect(page.locator('main')).toContainText('The average week falls to £1,205.');
  await page.getByRole('button', { name: 'Mix alone' }).click();
  await expect(page.locator('main')).toContainText('The average week rises to £1,389.');

  await open(page, './learn/capacity/');
  // On paper the council's own part stands, though nobody has scrolled to it.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/own carers had .* approved places/)).toBeVisible({
    timeout: 60_000,
  });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Try other numbers' }).click();
  await page.getByLabel('Approved foster places').fill('630');
  await page.keyboard.press('Enter');
  await expect(page.locator('.consequence').first()).toContainText('58 children live in');
  await noBarrier(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lessons can be read, answers and all', { tag: '@once' }, async ({ page }) => {
    await page.goto('./learn/capacity/');
    const main = page.locator('main');
    await expect(main).toContainText('The model says 58 children.');
    await expect(main.locator('svg.picture').first()).toBeVisible();
    await page.getByText('What each answer says').first().click();
    await expect(main).toContainText('There was little choice before');
    await page.goto('./learn/check/');
    await expect(main.locator('[data-item]')).toHaveCount(10);
    await expect(main.getByRole('radio').first()).toBeDisabled();
  });
});
