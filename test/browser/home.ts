import type { Locator, Page } from '@playwright/test';
import { version } from '../../models/childrens-care/version';
import { nameKey } from '../../src/maths/name-key';
import { expect } from './site';

/** A link of this edition whose check is right, whatever it says. */
export const linkTo = (place: string, pairs = '') => {
  const text = `v=1&place=${place}&seed=1&draws=1000&months=120&model=${version}&data=2024-03${pairs}`;
  return `#${text}&check=${nameKey(text).toString(36).padStart(7, '0')}`;
};

/** Kent with two levers pulled. */
export const kent = linkTo('E10000016', '&edge-of-care=120&step-down=2');

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

/** Scrolls down to a piece that is fetched when it is nearly in sight. */
export async function bring(page: Page, piece: Locator) {
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(piece).toBeVisible({ timeout: 1000 });
  }).toPass(patience);
  await piece.scrollIntoViewIfNeeded();
}
