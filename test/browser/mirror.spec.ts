import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { bring, linkTo } from './home';
import { expect, test } from './site';

test(
  'the savings of a plan are mirrored, by keyboard alone',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./invest/${linkTo('E06000017')}`);
    const mirror = page.getByRole('region', { name: 'The savings already in your plan' });
    await bring(page, mirror);
    const address = page.url();
    await expect(mirror).toContainText('With one line or more');

    // Bad input is explained at its field and not counted.
    await mirror.getByRole('button', { name: 'Add a first line' }).press('Enter');
    await expect(mirror.getByLabel('Line 1 of the plan')).toBeFocused();
    await page.keyboard.type('Foster places <b>');
    await page.keyboard.press('Tab');
    for (const [typed, said] of [
      ['a lot', 'as a number'],
      ['-5', 'above nothing'],
      ['99999999999', '£1bn'],
    ]) {
      await mirror.getByLabel('£ a year').fill(typed);
      await page.keyboard.press('Tab');
      await expect(mirror).toContainText(said);
      await expect(mirror).toContainText('One line is not counted yet');
    }
    await mirror.getByLabel('£ a year').fill('£0.4m');
    await page.keyboard.press('Tab');
    await mirror.getByLabel('How firm').selectOption('An idea');
    await expect(mirror).toContainText('£400,000 a year');
    const words = mirror.getByTestId('mirror-words');
    await expect(words).toContainText('contingency');
    await mirror.getByLabel('How firm').selectOption('My own range');
    await mirror.getByLabel('Line 1: at the least, %').fill('100');
    await page.keyboard.press('Tab');
    await expect(mirror).toContainText('must rise');
    await mirror.getByLabel('Line 1: most likely, %').fill('100');
    await page.keyboard.press('Tab');
    await expect(words).toContainText('all futures bring £400,000');

    // A removed line can be put back; the focus never gets lost.
    await mirror.getByRole('button', { name: 'Remove line 1' }).press('Enter');
    await expect(mirror.getByRole('button', { name: 'Put back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mirror.getByLabel('Line 1 of the plan')).toBeFocused();
    await expect(mirror.getByLabel('Line 1 of the plan')).toHaveValue('Foster places <b>');
    await mirror.getByRole('button', { name: 'Clear all lines' }).press('Enter');
    await mirror.getByRole('button', { name: 'Fill in a made-up example' }).press('Enter');
    await expect(mirror).toContainText('This example is made up.');
    await expect(mirror).toContainText('£2.20m a year');

    const download = page.waitForEvent('download');
    await mirror.locator('summary', { hasText: 'Save' }).press('Enter');
    await mirror.getByRole('button', { name: /^CSV table/ }).press('Enter');
    const csv = readFileSync((await (await download).path())!, 'utf8');
    expect(csv).toContain('Fewer agency social workers,2025–26,400000');
    expect(csv).toContain('The plan year by year');

    const [wide, high] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      localStorage.length + sessionStorage.length,
    ]);
    expect([wide, high]).toEqual([0, 0]);
    expect(page.url()).toBe(address);
    const { violations } = await new AxeBuilder({ page }).include('.mirror').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);

    for (let i = 4; i < 31; i++) await mirror.getByRole('button', { name: 'Add a line' }).click();
    await expect(mirror).toContainText('30 lines are the most');
    await expect(mirror.getByRole('group', { name: /^Line \d+$/ })).toHaveCount(30);
  },
);
