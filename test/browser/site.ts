import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';

export { expect };

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const built = readdirSync(dist, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .toSorted();

/** Pages made by the dozen from one component, on which nothing answers. */
const isStill = (file: string) => !/data-source="/.test(readFileSync(join(dist, file), 'utf8'));

const addressOf = (file: string) => `./${dirname(file).replace(/^\.$/, '')}/`.replace('.//', './');

const alive = built.filter((file) => !isStill(file)).map(addressOf);

/** Addresses of the levers' own pages, one component's: their spec visits each of them. */
export const leverPages = alive.filter((path) => /^\.\/levers\/./.test(path));

/**
 * Addresses of built pages, relative to the site's top ("./", "accessibility/", …); of the levers'
 * own, one stands for all.
 */
export const pages = alive.filter((path) => !leverPages.slice(1).includes(path));

/** Addresses of the pages that stay as they were rendered. */
export const stillPages = built.filter(isStill).map(addressOf);

/** The programmes' own pages, one component's: their spec visits them. */
export const programmePages = stillPages.filter((path) => /^\.\/evidence\/./.test(path));

/** Of the still pages one of each kind. */
export const stillOnes = stillPages.filter((path) => !programmePages.slice(1).includes(path));

/**
 * A test in which nothing may go wrong unseen: an error on the console, an exception, a breach of
 * the content security policy or a request to another origin fails it at its end. A test that
 * expects one of them takes it out of `faults`.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL!).origin;
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) {
          faults.push(`request to another origin: ${url}`);
        }
      });
      await page.exposeFunction('reportFault', (fault: string) => faults.push(fault));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (globalThis as unknown as { reportFault(fault: string): void })
            .reportFault;
          report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
