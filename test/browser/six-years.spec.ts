import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

test.describe.configure({ timeout: 300_000 });

const patience = { timeout: 120_000 };
const RUTLAND = 'v=six1&place=E06000017&seed=3&sum=60000&at=0&c=';

const step = (page: Page) => page.getByTestId('step');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** "−2,471", "£1.58bn": what a cell says as a number. */
function figure(text: string): number {
  const [, number, unit] = /([\d,.]+)(bn|m)?/.exec(text)!;
  const size = { bn: 1e9, m: 1e6 }[unit] ?? 1;
  return (text.startsWith('\u2212') ? -1 : 1) * Number(number.replaceAll(',', '')) * size;
}

async function atQuarter(page: Page, lived: number) {
  const words = lived === 24 ? 'All 24 quarters' : `Quarter ${lived + 1} of 24`;
  await expect(step(page)).toContainText(words, patience);
}

test('six years of decisions, a reload in the middle, and a debrief whose sums agree', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./six-years/');
  const picker = page.getByRole('combobox', { name: 'Choose your council' });
  await picker.fill('Rochdale');
  await picker.press('ArrowDown');
  await picker.press('Enter');
  await expect(page.getByTestId('stands')).toContainText('In March 2024 Rochdale', patience);
  await page.getByLabel('Number of the future').fill('7');
  await page.getByLabel('Number of the future').press('Enter');

  // More than there is cannot be gone on with.
  const carers = page.getByRole('textbox', { name: 'Find new foster carers' });
  await page.getByRole('textbox', { name: 'Help at the edge of care' }).fill('180');
  await page.getByRole('textbox', { name: 'Help at the edge of care' }).press('Tab');
  await expect(page.getByTestId('plan')).toContainText('is not funded');
  await expect(button(page, 'Next quarter')).toBeDisabled();
  await page.getByRole('textbox', { name: 'Help at the edge of care' }).fill('0');
  await page.getByRole('textbox', { name: 'Help at the edge of care' }).press('Tab');
  await carers.fill('10');
  await carers.press('Tab');
  await expect(page.getByTestId('plan')).toContainText('£120,000 a year');

  await button(page, 'Next quarter').press('Enter');
  await atQuarter(page, 1);
  await expect(page.getByTestId('events')).toBeVisible();
  await button(page, 'To the end of the year').press('Enter');
  await atQuarter(page, 4);
  await expect(page.getByTestId('budget')).toContainText('The year cost £', patience);
  const before = await page.getByTestId('stands').innerText();

  await page.reload();
  await atQuarter(page, 4);
  await expect(page.getByTestId('stands')).toHaveText(before);
  await expect(carers).toHaveValue('10');
  await expect(page.getByTestId('budget')).toContainText('The year cost £', patience);

  await button(page, 'Next quarter').click();
  await atQuarter(page, 5);
  await button(page, 'Take back one quarter').click();
  await atQuarter(page, 4);
  await expect(page.getByTestId('stands')).toHaveText(before);

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);

  for (let lived = 8; lived <= 24; lived += 4) {
    if (lived > 8) await expect(button(page, 'To the end of the year')).toBeEnabled();
    await button(page, 'To the end of the year').click();
    await atQuarter(page, lived);
  }
  await button(page, 'Open the debrief').click();
  const debrief = page.getByTestId('debrief');
  await expect(debrief).toBeVisible({ timeout: 200_000 });

  const rows = page.getByTestId('account').getByRole('row');
  const table = await Promise.all(
    [1, 2, 3, 4, 5].map(async (row) =>
      (await rows.nth(row).getByRole('cell').allInnerTexts()).map(figure),
    ),
  );
  for (const [column, rounding] of [
    [0, 2.5],
    [1, 0.02 * table[4][1]],
  ]) {
    const [middle, luck, unchanged, choice, lived] = table.map((row) => row[column]);
    expect(Math.abs(middle + luck - unchanged)).toBeLessThanOrEqual(rounding);
    expect(Math.abs(unchanged + choice - lived)).toBeLessThanOrEqual(rounding);
  }
  const said = await debrief.innerText();
  expect(said).toContain(`lived ${table[4][0].toLocaleString('en-GB')} months without the family`);
  const luck = await page.getByTestId('luck').innerText();
  expect(luck).toContain(`${Math.abs(table[1][0]).toLocaleString('en-GB')} such months`);
  expect(luck).toContain(table[1][0] > 0 ? 'more' : 'fewer');
  expect(said).toContain('Find new foster carers: 10 households a year');
  expect(said).not.toMatch(/NaN|undefined|Infinity/);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = (await new AxeBuilder({ page }).analyze()).violations;
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);

  // What stands in this page's address is its own: the next page opens without it.
  await page.getByRole('link', { name: '1 Assess' }).click();
  await expect(page.getByText('The published figures are on their way')).toHaveCount(0, patience);
  await expect(page.getByText('which this site does not know')).toHaveCount(0);
  expect(new URL(page.url()).hash).not.toContain('six1');
});

test('a broken link says so and keeps what it can', { tag: '@once' }, async ({ page }) => {
  await page.goto(`./six-years/#${RUTLAND}wrong`);
  await expect(page.getByRole('status').first()).toContainText('missing or was changed', patience);
  await expect(page.getByTestId('stands')).toContainText('Rutland', patience);
  await expect(page.getByLabel('Number of the future')).toHaveValue('3');
  await page.goto('./six-years/#v=six1&place=E92000001');
  await expect(page.getByText('England is not one council')).toBeVisible(patience);
});
