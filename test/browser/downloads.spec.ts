import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { version } from '../../models/childrens-care/version';
import { parseXml, piecesIn, type Piece } from '../saving/xml-text';
import { linkTo, open } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

const rutland = linkTo('E06000017', '&edge-of-care=5');

/** Saves one kind of file by keyboard; the time is from the press to the file handed over, ms. */
async function saved(page: Page, figure: Locator, kind: string) {
  const waiting = page.waitForEvent('download');
  const button = figure.getByRole('button', { name: new RegExp(`^${kind} `) });
  const time = await button.evaluate(
    (element: HTMLButtonElement) =>
      new Promise<number>((resolve) => {
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () {
          HTMLAnchorElement.prototype.click = click;
          resolve(performance.now() - from);
          click.call(this);
        };
        const from = performance.now();
        element.click();
      }),
  );
  const download = await waiting;
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename(), time };
}

const named = (piece: Piece, tag: string) =>
  [...piecesIn(piece)].filter((each) => each.tag === tag);

/** Rows of CSV without line breaks in its cells. */
const rowsOf = (csv: string) =>
  csv
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? bare : quoted.replaceAll('""', '"'),
      ),
    );

test('a picture’s four files hold what the page shows', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, rutland);
  const figure = page.locator('.in-sight figure');
  const title = await figure.getByRole('heading').innerText();
  await figure.locator('summary', { hasText: 'Table' }).click();
  await expect(figure.getByRole('table')).toBeVisible();
  const shown = await figure
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );

  const menu = figure.locator('summary', { hasText: 'Save' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const first = figure.getByRole('button', { name: `CSV table: ${title}` });
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();

  const csv = await saved(page, figure, 'CSV');
  expect(csv.name).toBe('rutland-children-in-care-illustrative.csv');
  const link = page.url();
  expect(link).toContain('edge-of-care=5');
  const told = [title, 'Illustrative', `Link: ${link}`];
  const edition = `Seed 1, model ${version}, figures up to 2024-03`;
  const lines = rowsOf(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  for (const words of [...told, edition]) expect(lines).toContainEqual([words]);
  const from = lines.findIndex(([first]) => first === 'Year');
  const figures = lines.slice(from + 1, -1);
  expect(figures).toHaveLength(shown.length - 1);

  const ods = await saved(page, figure, 'ODS');
  const [sheet, about] = named(
    parseXml(strFromU8(unzipSync(ods.bytes)['content.xml'])),
    'table:table',
  );
  const cells = named(sheet, 'table:table-row').map(({ children }) =>
    children.map((cell) => {
      const words = named(cell, 'text:p').map(({ text }) => text);
      return cell.attrs['office:value'] ?? words.join('\n');
    }),
  );
  expect(cells.slice(1)).toEqual(figures);
  const notes = named(about, 'text:p').map(({ text }) => text);
  expect(notes).toEqual(expect.arrayContaining([...told, edition]));

  // The page rounds a forecast of this size to a whole child.
  let numbers = 0;
  figures.forEach((row, r) =>
    row.forEach((cell, i) => {
      const text = shown[r + 1][i];
      if (i === 0 || cell === '' || Number.isNaN(Number(cell))) return expect(text).toBe(cell);
      numbers += 1;
      return expect(Number(text.replaceAll(',', ''))).toBe(Math.round(Number(cell)));
    }),
  );
  expect(numbers).toBeGreaterThan(60);

  const svg = await saved(page, figure, 'SVG');
  const picture = parseXml(svg.bytes.toString('utf8'));
  const texts = named(picture, 'text').map(({ text }) => text);
  const source = await figure.locator('.source').innerText();
  expect(texts.join(' ')).toContain(title);
  expect(texts).toContain('Illustrative');
  expect(`Illustrative ${texts.join(' ')}`).toContain(source.replace(/^Illustrative\s*/, ''));
  expect(texts.join('')).toContain(link);
  expect(named(picture, 'desc')[0].text).toContain(`Link: ${link}\n${edition}`);
  expect(named(picture, 'rect')[0].attrs.fill).toBe('#ffffff');

  const png = await saved(page, figure, 'PNG');
  test.info().annotations.push({ type: 'picture in pixels, ms', description: String(png.time) });
  expect(png.time).toBeLessThan(500);
  const size = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const ink = data.reduce((sum, value, i) => sum + (i % 4 === 0 && value < 100 ? 1 : 0), 0);
    return {
      width: bitmap.width,
      height: bitmap.height,
      corner: Array.from(data.slice(0, 4)),
      ink,
    };
  }, png.bytes.toString('base64'));
  expect([size.width, size.height]).toEqual([
    2 * Number(picture.attrs.width),
    2 * Number(picture.attrs.height),
  ]);
  expect(size.corner).toEqual([255, 255, 255, 255]);
  expect(size.ink).toBeGreaterThan(5000);
});

test('all futures of every output, while the page goes on', { tag: '@once' }, async ({ page }) => {
  await open(page, rutland);
  await page.getByRole('button', { name: 'Download all futures' }).click();
  await page.getByRole('radio', { name: 'A row for each number' }).check();
  const waiting = page.waitForEvent('download');
  // The longest wait of a timer that asks for its turn again and again.
  const longest = await page
    .getByRole('button', { name: 'Save the file' })
    .evaluate(async (button: HTMLButtonElement) => {
      let worst = 0;
      let before = performance.now();
      const timer = setInterval(() => {
        worst = Math.max(worst, performance.now() - before);
        before = performance.now();
      });
      button.click();
      const ended = () => document.body.textContent.includes('The file is made.');
      let said = '';
      do {
        await new Promise((resolve) => setTimeout(resolve, 20));
        said = document.querySelector('progress')?.getAttribute('aria-label') ?? said;
      } while (said !== 'The file is made.' && !ended());
      clearInterval(timer);
      return { worst, said };
    });
  test.info().annotations.push({ type: 'longest wait, ms', description: JSON.stringify(longest) });
  const rows = readFileSync(await (await waiting).path(), 'utf8').split('\n');
  const head = rows.indexOf('series,output,unit,future,month,value');
  expect(rows.slice(0, head).join('\n')).toContain(`Link: ${page.url()}`);
  const body = rows.slice(head + 1, -1);
  expect(body).toHaveLength(2 * 4 * 1000 * 121);
  expect(body[0]).toMatch(/^today,children-in-care,children,1,2024-03,\d/);
  expect(body.at(-1)).toMatch(/^with changes,spend,GBP\/month,1000,2034-03,\d/);
  // Alone on the machine about 30 ms; other tests run beside this one.
  expect(longest.worst).toBeLessThan(1000);

  // Stopped at once, before a quick machine has made the file again.
  await page.getByRole('button', { name: 'Save the file' }).evaluate(
    (button: HTMLButtonElement) =>
      new Promise<void>((resolve) => {
        button.click();
        const stop = setInterval(() => {
          const found = [...document.querySelectorAll('button')];
          const press = found.find(({ textContent }) => textContent.trim() === 'Stop');
          if (!press) return;
          clearInterval(stop);
          press.click();
          resolve();
        });
      }),
  );
  await expect(page.getByText('Stopped. No file was made.')).toBeVisible();
});
