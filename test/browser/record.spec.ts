import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

test.describe.configure({ timeout: 240_000 });

const patience = { timeout: 120_000 };

/** Chooses a place as a keyboard does, and waits until the page is of it. */
async function choose(page: Page, name: string) {
  const picker = page.getByRole('combobox');
  await picker.focus();
  await picker.fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    page
      .locator('h1, h2')
      .filter({ hasText: `${name}: ` })
      .first(),
  ).toBeVisible(patience);
}

async function openCouncil(page: Page) {
  await page.goto('./council/');
  await ready(page);
}

/** The sentences are of the place shown, and its past forecasts are here or said not to be. */
async function ready(page: Page) {
  await expect(page.locator('.sheet[data-ready="true"]')).toBeVisible(patience);
  await expect(page.getByTestId('before')).not.toContainText('Fetching', patience);
}

const barriers = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`);
};

const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pages of a PDF, counted in its bytes. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g)?.length;

test.describe('your council', () => {
  test('two two-sided sentences, children first, and the figures they start from', async ({
    page,
  }) => {
    await openCouncil(page);
    await choose(page, 'Kent');
    await ready(page);
    await expect(page.getByTestId('children')).toContainText(
      /^In .+ simulated futures Kent supports fewer than [\d,]+ children in March 2027; in .+, [\d,]+ or more, if these assumptions hold\./,
    );
    await expect(page.getByTestId('children')).toContainText('it supported 1,956');
    await expect(page.getByTestId('money')).toContainText(
      /in 2026–27 is below £\d.*; in .+ or more/,
    );
    await expect(page.getByRole('row', { name: /^Children in care 1,956/ })).toBeVisible();
    await expect(page.getByText('Five age groups add to 1,956')).toBeVisible();
    await expect(page).toHaveURL(/place=E10000016/);
  });

  test(
    'a budget is drawn, set against the futures, and refused in words',
    { tag: '@once' },
    async ({ page }) => {
      await openCouncil(page);
      await choose(page, 'Kent');
      await ready(page);
      const field = page.getByRole('spinbutton', { name: '2026–27' });
      await field.fill('230');
      await field.press('Tab');
      await expect(page.getByTestId('odds')).toContainText(
        /2026–27, budget £230m: spending is higher in .+ simulated futures, and at the budget or below in .+\./,
      );
      await expect(page.locator('.overlay').last()).toBeAttached();
      for (const [typed, says] of [
        ['-4', /cannot be below zero/],
        ['230000000', /more than ten times/],
      ] as const) {
        await field.fill(typed);
        await field.press('Tab');
        await expect(page.getByText(says)).toBeVisible();
        await expect(page.getByTestId('odds')).toBeEmpty();
      }
      await field.fill('');
      await field.press('Tab');
      await expect(page.getByText(/more than ten times/)).toHaveCount(0);
      await expect(page).not.toHaveURL(/230/);
    },
  );

  test(
    'is one sheet of A4: England, Kent, a tiny council, a new one',
    { tag: '@once' },
    async ({ page }) => {
      await openCouncil(page);
      for (const name of ['England', 'Kent', 'City of London', 'Cumberland']) {
        if (name !== 'England') {
          await choose(page, name);
          await ready(page);
        }
        await expect(page.getByTestId(name === 'Cumberland' ? 'before' : 'link')).toBeVisible();
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(sheets(pdf), name).toBe(1);
        if (name !== 'City of London') continue;
        // The most that is filled in anywhere, and a budget for every year: still one sheet.
        const fields = await page.getByRole('spinbutton').all();
        for (const field of fields) await field.fill('3');
        await fields[0].press('Tab');
        await expect(page.getByTestId('odds').locator('p')).toHaveCount(fields.length);
        expect(sheets(await page.pdf({ preferCSSPageSize: true })), 'with a budget').toBe(1);
      }
    },
  );

  test('has no barrier and does not scroll sideways', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openCouncil(page);
    await choose(page, 'Kent');
    await ready(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await excess(page)).toBeLessThanOrEqual(0);
  });
});

test.describe('how good', () => {
  test('a place’s own record first; without one, a sentence', async ({ page }) => {
    await page.goto('./how-good/');
    await choose(page, 'Kent');
    await expect(page.getByTestId('record').first()).toContainText(
      /^(Of \d+ forecasts of the number of children in care for Kent|A forecast can only be checked)/,
      patience,
    );
    await choose(page, 'Cumberland');
    await expect(page.getByTestId('record').first()).toContainText(/Cumberland/, patience);
  });

  test(
    'other measures by keyboard, the table with every forecast',
    { tag: '@once' },
    async ({ page }) => {
      await page.goto('./how-good/');
      await choose(page, 'Kent');
      const own = page.getByRole('group', { name: 'What was forecast' }).first();
      await own.getByRole('radio', { name: 'Children in care', exact: true }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByTestId('record')).toContainText('coming into care');
      const figure = page.locator('figure').first();
      await expect(figure.locator('svg')).toHaveAttribute('aria-label', /inside the 8-in-10 band/);
      await figure.getByText('Table').click();
      await expect(figure.getByRole('table')).toBeVisible();
      const rows = await figure.locator('tbody tr').count();
      const told = /Of (\d+) forecasts/.exec(await page.getByTestId('record').innerText());
      expect(rows).toBe(Number(told?.[1]));
    },
  );

  test('starts no worker, has no barrier, does not scroll sideways', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./how-good/');
    await choose(page, 'Kent');
    await expect(page.getByTestId('record').first()).toBeVisible(patience);
    expect(page.workers()).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await excess(page)).toBeLessThanOrEqual(0);
  });
});
