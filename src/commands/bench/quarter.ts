import type { Browser } from '@playwright/test';
import { writeGame } from '../../codec/six-years-link';

/**
 * Milliseconds from a click on "Next quarter" until the next quarter stands on the page of six years
 * in charge, for some quarters of one game; the April forecasts that come between are waited for.
 */
export async function quarters(browser: Browser, site: string, place: string): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const levers = { 'foster-carers': 10, 'keep-carers': 50 };
  const link = writeGame({
    place,
    seed: 1,
    sum: 1_000_000,
    at: 0,
    ended: false,
    decided: [{ quarter: 0, levers }],
  });
  await page.goto(`${site}six-years/#${link}`);
  const next = page.getByRole('button', { name: 'Next quarter' });
  const times: number[] = [];
  for (let quarter = 0; quarter < 20; quarter++) {
    await next.waitFor({ timeout: 120_000 });
    // A forecast that is being made has a sentence in its place.
    await page.getByText('Making this April').waitFor({ state: 'detached', timeout: 120_000 });
    await page.waitForTimeout(200);
    const time = await next.evaluate(async (button: HTMLButtonElement) => {
      const step = () => document.querySelector('[data-testid="step"]')?.textContent;
      const before = step();
      const start = performance.now();
      button.click();
      while (step() === before && performance.now() - start < 5000)
        await new Promise((done) => setTimeout(done));
      return performance.now() - start;
    });
    times.push(time);
  }
  await context.close();
  return times;
}
