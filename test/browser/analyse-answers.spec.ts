import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerCode } from '../../src/consultation/answer-code';
import { consultationText } from '../../src/consultation/consultation-file';
import { crowd, fileFor, responseOf } from '../consultation/crowd';
import { consultation, draft } from '../consultation/drawn';
import { expect, test } from './site';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  writeFileSync(join(folder, 'consultation.json'), consultationText(draft, 'schema.json'));
  for (let n = 0; n < 1000; n++) put('known', fileFor(n, responseOf(n)));
  for (const file of crowd(400)) put('damaged', file);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(part: string, { name, bytes }: { name: string; bytes: Uint8Array }) {
  const path = join(folder, part, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

async function open(page: Page, part?: string) {
  await page.goto('./have-your-say/analyse/');
  await page.locator('#page[data-alive]').waitFor();
  await page.getByLabel('The consultation’s file').setInputFiles(join(folder, 'consultation.json'));
  if (part) await page.getByLabel('A folder of answers').setInputFiles(join(folder, part));
}

test('known shares of a thousand answers are found exactly', async ({ page }) => {
  await open(page, 'known');
  const main = page.locator('main');
  await expect(main).toContainText('We read 1,000 answers and count 1,000 of them.');
  await expect(main).toContainText('Most chose “Help for families”: 600 of 900 (67%).');
  await expect(main).toContainText('More chose “carers” than any other');
  await expect(main).toContainText('500 of 1,000 (50%)');
  await expect(main).toContainText(
    'Of the 600 people who chose “Help for families”, 300 also chose “carers”.',
  );
  await expect(main).toContainText('not a fair picture of everyone');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  expect(await main.innerText()).not.toMatch(/NaN|undefined|Infinity|\[object/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test(
  'damaged files are accounted for, and markup is only text',
  { tag: '@once' },
  async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, 'damaged');
    const main = page.locator('main');
    await expect(main).toContainText('We read 400 answers');
    const shown = await main.getByRole('group', { name: 'Show' }).innerText();
    const [rejected, twice, late, counted] = [
      'Could not be used',
      'There twice',
      'Late',
      'Counted',
    ].map((name) => Number(new RegExp(`^${name} \\((\\d+)\\)$`, 'm').exec(shown)?.[1]));
    expect(rejected + twice + late + counted).toBe(400);
    await expect(main.getByRole('table').last()).toContainText('The file is empty.');
    await page.getByLabel('With the word').fill('<script>');
    await expect(
      page.getByText('<script>alert(1)</script><img src=x onerror=alert(1)>'),
    ).toBeVisible();
    expect(await main.locator('img').count()).toBe(0);
    expect(dialogs).toEqual([]);

    // A formula that someone wrote stays text in the saved file.
    await page.getByLabel('With the word').fill('HYPERLINK');
    const written = page.locator('section', {
      has: page.getByRole('heading', { name: 'What did people write?' }),
    });
    await written.locator('summary').click();
    const saved = page.waitForEvent('download');
    await written.getByRole('button', { name: /^CSV/ }).click();
    const csv = readFileSync((await (await saved).path())!, 'utf8');
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|,)"?[=@\t]/m);
  },
);

test(
  'codes can be pasted, a wrong file says so, and a summary prints',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('./have-your-say/analyse/');
    await page.locator('#page[data-alive]').waitFor();
    await page
      .getByLabel('The consultation’s file')
      .setInputFiles(join(folder, 'known/answers/00000.json'));
    await expect(page.getByRole('alert')).toHaveText('The file is no consultation.');
    await page.getByText('Paste codes').click();
    const codes = Array.from({ length: 20 }, (_, n) => answerCode(responseOf(n), consultation));
    await page.getByLabel('Codes, one on each line').fill([...codes, codes[0]].join('\n'));
    await page.getByRole('button', { name: 'Count these codes' }).click();
    await expect(page.getByRole('status').first()).toContainText('1 file waiting');
    await page
      .getByLabel('The consultation’s file')
      .setInputFiles(join(folder, 'consultation.json'));
    await expect(page.locator('main')).toContainText(
      'We read 21 answers and count 20 of them. We left out 1 that stands here twice.',
    );
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(draft.title);
    await expect(page.getByRole('button')).toHaveCount(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);

test(
  'the page answers while it counts, and files can be taken away',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const long = { max: 0, last: performance.now() };
      Object.assign(globalThis, { long });
      const beat = () => {
        const now = performance.now();
        long.max = Math.max(long.max, now - long.last);
        long.last = now;
        setTimeout(beat, 5);
      };
      beat();
    });
    await page.getByLabel('A folder of answers').setInputFiles(join(folder, 'known'));
    await expect(page.locator('main')).toContainText('We read 1,000 answers and count 1,000');
    const longest = await page.evaluate(
      () => (globalThis as unknown as { long: { max: number } }).long.max,
    );
    expect(longest).toBeLessThan(3000);
    await page.getByRole('button', { name: 'Take them away' }).click();
    await expect(page.getByText('handed in')).toHaveCount(0);
  },
);

test(
  'a folder is dropped, a slow count is stopped and taken up',
  { tag: '@once' },
  async ({ page }) => {
    // A slow disk: each read waits.
    let slow = 40;
    await page.route(/\/worker-[\w-]+\.js$/, async (route) => {
      const response = await route.fetch();
      const wait = `const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = async function () {
        await new Promise((done) => setTimeout(done, ${slow}));
        return read.call(this);
      };`;
      await route.fulfill({ response, body: wait + (await response.text()) });
    });
    await open(page);
    const zone = page.getByRole('group', { name: 'Answers' });
    await zone.scrollIntoViewIfNeeded();
    const box = (await zone.boundingBox())!;
    const devtools = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', {
        type,
        x: box.x + 20,
        y: box.y + 20,
        data: { items: [], files: [join(folder, 'known')], dragOperationsMask: 1 },
      });
    await expect(page.getByText('1,000 files handed in.')).toBeVisible();
    await expect(page.getByRole('progressbar', { name: 'Files read' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.locator('main')).toContainText('Nothing is counted');
    await expect(page.getByText('We read')).toHaveCount(0);

    slow = 0;
    await page.getByRole('button', { name: 'Count again' }).click();
    await expect(page.locator('main')).toContainText('We read 1,000 answers and count 1,000');
  },
);
