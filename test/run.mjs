/**
 * All tests, in the order in which they fail fastest: types, lint, unit and property tests, build,
 * browser tests on the built site. `node test/run.mjs types unit` runs those stages alone. The last
 * line is `N passed, N failed`; each check of types and lint counts as one test, and so does the
 * build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findLibreOffice } from './libreoffice.mjs';
import { findPdfToText } from './poppler.mjs';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');
const totals = { passed: 0, failed: 0 };

const stages = {
  types() {
    check('types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings');
    check(
      'types of maths, kernel and models, without the DOM',
      'tsc',
      '-p',
      'test/house/no-dom.json',
    );
    check('types of the worker, without the DOM', 'tsc', '-p', 'test/house/worker.json');
  },
  lint() {
    check('lint', 'oxlint', '--deny-warnings');
    check('format', 'prettier', '--check', '.');
  },
  unit() {
    const report = join(reports, 'unit.json');
    const env = {};
    try {
      // Before the tests, which run side by side: the system installs one thing at a time.
      env.LIBREOFFICE_PATH = findLibreOffice();
    } catch (error) {
      return record('unit tests', false, error.message);
    }
    const files = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = bin('vitest', ['run', ...files], env);
    count('unit tests', status, report, ({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }));
  },
  build() {
    check('build', 'vite', 'build', '--logLevel', 'warn');
  },
  async browser() {
    const report = join(reports, 'browser.json');
    const env = { PORT: await freePort(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    try {
      env.CHROMIUM_PATH = findChromium();
      env.PDFTOTEXT_PATH = findPdfToText();
    } catch (error) {
      return record('browser tests', false, error.message);
    }
    const { status } = bin(
      'playwright',
      ['test', '-c', 'test/playwright.config.ts', '--reporter=dot,json'],
      env,
    );
    count('browser tests', status, report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`unknown stage: ${unknown.join(', ')}; known: ${Object.keys(stages).join(', ')}`);
  process.exit(2);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const [name, stage] of Object.entries(stages)) {
  if (asked.length === 0 || asked.includes(name)) await stage();
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Runs a program of node_modules by its own script: a child that is killed leaves no orphan. */
function bin(program, args, env = {}, stdio = 'inherit') {
  const folder = { tsc: 'typescript', playwright: '@playwright/test' }[program] ?? program;
  const home = join(root, 'node_modules', folder);
  const scripts = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin;
  const script = join(home, typeof scripts === 'string' ? scripts : scripts[program]);
  const base = { ...process.env, BASE_PATH: '/bend-the-curve/', ...env };
  return spawnSync(process.execPath, [script, ...args], { cwd: root, env: base, stdio });
}

/** A program that passes or fails as one test; its output is shown when it fails. */
function check(title, program, ...args) {
  const { status, stdout, stderr } = bin(program, args, {}, 'pipe');
  record(title, status === 0, `${stdout}${stderr}`);
}

function record(title, passed, details) {
  totals[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${title}`);
  if (!passed) console.log(details.trimEnd());
}

/**
 * Adds what a runner's JSON report says. A runner that stops without a report, or fails though no
 * test did (a file that cannot be loaded, an error outside any test), has failed once.
 */
function count(title, status, report, read) {
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const failures = failed || (status === 0 ? 0 : 1);
  totals.passed += passed;
  totals.failed += failures;
  console.log(`${failures === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failures} failed`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
