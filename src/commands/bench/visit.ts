import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { parts } from '../../../models/childrens-care/parts';
import calibration from '../../../models/childrens-care/calibration/calibration.json';
import { linkOf } from '../../codec/link';

const PATIENCE = 120_000;
const SLIDER = 'Help at the edge of care';

/** The page's address for a place as it is today; the plain address opens England. */
export function addressOf(site: string, code: string): string {
  if (code === 'E92000001') return site;
  const settings = { place: code, levers: {}, seed: 1, draws: 1000, months: 120 };
  return `${site}#${linkOf({ ...settings, model: parts.version, data: `${calibration.upTo}-03` })}`;
}

/** Kilobytes (1,000 bytes, gzipped) that a first visit asks for, until the network is quiet. */
export async function firstLoad(
  browser: Browser,
  address: string,
): Promise<{ js: number; data: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const wanted = pathname.endsWith('.js') || pathname.includes('/data/');
    if (wanted && !bodies.has(pathname)) bodies.set(pathname, response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await settled(page);
  const sizes = { js: 0, data: 0 };
  for (const [path, body] of bodies)
    sizes[path.endsWith('.js') ? 'js' : 'data'] += gzipSync(await body).length / 1000;
  await context.close();
  return sizes;
}

/** Opens a place on a machine of two cores (as far as the page can tell) and lets it settle. */
export async function openPlace(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  });
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 2 });
  });
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  return page;
}

/** All futures are in and drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.headline[aria-busy="false"]', { timeout: PATIENCE });
  await page
    .locator('button:enabled', { hasText: 'Download all futures' })
    .waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(300);
}

/** Sets the slider as its reader does: an `input` event, and a `change` when it is let go. */
const set = (page: Page, share: number, event: 'input' | 'change') =>
  page.getByRole('slider', { name: SLIDER }).evaluate(
    (slider: HTMLInputElement, { share, event }) => {
      slider.valueAsNumber = Number(slider.min) + share * (Number(slider.max) - Number(slider.min));
      slider.dispatchEvent(new Event(event, { bubbles: true }));
    },
    { share, event },
  );

/**
 * Milliseconds from an `input` event of the slider until the fan of the first 64 futures is on the
 * screen: the headline says 64, the picture has changed, and a frame has been painted since.
 */
export async function previews(page: Page, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = -2; run < runs; run++) {
    const share = 0.3 + (0.5 * (run + 2)) / (runs + 2);
    const time = await page.getByRole('slider', { name: SLIDER }).evaluate(
      (slider: HTMLInputElement, share) =>
        new Promise<number>((resolve, reject) => {
          const fan = document.querySelector('.in-sight .canvas')!;
          const observer = new MutationObserver(() => {
            const headline = document.querySelector<HTMLElement>('.headline')!;
            if (headline.dataset.futures !== '64') return;
            observer.disconnect();
            // The frame that paints the picture begins now; a message comes after it.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve(performance.now() - start));
              port1.start();
              port2.postMessage('');
            });
          });
          observer.observe(fan, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          setTimeout(() => reject(new Error('no preview came')), 20_000);
          const start = performance.now();
          slider.valueAsNumber =
            Number(slider.min) + share * (Number(slider.max) - Number(slider.min));
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      share,
    );
    if (run >= 0) times.push(time);
    await set(page, share, 'change');
    await settled(page);
  }
  return times;
}

/**
 * The longest task of the main thread in each of some drags of 30 `input` events, a frame or two
 * apart. From the browser's own trace, so that tasks under 50 ms are seen too.
 */
export async function longestTasks(page: Page, runs: number): Promise<number[]> {
  const longest: number[] = [];
  const browser = page.context().browser()!;
  for (let run = 0; run < runs; run++) {
    await browser.startTracing(page, {
      categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'],
    });
    await page.evaluate(() => performance.mark('drag begins'));
    for (let step = 0; step < 30; step++) {
      await set(page, 0.1 + (0.8 * (step + run / runs)) / 30, 'input');
      await page.waitForTimeout(25);
    }
    await page.waitForTimeout(100);
    longest.push(longestOf(await browser.stopTracing()));
    await set(page, 0.9, 'change');
    await settled(page);
  }
  return longest;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
}

/** Milliseconds of the longest task on the main thread of the page's process. */
function longestOf(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = traceEvents.find((event) => event.name === 'drag begins');
  if (!main) throw new Error('the trace does not show where the drag begins');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask/.test(name) && pid === main.pid && tid === main.tid,
  );
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}
