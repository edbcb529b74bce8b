import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { choose, edge, headline, open, openLevers, paired, settled } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

const around = (page: Page) => page.getByText(/^What could change around us/);
const answers = (page: Page) => page.getByText(/^How the parts answer each other/);
const arrivals = (page: Page) =>
  page.getByRole('slider', { name: 'Unaccompanied children arriving' });
const caseload = (page: Page) => page.getByRole('switch', { name: 'Caseload' });
const notice = (page: Page) => page.getByTestId('changed-world');

/** Moves the arrivals up by three steps of the slider, by keyboard. */
async function moreArrive(page: Page) {
  await around(page).focus();
  await page.keyboard.press('Enter');
  await arrivals(page).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await settled(page);
}

test('an assumption is set by keyboard: it is named in the headline, undone and taken back', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'Kent');
  await openLevers(page);
  const usual = await headline(page).innerText();
  await moreArrive(page);
  await expect(headline(page)).toContainText(/^With another assumption, in/);
  await expect(notice(page)).toContainText('Unaccompanied children arriving: 1.3 times today’s');
  await expect(page.getByTestId('assumed')).toContainText('Against the usual assumptions');
  // It moves the baseline; no policy was changed, so nothing is compared with one.
  await expect(paired(page)).toHaveCount(0);
  await expect(page.locator('.median-world').first()).toBeAttached();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await settled(page);
  await expect(notice(page)).toHaveCount(0);
  expect(await headline(page).innerText()).toBe(usual);
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await settled(page);
  await page.getByRole('button', { name: 'Back to the usual assumption' }).press('Enter');
  await settled(page);
  expect(await headline(page).innerText()).toBe(usual);
});

test('a loop is switched off: in both futures, and beside the levers', async ({ page }) => {
  await open(page);
  await choose(page, 'Kent');
  await openLevers(page);
  await answers(page).focus();
  await page.keyboard.press('Enter');
  await expect(caseload(page)).toBeChecked();
  await caseload(page).press('Space');
  await settled(page);
  await expect(caseload(page)).not.toBeChecked();
  await expect(notice(page)).toContainText('the loop “Caseload” is switched off');
  await edge(page).focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(paired(page)).toContainText(/^With your changes, fewer children/);
  await expect(page.locator('.median-world').first()).toBeAttached();
  await expect(page.locator('.median-policy').first()).toBeAttached();
  // One press takes the assumption back and leaves the policy.
  const value = await edge(page).inputValue();
  await page.getByRole('button', { name: 'Back to the usual assumption' }).press('Enter');
  await settled(page);
  await expect(notice(page)).toHaveCount(0);
  await expect(caseload(page)).toBeChecked();
  expect(await edge(page).inputValue()).toBe(value);
  await expect(paired(page)).toBeVisible();
});

test('a link carries assumptions and loops', { tag: '@once' }, async ({ page, context }) => {
  await open(page);
  await choose(page, 'Kent');
  await moreArrive(page);
  await answers(page).click();
  await caseload(page).press('Space');
  await settled(page);
  expect(page.url()).toContain('loop-r4=0');
  expect(page.url()).toContain('uasc-arrivals=1.3');
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(notice(other)).toContainText('With 2 other assumptions');
  await expect(other.getByTestId('assumed')).toBeVisible({ timeout: 60_000 });
  await settled(other);
  expect(await headline(other).innerText()).toBe(await headline(page).innerText());
  // What it is compared with runs last.
  await expect(other.getByTestId('assumed')).toHaveText(
    await page.getByTestId('assumed').innerText(),
    { timeout: 60_000 },
  );
  await expect(caseload(other)).not.toBeChecked();
  await other.getByRole('button', { name: 'Back to the usual assumptions' }).click();
  await settled(other);
  await expect(notice(other)).toHaveCount(0);
  expect(other.url()).not.toContain('loop-r4');
});

test(
  'another place keeps what is assumed, and the levers start anew',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    await moreArrive(page);
    await choose(page, 'Kent');
    await expect(notice(page)).toBeVisible();
  },
);

test(
  'no barrier with assumptions and loops open; nothing scrolls sideways at 320 px',
  { tag: '@once' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    await openLevers(page);
    await moreArrive(page);
    await answers(page).click();
    await caseload(page).press('Space');
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
    }
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  },
);
