import { defineConfig } from '@playwright/test';

const port = process.env.PORT ?? '4180';
const base = '/bend-the-curve/';

/**
 * Drives the built site under a sub-path; `npm test` finds the browser and builds the site first.
 * A test tagged `@once` does not depend on the width of the screen and runs on the desktop alone.
 */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../.cache/browser-tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 90_000,
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    // Each test is a first visit; only those that are about it keep the whole site on the device.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@once/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node browser/serve.mjs',
    env: { PORT: port, BASE_PATH: base },
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
