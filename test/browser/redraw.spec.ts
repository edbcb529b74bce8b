import type { Page } from '@playwright/test';
import { expect, test } from './site';

// A trace takes pictures of the page meanwhile.
test.use({ trace: 'off' });

/** A page with a small model, and the name of a number in its sentences. */
const live = [
  ['./foundations/two-doors/', 'Children who come in'],
  ['./foundations/waiting-for-a-home/', 'Approved foster places'],
] as const;

for (const [path, label] of live) {
  test(`${path} redraws its model within a frame`, { tag: '@once' }, async ({ page }) => {
    await page.goto(path);
    await page.locator('#page[data-alive]').waitFor();
    await page.locator('.live').scrollIntoViewIfNeeded();
    await expect(page.locator('.live svg')).toBeVisible();
    const medians: number[] = [];
    // What else runs on the machine can only add to the time: the best of three rounds counts.
    for (let round = 0; round < 3; round++) medians.push(await medianRedraw(page, label));
    test.info().annotations.push({ type: 'median redraw, ms', description: medians.join(', ') });
    expect(Math.min(...medians), `${medians.join(', ')} ms`).toBeLessThan(1000 / 60);
  });
}

/** The median time in ms from a number typed to the picture that follows, over 60 numbers. */
async function medianRedraw(page: Page, label: string): Promise<number> {
  const times = await page.getByLabel(label).evaluate(async (field: HTMLInputElement) => {
    const drawn = () => document.querySelector('.live svg')!.outerHTML;
    const from = Math.round((Number(field.min) + Number(field.max)) / 2);
    performance.clearMeasures();
    for (let i = 1; i <= 60; i++) {
      const before = drawn();
      performance.mark('moved');
      field.value = String(from + (i % 2 === 0 ? i : -i));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      performance.measure('redraw', 'moved');
      if (drawn() === before) throw new Error('the picture did not follow');
      await new Promise(requestAnimationFrame);
    }
    return performance.getEntriesByName('redraw').map(({ duration }) => duration);
  });
  return times.toSorted((a, b) => a - b)[30];
}
