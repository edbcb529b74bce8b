import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';

const doors = './foundations/two-doors/';
const waiting = './foundations/waiting-for-a-home/';

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.locator('#page[data-alive]').waitFor();
  // A font that arrives during a click moves the button away from under it.
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

const asked = (page: Page) => page.locator('.asked');
const outcome = (page: Page) => asked(page).locator('.outcome');

test('an expectation is given by keyboard and met by what came', async ({ page }) => {
  await open(page, doors);
  await expect(asked(page)).not.toContainText('80,780');
  await page.getByRole('textbox', { name: 'In 2021' }).focus();
  await page.keyboard.type('62000');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'In 2021' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'In 2021' })).toHaveValue('61000');
  await page.getByRole('button', { name: 'Show me' }).press('Enter');
  await expect(outcome(page)).toContainText(
    'You expected about 61,000 children in 2021; the published figures say 80,780: more than you thought.',
  );
  await expect(asked(page).locator('svg')).toContainText('80,780');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(asked(page).locator('svg')).not.toContainText('80,780');
  await expect(page.getByRole('textbox', { name: 'In 2021' })).toHaveValue('61000');
});

test('an expectation is drawn with a pointer, in part and beyond the axes', async ({ page }) => {
  await open(page, waiting);
  await asked(page).scrollIntoViewIfNeeded();
  const paper = page.locator('.draw-here');
  await paper.scrollIntoViewIfNeeded();
  const box = (await paper.boundingBox())!;
  const to = (across: number, up: number) =>
    page.mouse.move(box.x + across * box.width, box.y + (1 - up) * box.height);
  await to(0.02, 0.3);
  await page.mouse.down();
  await to(0.3, 0.5);
  await to(0.5, 0.6);
  await page.mouse.up();
  await expect(outcome(page)).toContainText('Your line stops in 2029, at 60 children.');
  await to(0.6, 0.6);
  await page.mouse.down();
  await to(0.9, 0.9);
  await to(1, 1.3);
  await page.mouse.up();
  await expect(outcome(page)).toContainText('held at the top of the picture: 100 children');
  await page.getByRole('button', { name: 'Show me' }).nth(1).click();
  await expect(outcome(page)).toContainText('You expected about 100 children in 2034');
  await expect(outcome(page)).toContainText('fewer than you thought');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
});

test('no expectation teaches the same', async ({ page }) => {
  await open(page, waiting);
  for (const button of [1, 0])
    await page.getByRole('button', { name: 'Show me' }).nth(button).click();
  await expect(outcome(page)).toContainText('You gave no line, so none of yours is drawn.');
  await expect(outcome(page)).toContainText('The model says 54 children in 2034.');
  await expect(page.locator('main')).toContainText('You gave no number. The model says 6 of 100.');
});

test('fewer come in and the number still rises', async ({ page }) => {
  await open(page, doors);
  const said = page.locator('.consequence');
  await page.getByRole('radio', { name: 'As in 2017' }).check();
  await expect(said).toContainText('After ten years 756 are in care: more than the 726');
  await page.getByRole('radio', { name: 'Fewer come in', exact: true }).check();
  await expect(said).toContainText('fewer than the 726 at the start');
  await page.getByLabel('Years that each child stays').fill('2.9');
  await expect(said).toContainText('After ten years 823 are in care: more than the 726');
  await expect(page.getByRole('radio', { name: /stays longer/ })).toBeChecked();
  await page.getByLabel('Children who come in').fill('9999');
  await page.getByLabel('Children who come in').press('Tab');
  await expect(page.locator('.live')).toContainText('above the highest setting');
});

test('a number in a sentence is dragged, and still typed', { tag: '@once' }, async ({ page }) => {
  await open(page, waiting);
  await page.getByRole('radio', { name: 'they do not fit' }).check();
  const field = page.getByLabel('Approved foster places');
  await field.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await field.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 100, y + height / 2, { steps: 5 });
  // 750 steps on 320 px: 100 px to the left are 234 places fewer.
  await expect(field).toHaveValue('571');
  await expect(page.locator('.consequence')).not.toContainText('61 children');
  await page.mouse.up();
  await expect(field).not.toBeFocused();
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.type('805');
  await page.keyboard.press('Enter');
  await expect(page.locator('.consequence')).toContainText('61 children');
});

test('there are places enough, and more children wait', async ({ page }) => {
  await open(page, waiting);
  const said = page.locator('.consequence');
  await page.getByRole('radio', { name: 'As in 2024' }).check();
  await expect(said).toContainText('113 foster places are free, and 29 children');
  await page.getByRole('radio', { name: 'they do not fit' }).check();
  await expect(said).toContainText('222 foster places are free, and 61 children');
  await page.getByLabel('Approved foster places').fill('450');
  await page.getByLabel('Free homes to choose from').fill('2.2');
  await expect(said).toContainText('154 children');
});

for (const path of [doors, waiting]) {
  test(`${path} has no barrier that axe finds, asked and revealed`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
    };
    await asked(page).scrollIntoViewIfNeeded();
    await look();
    const buttons = page.getByRole('button', { name: 'Show me' });
    while ((await buttons.count()) > 0) await buttons.first().click();
    await look();
    await page.setViewportSize({ width: 320, height: 700 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  test(`${path} prints its answers`, { tag: '@once' }, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed svg')).toBeVisible();
    await expect(page.locator('.printed table')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0);
    await expect(asked(page)).toBeHidden();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers are there, in words, picture and table', { tag: '@once' }, async ({ page }) => {
    await page.goto(doors);
    await expect(page.locator('main')).toContainText('The published figures say 80,780 children');
    await expect(page.locator('.printed svg')).toBeVisible();
    await expect(page.locator('.printed table')).toContainText('80,780');
    await expect(page.locator('.live svg')).toBeVisible();
    await expect(page.locator('.consequence')).toContainText('more than the 726 at the start');
    await page.goto(waiting);
    await expect(page.locator('main')).toContainText('about 6 find none');
    await expect(page.locator('.printed')).toContainText('The model says 54 children in 2034.');
    await expect(page.locator('.consequence')).toContainText('222 foster places are free');
  });
});
