import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { edge, kent, open, openLevers, settled } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

const section = (page: Page) =>
  page.getByRole('region', { name: 'What would change this forecast most', exact: true });
const picture = (page: Page) => section(page).locator('figure svg');

/** Scrolls it into sight and waits until it is drawn. */
async function seen(page: Page) {
  await section(page).scrollIntoViewIfNeeded();
  await section(page).locator('figure').scrollIntoViewIfNeeded({ timeout: 60_000 });
  await expect(picture(page)).toBeVisible({ timeout: 60_000 });
}

test('what drives the forecast is told when it comes into sight, with a switch', async ({
  page,
}) => {
  await open(page, '#v=1&place=E10000016&seed=1&draws=1000&months=120');
  await expect(section(page).locator('figure')).toHaveCount(0);
  await seen(page);
  await expect(section(page)).toContainText(
    /It is .+ In the fifth of futures where this runs highest/,
  );
  await expect(picture(page)).toHaveAttribute('aria-label', /children in care in March 2034/);

  const switchTo = section(page).getByRole('radio', { name: 'Spending' });
  await section(page).getByRole('radio', { name: 'Children in care' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(switchTo).toBeChecked();
  await expect(picture(page)).toHaveAttribute('aria-label', /spending .* in 2033–34/);
  await expect(section(page)).toContainText(/about £[\d.]+(m|bn) is spent in 2033–34/);

  await section(page).getByText('Table', { exact: false }).first().click();
  await expect(section(page).getByRole('table')).toContainText('not known exactly');
  await expect(section(page)).not.toContainText(/NaN|undefined|Infinity/);
});

test('it follows a change once it is made, and an undoing', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  await seen(page);
  await expect(section(page).getByRole('heading', { level: 3 })).toContainText('with your changes');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await settled(page);
  await expect(section(page).getByRole('heading', { level: 3 })).not.toContainText('changes');
  const before = await section(page).innerText();
  await openLevers(page);
  await edge(page).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(section(page).getByRole('heading', { level: 3 })).toContainText('with your changes');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect.poll(() => section(page).innerText(), { timeout: 60_000 }).toBe(before);
});

test(
  'no barrier in it, light and dark; nothing scrolls sideways at 320 px',
  { tag: '@once' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, kent);
    await seen(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.story').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
    }
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  },
);

test('once seen it is printed, without its switch', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  await seen(page);
  await page.emulateMedia({ media: 'print' });
  await expect(picture(page)).toBeVisible();
  await expect(section(page).getByRole('radio').first()).toBeHidden();
});
