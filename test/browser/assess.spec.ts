import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const patience = { timeout: 60_000 };

// The forecast is run too, and a busy machine may take its time.
test.describe.configure({ timeout: 180_000 });

async function open(page: Page, name = 'Kent') {
  await page.goto('./assess/');
  await expect(finding(page, 'children-in-care')).toBeVisible(patience);
  const picker = page.getByRole('combobox');
  await picker.focus();
  await picker.fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(finding(page, 'children-in-care')).toContainText(name, patience);
}

const finding = (page: Page, id: string) => page.locator(`[data-finding="${id}"]`);
const answer = (page: Page) => page.getByRole('textbox', { name: 'I expect, in March 2024' });
const outcome = (page: Page) => page.locator('.expectation .outcome');

test('an expectation is given and met by what happened, by keyboard alone', async ({ page }) => {
  await open(page);
  await expect(page.locator('.expectation')).toContainText('supported 1,588 children in care');
  await expect(page.locator('.expectation svg')).not.toContainText('1,956');
  await answer(page).focus();
  await page.keyboard.type('2100');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('You expected 2,100: there were 144 fewer.');
  await expect(outcome(page)).toContainText('In March 2024 Kent supported 1,956 children in care.');
  await expect(page.locator('.expectation svg')).toContainText('1,956');
  await expect(page.locator('.expectation svg')).toContainText('You: 2,100');

  const slider = page.getByRole('slider', { name: 'I expect, in March 2024, children' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(answer(page)).toHaveValue('2101');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(page)).toBeEmpty();
});

test('no expectation, or one that cannot be, teaches the same', async ({ page }) => {
  await open(page);
  const lesson = 'That is 368 more than in March 2019, five years before.';
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(outcome(page)).toContainText('You gave no number');
  await expect(outcome(page)).toContainText(lesson);
  await answer(page).fill('99999999');
  await expect(page.locator('.expectation')).toContainText('Type a whole number from 0 to 5,000.');
  await expect(outcome(page)).toContainText('could not be drawn');
  await expect(outcome(page)).toContainText(lesson);
});

test(
  'every finding has its picture, its figures and its source',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    const all = page.locator('[data-finding]');
    await expect(all).toHaveCount(12);
    for (const one of await all.all()) {
      await one.scrollIntoViewIfNeeded();
      await expect(one.locator('svg')).toBeVisible();
      await expect(one.locator('.source')).toContainText('Published: ');
      await one.locator('summary', { hasText: 'Table' }).click();
      await expect(one.getByRole('table').first()).toBeVisible();
    }
    await expect(page.getByText('The parts add up to the change exactly')).toBeVisible();
    await expect(page.getByText('England, their claim')).toBeVisible();
    const words = await page.locator('#main').innerText();
    expect(words).not.toMatch(/NaN|undefined|Infinity|not-applicable/);
  },
);

test('similar councils stand in the order of likeness', async ({ page }) => {
  await open(page);
  await page.locator('#beside').scrollIntoViewIfNeeded();
  const picture = page
    .locator('figure', { hasText: 'in the councils most like it' })
    .locator('svg');
  await expect(picture).toBeVisible(patience);
  const names = await picture.locator('.like').first().locator('text').allTextContents();
  expect(names.filter((name) => /^(Kent|Essex|East Sussex|England)$/.test(name))).toEqual([
    'Kent',
    'Essex',
    'East Sussex',
    'England',
  ]);
});

test('the whole page, tables open, has no barrier and no sideways scroll', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'City of London');
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await page.locator('[data-finding="homes"] summary', { hasText: 'Table' }).click();
  await expect(page.getByTestId('headline')).toBeVisible(patience);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
});

test('prints with its pictures and without its controls', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(answer(page)).toBeHidden();
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(finding(page, 'spending').locator('svg')).toBeVisible();
  await expect(finding(page, 'cost-of-a-week').locator('svg')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('says what the page holds and why it cannot show it', { tag: '@once' }, async ({ page }) => {
    await page.goto('./assess/');
    for (const name of ['What do you expect?', 'The children', 'The money', 'And from here?']) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    expect(await page.locator('#main').innerText()).toContain(
      'need JavaScript, which is switched off',
    );
  });
});
