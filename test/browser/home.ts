import type { Page } from '@playwright/test';
import { expect } from './site';

/** Links as published: the first of each kind in test/codec/links.txt. */
export const kent =
  '#v=1&place=E10000016&seed=1&draws=1000&months=120&model=0.2.0&data=2024-03&edge-of-care=120&step-down=2&check=1oaqbbx';

/** A run of 1,000 draws can take some seconds on a busy machine. */
const patience = { timeout: 60_000 };

/** Opens the home page and waits until its run is whole. */
export async function open(page: Page, hash = '') {
  await page.goto(`./${hash}`);
  await settled(page);
}

/** Every number on the page belongs to the last question. */
export async function settled(page: Page) {
  await expect(page.locator('.headline[aria-busy="false"]')).toBeVisible(patience);
  await expect(page.getByRole('button', { name: 'Download all futures' })).toBeEnabled(patience);
}

/** Chooses a place as a keyboard does. */
export async function choose(page: Page, name: string) {
  const picker = page.getByRole('combobox');
  await picker.focus();
  await picker.fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('headline')).toContainText(name, patience);
  await settled(page);
}

/** Brings the levers into reach: a phone keeps them in a sheet. */
export async function openLevers(page: Page) {
  const handle = page.getByRole('button', { name: /^Levers/ });
  if (await handle.isVisible()) await handle.click();
}

export const edge = (page: Page) => page.getByRole('slider', { name: 'Help at the edge of care' });
export const headline = (page: Page) => page.getByTestId('headline');
export const paired = (page: Page) => page.getByTestId('paired');

/** Every word of the story: the figures that a link must bring back. */
export const story = (page: Page) => page.locator('.story').innerText();
