import type { Browser } from '@playwright/test';

/**
 * Milliseconds from an `input` event of a number in a lever page's sentence until the picture of its
 * small model has changed, of some events a frame apart. The page is otherwise at rest.
 */
export async function smallModel(browser: Browser, site: string, runs: number): Promise<number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site}levers/edge-of-care/`);
  await page.getByTestId('paired').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  await page.getByTestId('small-model').scrollIntoViewIfNeeded();
  const times = await page.getByTestId('small-model').evaluate(async (box, runs) => {
    const number = box.querySelector('input')!;
    const picture = () =>
      [...box.querySelectorAll('svg path')].map((path) => path.getAttribute('d')).join();
    const times: number[] = [];
    for (let run = -3; run < runs; run++) {
      const before = picture();
      const start = performance.now();
      number.value = String(150 + 5 * run);
      number.dispatchEvent(new Event('input', { bubbles: true }));
      while (picture() === before && performance.now() - start < 2000)
        await new Promise((done) => setTimeout(done));
      if (run >= 0) times.push(performance.now() - start);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return times;
  }, runs);
  await context.close();
  return times;
}
