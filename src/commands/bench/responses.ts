import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { readConsultation } from '../../consultation/consultation-file';
import { responseText } from '../../consultation/response';
import { root } from './served';

/** Characters of each response's reason: with a doubt the file is then some 4 kB. */
const LONG = 1990;

/** How long answers took to count, and the page's longest task meanwhile; in milliseconds. */
export interface CountTimes {
  readonly countMs: number;
  readonly countLongestTaskMs: number;
}

/** Counts a folder of so many responses of some 4 kB on the built site. */
export async function countResponses(
  browser: Browser,
  site: string,
  files: number,
): Promise<CountTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'responses-'));
  const example = join(root, 'public/examples/consultation-1.json');
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    write(folder, example, files);
    const page = await context.newPage();
    await page.goto(`${site}have-your-say/analyse/`);
    await page.locator('#page[data-alive]').waitFor();
    await page.getByLabel('The consultation’s file').setInputFiles(example);
    await page.evaluate(() => {
      const log = { start: 0, end: 0, longest: 0 };
      Object.assign(globalThis, { log });
      new PerformanceObserver((list) => {
        // The task in which the files are handed over is the driver's: it begins before the event.
        for (const { startTime, duration } of list.getEntries())
          if (log.start && startTime >= log.start) log.longest = Math.max(log.longest, duration);
      }).observe({ type: 'longtask' });
      const field = document.querySelector('input[webkitdirectory]')!;
      field.addEventListener('change', () => (log.start = performance.now()), true);
      new MutationObserver(() => {
        const shown = document.querySelector('.finding');
        if (shown && !log.end) log.end = performance.now();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.getByLabel('A folder of answers').setInputFiles(folder);
    await page.locator('.finding').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(500);
    const { start, end, longest } = await page.evaluate<{
      start: number;
      end: number;
      longest: number;
    }>('log');
    return { countMs: Math.round(end - start), countLongestTaskMs: Math.round(longest) };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, example: string, files: number): void {
  const reading = readConsultation(readFileSync(example, 'utf8'));
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  const { id, edition, questions } = reading.value;
  const [first] = questions;
  const words = 'Help should come early, because waiting makes it worse. '.repeat(40);
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < files; n++) {
    const text = words.slice(n % 50, (n % 50) + LONG);
    const response = responseText(
      {
        consultation: id,
        edition,
        response: n.toString(36).padStart(7, '0').padEnd(16, '0'),
        revision: 1,
        made: '2027-01-10',
        way: 'online',
        answers: { [first.id]: first.options[n % first.options.length].id },
        reasons: { [first.id]: text },
        doubts: { [first.id]: text.slice(0, 1700) },
        funding: {},
        about: {},
      },
      '../response-1.schema.json',
    );
    writeFileSync(join(folder, `${n}.json`), response);
  }
}
