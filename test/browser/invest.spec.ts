import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml, piecesIn } from '../saving/xml-text';
import { nameKey } from '../../src/maths/name-key';
import { uniform } from '../../src/maths/uniform';
import { findPdfToText } from '../poppler.mjs';
import { edge, linkTo, openLevers } from './home';
import { expect, test } from './site';

const patience = { timeout: 90_000 };
test.describe.configure({ timeout: 240_000 });

/** The case is worked out for what is set now. */
async function appraised(page: Page) {
  await expect(page.locator('[data-testid="verdict"][aria-busy="false"]')).toBeVisible(patience);
}
const figure = (page: Page, title: RegExp) => page.locator('figure').filter({ hasText: title });

async function opened(of: Locator, name: string) {
  const details = of
    .locator('details')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

async function saved(page: Page, of: Locator, kind: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await of.getByRole('button', { name: new RegExp(`^${kind} `) }).click();
  return readFileSync(await (await waiting).path());
}

/** Words of a printed page, in the order read. */
function wordsOf(pdf: Buffer, file: string): string {
  writeFileSync(file, pdf);
  return execFileSync(findPdfToText(), ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test(
  'from the home page to a printed business case, without a manual',
  { tag: '@once' },
  async ({ page, browser }, info) => {
    const from = Date.now();
    await page.goto(`./${linkTo('E06000017')}`);
    await expect(page.locator('.headline[aria-busy="false"]')).toBeVisible(patience);
    await openLevers(page);
    for (let i = 0; i < 6; i++) await edge(page).press('ArrowRight');
    await page.getByRole('link', { name: 'Invest to deliver', exact: true }).click();
    await appraised(page);
    await expect(page).toHaveURL(/\/invest\/#v=1&.*edge-of-care=/);
    await expect(page.getByTestId('proposal')).toContainText('Help at the edge of care');
    await page.evaluate(() => (window.print = () => (document.title = 'printed')));
    await page.getByRole('button', { name: 'Print the briefing' }).press('Enter');
    await expect(page).toHaveTitle('printed');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((Date.now() - from) / 1000, 'seconds').toBeLessThan(300);

    // Node gives the same bits as the browser.
    const shown = await page.getByTestId('briefing').getAttribute('data-code');
    const set = /edge-of-care=([\d.]+)/.exec(page.url())![1];
    const asked = ['--place', 'E06000017', '--lever', `edge-of-care=${set}`];
    const told = execFileSync(process.execPath, ['src/commands/run.mjs', 'appraise', ...asked]);
    expect(JSON.parse(String(told)).figuresCode).toBe(shown);

    const printed = wordsOf(pdf, info.outputPath('briefing.pdf'));
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(4);
    for (const words of [
      'The question',
      'For children',
      'What would have to be true',
      'Section 151 officer',
    ])
      expect(printed).toContain(words);
    // What the screen says is what the paper says.
    for (const id of ['payback', 'sums', 'value'])
      expect(printed).toContain(plain(await page.getByTestId(id).innerText()));
    expect(printed.indexOf('For children')).toBeLessThan(printed.indexOf('For money'));

    // The printed link, opened by someone else, works out the same figures and says so.
    const held = await page.getByTestId('print-link').textContent();
    const address = held!.slice(held!.indexOf('http')).trim();
    expect(printed.replaceAll(' ', '')).toContain(address);
    const stranger = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await stranger.goto(address);
    await appraised(stranger);
    await expect(stranger.getByTestId('printed')).toContainText('match the printed figures');
    expect(await stranger.getByTestId('verdict').innerText()).toBe(
      await page.getByTestId('verdict').innerText(),
    );
    // Other figures than those printed are called so.
    const body = address.slice(address.indexOf('#') + 1).replace(/&check=.*/, '');
    const other = body.replace(/figures=(.)/, (_, sign) => `figures=${sign === '0' ? '1' : '0'}`);
    const check = nameKey(other).toString(36).padStart(7, '0');
    await stranger.evaluate((hash) => (location.hash = hash), `#${other}&check=${check}`);
    await expect(stranger.getByTestId('printed')).toContainText('differ from the printed figures');
    await stranger.close();
  },
);

/** Two mixes drawn at random, the same every time. */
const scenarios = [1, 2].map((seed) => {
  const most = {
    'edge-of-care': 14,
    'foster-carers': 4,
    'own-homes': 1,
    'return-home': 4,
    'step-down': 1,
  };
  const pairs = Object.entries(most).flatMap(([key, high]) => {
    const drawn = uniform(seed, nameKey(key), 0, 0);
    return drawn < 0.4 ? [] : [`&${key}=${Number((drawn * high).toFixed(1))}`];
  });
  return pairs.length > 0 ? pairs : ['&edge-of-care=9'];
});

test(
  'sentence, dots, chart, table, files and paper hold the same numbers',
  { tag: '@once' },
  async ({ page }, info) => {
    await page.goto('./invest/');
    for (const pairs of scenarios) {
      await page.evaluate((hash) => (location.hash = hash), linkTo('E06000017', pairs.join('')));
      // Only figures of what is set now stand beside its link.
      for (const pair of pairs)
        await expect(page.getByTestId('print-link')).toContainText(pair, patience);
      await agree(page, info.outputPath('case.pdf'));
    }
  },
);

/** Takes all seven of one scenario and compares them. */
async function agree(page: Page, file: string) {
  const total = figure(page, /^Paid back|spared less pounds spent/);
  await total.scrollIntoViewIfNeeded();
  await opened(total, 'Table');
  await expect(total.getByRole('table').first()).toBeVisible();
  const rows = await total
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  const last = rows.find(([year]) => year === '2033–34')!;
  // Chart: the middle at the end of its line, and the range beside it.
  const labels = await total.locator('svg text').allTextContents();
  expect(labels).toContain(last[2]);
  expect(labels.join(' ')).toContain(`${last[1]}–${last[3]}`);

  await opened(total, 'Save');
  const csv = (await saved(page, total, 'CSV')).toString('utf8');
  const sheet = strFromU8(unzipSync(await saved(page, total, 'ODS'))['content.xml']);
  const line = csv.split('\n').find((text) => text.startsWith('2033–34,'))!;
  const numbers = line.split(',').slice(1, 4).map(Number);
  const cells = [...piecesIn(parseXml(sheet))]
    .filter(({ tag, attrs }) => tag === 'table:table-cell' && 'office:value' in attrs)
    .map(({ attrs }) => Number(attrs['office:value']));
  for (const value of numbers) expect(cells).toContain(value);
  const shown = await page.evaluate(
    ([value]) => Math.abs(value).toPrecision(3),
    numbers.slice(1, 2),
  );
  expect(Number(last[2].replaceAll(/[^\d.]/g, ''))).toBeCloseTo(
    Number(shown) / (last[2].includes('m') ? 1e6 : 1),
    1,
  );

  // Dots and sentence: how many of fifty lie above nothing.
  const worth = figure(page, /^Worth more than it costs/);
  await worth.scrollIntoViewIfNeeded();
  const said = plain(await page.getByTestId('value').innerText());
  const dots = (await worth.locator('svg text').allTextContents()).join(' ');
  const above = Number(/(\d+) at or above/.exec(dots)![1]) / 50;
  const tenths = /costs in (?:(\d) of 10|(more than 19 in 20)|(fewer than 1 in 20))/.exec(said)!;
  const share = tenths[1] ? Number(tenths[1]) / 10 : tenths[2] ? 1 : 0;
  expect(Math.abs(above - share)).toBeLessThanOrEqual(0.07);

  // Paper: each year's net as on the screen.
  const net = rows.find(([name]) => name === 'Net')!;
  const printed = wordsOf(await page.pdf({ preferCSSPageSize: true }), file);
  for (const cell of net.slice(1)) expect(printed).toContain(cell);
}

test('a case is read, changed and refused in words', async ({ page }) => {
  await page.goto(`./invest/${linkTo('E06000017')}`);
  await expect(page.getByTestId('proposal')).toContainText('Nothing is proposed yet', patience);
  await page.evaluate((hash) => (location.hash = hash), linkTo('E06000017', '&edge-of-care=9'));
  await appraised(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);

  // A budget decides what could leave it; a term that cannot be is refused, and the last one stands.
  const gap = page.getByTestId('gap');
  await expect(gap).toContainText('an assumed budget');
  await page.getByRole('spinbutton', { name: '2028–29' }).fill('12.5');
  await page.getByRole('spinbutton', { name: '2028–29' }).press('Tab');
  await expect(gap).toContainText('the approved budget of £12.5m');
  await expect(page).toHaveURL(/budget-2029=12500000/);
  await page.getByText('Prices and time').click();
  const rate = page.getByLabel('Discount rate, after inflation');
  const worth = page.getByTestId('value');
  const before = await worth.innerText();
  await rate.fill('-3');
  await rate.press('Tab');
  await expect(page.getByText('It can be from 0 to 10 % a year')).toBeVisible();
  await expect(worth).toHaveText(before);
  await rate.fill('0');
  await rate.press('Tab');
  await expect(worth).not.toHaveText(before);
  await page.getByRole('button', { name: /^Back to 3.5/ }).click();
  await expect(worth).toHaveText(before);

  // What decides it comes when it is in sight; nothing on the page is without a number.
  await page.getByTestId('decides').scrollIntoViewIfNeeded();
  await expect(page.getByTestId('decides').locator('figure')).toBeVisible(patience);
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
